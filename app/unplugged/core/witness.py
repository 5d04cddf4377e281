"""From everything that was read at one moment to the evidence on each process, and the findings."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from unplugged.core.proof import Denial, Evidence, Finding, Look, Role, Seen, Subject, finding
from unplugged.core.reading import Basis
from unplugged.core.snapshot import AdapterKind, NetworkSample, Part, Snapshot

NETWORK_LAYER = "network namespace"
_KINDS = {Subject.GPU: AdapterKind.GPU, Subject.NPU: AdapterKind.NPU}
SHOWING = (Part.MAIN, Part.METER, Part.HELPER)
_NEVER_LOOKED = Look(Seen.UNKNOWN, "none", "The process was not looked at.")


def findings(
    snapshot: Snapshot,
    denials: Mapping[int, Denial],
    loaded: Mapping[int, Mapping[Subject, Look]],
    starting: Collection[int] = (),
) -> tuple[Finding, ...]:
    """Return what holds for GPU, network and NPU over all processes of a snapshot.

    Args:
        snapshot: What was measured.
        denials: What each locked process has said about itself.
        loaded: What each process has loaded and open.
        starting: Workers that have not come to their lock yet. They have opened no model and no
            file, so they count only if they were seen using something.
    """
    evidence = tuple(
        each
        for each in evidence_in(snapshot, denials, loaded)
        if each.used or each.pid not in starting
    )
    return tuple(finding(subject, evidence) for subject in Subject)


def is_only_download(found: Finding) -> bool:
    """Whether all that used the network is the download of a model that the user asked for.

    It counts as a use all the same, in the panel and in a receipt; it is no cause for alarm.
    """
    return bool(found.uses) and all(
        use.subject is Subject.NETWORK and use.process == Part.DOWNLOAD.value for use in found.uses
    )


def evidence_in(
    snapshot: Snapshot,
    denials: Mapping[int, Denial],
    loaded: Mapping[int, Mapping[Subject, Look]],
) -> Iterator[Evidence]:
    """Yield what is known of each process and subject; the arguments are those of ``findings``."""
    for process in snapshot.processes:
        pid = process.pid
        denial = denials.get(pid)
        # Window and command line may be locked, too, and their helpers; a locked meter is a worker.
        is_locked_meter = process.part is Part.METER and denial is not None
        does_no_work = process.part in SHOWING and not is_locked_meter
        held = loaded.get(pid, {})
        for subject in Subject:
            if subject is Subject.NETWORK:
                measured = _bytes(snapshot.network, denial)
                holds = _sockets(snapshot.network, pid)
            else:
                measured = _engines(snapshot, _KINDS[subject], pid)
                holds = held.get(subject, _NEVER_LOOKED)
            yield Evidence(
                subject=subject,
                pid=pid,
                process=process.part.value,
                role=Role.APP if does_no_work else Role.WORKER,
                is_denied=denial is not None and denial.holds_for(subject),
                measured=measured,
                loaded=holds,
            )


def _engines(snapshot: Snapshot, kind: AdapterKind, pid: int) -> Look:
    """Return how busy a process keeps the adapters of a kind."""
    source = snapshot.adapters_source
    if snapshot.adapters_unavailable is not None:
        return Look(Seen.UNKNOWN, source, snapshot.adapters_unavailable)
    adapters = [adapter for adapter in snapshot.adapters if adapter.kind is kind]
    if not adapters:
        return Look(Seen.NO_CLIENT, source, f"This computer has no {kind.value.upper()}.")
    mine = [
        (adapter, engine) for adapter in adapters for engine in adapter.engines if engine.pid == pid
    ]
    for adapter, engine in mine:
        if engine.busy.value:
            reason = f"the engine {engine.name} of {adapter.name} is {engine.busy.value:.0f} % busy"
            return Look(Seen.USED, engine.busy.source, reason)
    for _, engine in mine:
        if engine.busy.basis is not Basis.MEASURED:
            return Look(Seen.UNKNOWN, engine.busy.source, engine.busy.reason or "")
    if mine:
        return Look(Seen.ZERO, mine[0][1].busy.source)
    for adapter in adapters:
        if adapter.ours.basis is Basis.UNAVAILABLE:
            return Look(Seen.UNKNOWN, adapter.ours.source, adapter.ours.reason or "")
    return Look(Seen.NO_CLIENT, source, "It has no such device open.")


def _bytes(network: NetworkSample, denial: Denial | None) -> Look:
    """Return what passed through the network that a process has for itself, if it has one."""
    has_own = denial is not None and any(
        layer.holds for layer in denial.layers if layer.name == NETWORK_LAYER
    )
    if not has_own:
        reason = "It shares its network with other programs, and bytes are counted per network."
        return Look(Seen.UNKNOWN, network.sent.source, reason)
    for reading in (network.sent, network.received):
        if reading.value is None:
            return Look(Seen.UNKNOWN, reading.source, reading.reason or "")
    passed = (network.sent.value or 0) + (network.received.value or 0)
    if passed > 0:
        return Look(Seen.USED, network.sent.source, f"{passed:.0f} bytes passed")
    return Look(Seen.ZERO, network.sent.source)


def _sockets(network: NetworkSample, pid: int) -> Look:
    source = network.socket_count.source
    mine = [socket for socket in network.sockets if socket.pid == pid]
    if mine:
        first = mine[0]
        where = f" to {first.remote}" if first.remote else ""
        return Look(Seen.USED, source, f"a {first.family} socket{where} is open")
    if network.socket_count.value is None:
        return Look(Seen.UNKNOWN, source, network.socket_count.reason or "")
    return Look(Seen.NO_CLIENT, source)
