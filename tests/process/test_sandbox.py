"""The lock itself against this kernel: what stays open, what is shut, and that it stays shut."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from tests.process.locked import run_locked

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems have no such lock"
)
needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can set this up"
)
NOBODY = 65_534


def test_files_are_shut_but_for_what_was_granted(tmp_path: Path) -> None:
    for name in ("model", "meeting", "private"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "file").write_text("text")
    (tmp_path / "model" / "linked").symlink_to(tmp_path / "blob")
    (tmp_path / "blob").write_text("weights elsewhere")

    found = run_locked(
        tmp_path,
        """
        locked(read=[folder / "model"], write=[folder / "meeting"])
        private, model, meeting = folder / "private", folder / "model", folder / "meeting"
        tell(
            read_private=answer((private / "file").read_text),
            list_private=answer(lambda: os.listdir(private)),
            list_home=answer(lambda: os.listdir(Path.home())),
            read_model=answer((model / "file").read_text),
            read_what_it_links_to=answer((model / "linked").read_text),
            change_model=answer(lambda: (model / "file").write_text("x")),
            add_to_model=answer(lambda: (model / "new").touch()),
            add_to_meeting=answer(lambda: (meeting / "new").write_text("x")),
            rename_in_meeting=answer(lambda: (meeting / "new").rename(meeting / "newer")),
            remove_in_meeting=answer((meeting / "newer").unlink),
            move_out=answer(lambda: (meeting / "file").rename(private / "moved")),
            through_child=os.waitstatus_to_exitcode(os.system(f"cat {private}/file 2>/dev/null")),
        )
        """,
    )

    assert found == {
        "read_private": "EACCES",
        "list_private": "EACCES",
        "list_home": "EACCES",
        "read_model": "done",
        "read_what_it_links_to": "done",
        "change_model": "EACCES",
        "add_to_model": "EACCES",
        "add_to_meeting": "done",
        "rename_in_meeting": "done",
        "remove_in_meeting": "done",
        "move_out": "EACCES",
        "through_child": 1,
    }


def test_no_device_of_this_machine_can_be_opened(tmp_path: Path) -> None:
    """Every device file that was open to this user before is shut, whatever it belongs to."""
    found = run_locked(
        tmp_path,
        """
        import stat
        flags = os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY
        def devices(where):
            for path in sorted(where.rglob("*")):
                with contextlib.suppress(OSError):
                    if stat.S_ISCHR(path.stat().st_mode) and not path.is_symlink():
                        yield str(path)
        def opens(path):
            with contextlib.suppress(OSError):
                os.close(os.open(path, flags))
                return True
            return False
        before = [path for path in devices(Path("/dev")) if opens(path)]
        locked()
        tell(before=before, after=[path for path in before if opens(path)])
        """,
    )

    plain = {"/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"}
    assert set(found["after"]) <= plain
    assert set(found["before"]) > plain


@needs_root
def test_a_render_node_is_refused_and_would_have_opened_before(tmp_path: Path) -> None:
    """A planted device file at the place of a GPU's; it leads to the null device."""
    node = tmp_path / "dev" / "dri" / "renderD128"
    node.parent.mkdir(parents=True)
    os.mknod(node, stat.S_IFCHR | 0o666, os.makedev(1, 3))

    found = run_locked(
        tmp_path,
        """
        from unplugged.core.proof import Subject
        from unplugged.system.sandbox_attempts import device_nodes
        nodes = device_nodes(folder / "dev")
        before = answer(lambda: os.close(os.open(nodes[Subject.GPU][0], os.O_RDWR)))
        sandbox.device_nodes = lambda: nodes
        denial = locked()
        tell(
            before=before,
            tried=[[a.target, a.is_refused, a.answer] for a in denial.attempts
                   if a.subject is Subject.GPU],
            holds=denial.holds_for(Subject.GPU),
        )
        """,
    )

    assert found["before"] == "done"
    assert found["tried"][0] == [str(node), True, "EACCES"]
    assert found["holds"]


@pytest.mark.parametrize("has_sound", [False, True])
def test_no_socket_reaches_another_computer(tmp_path: Path, has_sound: bool) -> None:
    found = run_locked(
        tmp_path,
        f"""
        kinds = ["AF_INET", "AF_INET6", "AF_NETLINK", "AF_PACKET", "AF_VSOCK", "AF_UNIX"]
        locked(sound={has_sound})
        def make(kind):
            return answer(lambda: socket.socket(getattr(socket, kind), socket.SOCK_DGRAM).close())
        devices = Path("/proc/self/net/dev").read_text().splitlines()[2:]
        tell(
            made=[kind for kind in kinds if make(kind) == "done"],
            pair=answer(lambda: [end.close() for end in socket.socketpair()]),
            network=[line.split(":")[0].strip() for line in devices],
        )
        """,
    )

    assert found["made"] == (["AF_UNIX"] if has_sound else [])
    assert found["pair"] == "done"  # what the pipe to the parent is made of
    assert set(found["network"]) <= {"lo"}


