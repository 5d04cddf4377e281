"""Pulling the network cable: the stand says so at once, and everything goes on."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from unplugged.core.paths import AppPaths

from tests.ui.stand_cable import FAR_END

_OWN = ("unshare", "--user", "--map-root-user", "--net", "--mount")
# A network and a view of it that are gone with the process; nothing of the computer's is touched.
_SETUP = f"""set -e
mount -t sysfs none /sys
ip link add eth0 type veth peer name {FAR_END}
ip link set eth0 up
ip link set {FAR_END} up
"""
_STAND = "from tests.ui.stand_cable import main; main()"


def has_no_network_of_its_own() -> bool:
    """Whether this system lets nobody make a network for a test."""
    if sys.platform != "linux" or shutil.which("unshare") is None or shutil.which("ip") is None:
        return True
    tried = subprocess.run([*_OWN, "sh", "-c", _SETUP], capture_output=True, check=False)
    return tried.returncode != 0


@pytest.mark.skipif(has_no_network_of_its_own(), reason="no network namespaces for users here")
def test_the_cable_is_pulled_while_the_stand_works(paths: AppPaths, sample: Path) -> None:
    environ = dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path))
    stand = f'{_SETUP}exec "$0" "$@"'
    command = [*_OWN, "sh", "-c", stand, sys.executable, "-c", _STAND, str(sample)]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    states = [state for state, _ in told["seen"]]
    assert states == ["Cable in", "No network link", "No network link", "Cable in"]
    assert told["was_working"], "the sample was to be worked on without a cable"
    assert told["trouble"] == "None"
    assert "alarm" not in told["tones"]
