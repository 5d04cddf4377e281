"""The job that fetches a model from a hub; its process has a network and does nothing else."""

from __future__ import annotations

from unplugged.core.engine import CancelToken
from unplugged.core.messages import Command, DownloadModel, ModelFetched
from unplugged.hub.transfer import Transfer
from unplugged.worker.main import Emit


def handle(command: Command, emit: Emit, cancel: CancelToken) -> None:
    """Fetch all files of a model; see ``hub.transfer.Transfer.run`` for what it raises."""
    if not isinstance(command, DownloadModel):
        raise TypeError(command)
    files = Transfer(command, emit, cancel).run()
    emit(ModelFetched(command.job, files))