def test_the_lock_cannot_be_taken_back(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("text")

    found = run_locked(
        tmp_path,
        """
        import ctypes
        from unplugged.system.sandbox_landlock import Access, Place
        locked()
        sandbox.restrict_to([Place("/", Access.WRITE)])
        libc = ctypes.CDLL(None, use_errno=True)
        def setns():
            if libc.setns(0, 0) < 0:
                raise OSError(ctypes.get_errno(), "")
        def ring():
            if libc.syscall(425, 1, 0) < 0:
                raise OSError(ctypes.get_errno(), "")
        tell(
            read=answer((folder / "file").read_text),
            ip=answer(lambda: socket.socket(socket.AF_INET)),
            their_network=answer(lambda: os.open(f"/proc/{os.getppid()}/ns/net", os.O_RDONLY)),
            setns=answer(setns),
            io_uring=answer(ring),
        )
        """,
    )

    assert found == {
        "read": "EACCES",
        "ip": "EACCES",
        "their_network": "EACCES",
        "setns": "EACCES",
        "io_uring": "EACCES",
    }


@needs_root
def test_an_ordinary_user_is_locked_the_same_way(tmp_path: Path) -> None:
    """Without root the empty network comes with a user namespace; who one is stays the same."""
    for folder in (tmp_path, *tmp_path.parents):
        if folder != folder.parent:
            folder.chmod(folder.stat().st_mode | 0o055)
    found = run_locked(
        tmp_path,
        """
        import ctypes
        from unplugged.core.proof import Subject
        own = folder / "own"
        own.mkdir()
        for open_to_all in (own, sys.argv[1]):
            os.chmod(open_to_all, 0o777)
        os.setgroups([])
        os.setresgid(nobody, nobody, nobody)
        "".encode("ascii")  # loaded while the library can be read
        os.setresuid(nobody, nobody, nobody)
        ctypes.CDLL(None).prctl(4, 1)  # as a process that was started by this user
        denial = locked(write=[own])
        (own / "made").touch()
        status = Path("/proc/self/status").read_text().splitlines()
        tell(
            layers=layers(denial),
            holds=[denial.holds_for(subject) for subject in Subject],
            user=os.getuid(), owner=(own / "made").stat().st_uid,
            capabilities=[
                line.split()[1] for line in status if line.startswith(("CapEff", "CapPrm"))
            ],
        )
        """.replace("nobody", str(NOBODY)),
    )

    assert all(holds for holds, _ in found["layers"].values()), found["layers"]
    assert found["layers"]["network namespace"][1] == "empty, with a user namespace"
    assert found["holds"] == [True, True, True]
    assert (found["user"], found["owner"]) == (NOBODY, NOBODY)
    assert {int(value, 16) for value in found["capabilities"]} == {0}


# --- where a layer is missing ---------------------------------------------------------------------


def test_without_landlock_the_worker_goes_on_and_claims_nothing_about_the_gpu(
    tmp_path: Path,
) -> None:
    found = run_locked(
        tmp_path,
        """
        from unplugged.core.proof import Subject
        def no_landlock():
            raise OSError(errno.ENOSYS, "Function not implemented")
        sandbox.landlock_version = no_landlock
        denial = locked()
        tell(
            layers=layers(denial),
            gpu=denial.holds_for(Subject.GPU),
            network=denial.holds_for(Subject.NETWORK),
        )
        """,
    )

    assert found["layers"]["Landlock"] == [
        False,
        "this kernel has none (Linux 5.13 and later have)",
    ]
    assert not found["gpu"]
    assert found["network"]


def test_with_the_empty_network_alone_a_socket_leads_nowhere(tmp_path: Path) -> None:
    found = run_locked(
        tmp_path,
        """
        from unplugged.core.proof import Subject
        def no_filter(numbers, sockets):
            raise OSError(errno.EINVAL, "seccomp is not built in")
        sandbox.install = no_filter
        denial = locked()
        tell(
            tried=[[a.target, a.answer] for a in denial.attempts if a.subject is Subject.NETWORK],
            holds=denial.holds_for(Subject.NETWORK),
        )
        """,
    )

    assert ["UDP socket (IPv4)", "ENETUNREACH"] in found["tried"]
    assert found["holds"]


def test_a_thread_that_runs_already_is_said_and_not_claimed_to_be_locked(tmp_path: Path) -> None:
    found = run_locked(
        tmp_path,
        """
        from unplugged.core.proof import Subject
        sandbox.NEWEST_KNOWN = 1 << 30  # as if no kernel could lock threads that run already
        end = threading.Event()
        threading.Thread(target=end.wait).start()
        denial = locked()
        end.set()
        tell(layers=layers(denial), gpu=denial.holds_for(Subject.GPU))
        """,
    )

    for name in ("network namespace", "Landlock"):
        assert found["layers"][name] == [False, "1 other threads were running already"]
    assert found["layers"]["seccomp"][0]
    assert not found["gpu"]
