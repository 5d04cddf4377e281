"""A receipt as one page of HTML that needs nothing else: no script, no font, no image, no network.

The receipt itself stands in the page as data, so that the page can be checked like the file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import datetime
from html import escape

from unplugged.core.export.times import clock
from unplugged.core.paths import resources_dir
from unplugged.core.receipt.canonical import Json, canonical
from unplugged.core.receipt.cells import GIB, MIB, NAMELESS_CPU, basis, table, value
from unplugged.core.receipt.chart import stacked
from unplugged.core.receipt.comparison import Assumptions
from unplugged.core.receipt.elsewhere import elsewhere

PARTS = {
    "main": "window or terminal",
    "capture": "recording",
    "capture-2": "recording, second track",
    "media": "decoding",
    "speech": "speech",
    "final": "speech, final pass",
    "minutes": "language model",
    "answers": "language model, questions",
    "playback": "playback",
    "meter": "level meter",
    "download": "download of a model",
    "inspect": "check of a model file",
    "helper": "other",
}
_NAMES = {
    "machine_cpu": "CPU of the whole machine",
    "frequency": "Clock of the CPU",
    "memory_available": "Free memory",
    "power": "Power of the machine",
    "power_baseline": "Power when idle",
    "power_ours": "Power put down to the work",
    "energy": "Energy of the work",
    "temperature": "Temperature of the CPU",
    "throttled": "Slowed down by heat",
    "sockets": "Network sockets held",
    "received": "Bytes received by the workers",
    "sent": "Bytes sent by the workers",
    "refused": "Refused network attempts",
    "machine_network": "Network traffic of the machine",
    "lag": "Lag of live words",
}
_RUNGS = {
    "denied": "denied by the kernel",
    "measured": "measured as 0",
    "nothing_loaded": "nothing loaded",
    "not_measurable": "not measurable",
}
_SUBJECTS = {"gpu": "GPU", "network": "Network", "npu": "NPU"}
_TAG = re.compile(r"<[^>]*>?")
# Which of these stands at a figure depends on the assumptions.
_TAG_OF_FIGURE = re.compile(r'<span class="tag( assumption| measured)?">')
_END_OF_PART = "</main>\n"


def render(receipt: Json, assumed: Assumptions) -> str:
    """Return the page of a receipt that follows its schema; the same one for the same input."""
    receipt = json.loads(canonical(receipt))  # in the order of the file, however it was made
    style = (resources_dir() / "receipt" / "page.css").read_text(encoding="utf-8")
    # In a script element only its end tag could end the data; JSON has another spelling for "<".
    data = canonical(receipt).decode().replace("<", "\\u003c")
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>Receipt of meeting {escape(receipt['meeting']['id'])}</title>\n"
        f"<style>\n{style}</style>\n</head>\n<body>\n"
        f"<main>\n{_first(receipt)}</main>\n<main>\n{elsewhere(receipt, assumed)}</main>\n"
        f'<script type="application/json" id="receipt">{data}</script>\n</body>\n</html>\n'
    )


def is_drawn_from(page: str, receipt: Json, assumed: Assumptions) -> bool:
    """Whether a page shows a receipt and nothing else, up to the figures of the comparison.

    The comparison may rest on other assumptions than those here. So its texts are free, but it
    must be built of the same elements: one more could be laid over all the rest.
    """
    shown, drawn = (each.split(_END_OF_PART, 2) for each in (page, render(receipt, assumed)))
    if len(shown) != len(drawn):
        return False
    return (
        shown[0] == drawn[0] and _elements(shown[1]) == _elements(drawn[1]) and shown[2] == drawn[2]
    )


def _elements(part: str) -> list[str]:
    return [_TAG_OF_FIGURE.sub("<span>", tag) for tag in _TAG.findall(part)]


def _first(receipt: Json) -> str:
    machine = receipt["machine"]
    sections = {
        "CPU and memory": _charts(receipt),
        "What ran": _runs(receipt) + _models(receipt),
        "GPU, NPU and network": _findings(receipt) + _adapters(machine),
        "Everything that was read": _readings(receipt),
        "Machine and software": _software(receipt),
    }
    body = "\n".join(f"<h2>{heading}</h2>\n{text}" for heading, text in sections.items())
    heads = "".join(_heads(receipt))
    return f'{_header(receipt)}\n<div class="heads">{heads}</div>\n{body}\n{_seal(receipt)}'


def _header(receipt: Json) -> str:
    meeting, machine = receipt["meeting"], receipt["machine"]
    when = datetime.fromisoformat(meeting["created_at"])
    length = "" if meeting["duration_s"] is None else f"{clock(meeting['duration_s'])} of audio, "
    cpu = machine["cpu"]["model"] or NAMELESS_CPU
    features = ", ".join(machine["features"]) or "no special instruction sets"
    return (
        f"<header><div><h1>{_title(receipt)}</h1>"
        f'<p class="soft">{escape(cpu)}, {escape(features)}</p></div>'
        f'<div class="facts small soft">Meeting {escape(meeting["id"])}<br>'
        f"{when:%Y-%m-%d %H:%M} UTC<br>{length}{meeting['lines']} lines</div></header>"
    )


def _seal(receipt: Json) -> str:
    return (
        f'<div class="seal small"><b>Seal</b> <code>{escape(receipt["seal"])}</code>'
        '<p class="soft">Any change to the receipt breaks the seal; '
        "<code>unplugged receipt verify FILE</code> checks it. A seal is no signature: who has it "
        "from elsewhere, printed or sent, can tell that this is the same receipt.</p></div>"
    )


def _title(receipt: Json) -> str:
    """Return what the findings allow to say in one line, and nothing beyond."""
    found = {each["subject"]: each for each in receipt["findings"]}
    if any(each["is_violated"] for each in found.values()):
        return "A promise was broken"
    rungs = {each["rung"] for each in found.values() if each["subject"] != "npu"}
    if rungs & {None, "not_measurable"}:
        return "Receipt of a meeting"
    return "Worked on this computer&#8217;s CPU, without a GPU or a network"


def _heads(receipt: Json) -> Iterable[str]:
    for found in receipt["findings"]:
        if found["subject"] == "npu" and not found["uses"]:
            continue
        is_sure = found["rung"] not in (None, "not_measurable")
        kind = "bad" if found["is_violated"] else "" if is_sure else "unsure"
        yield _head(kind, found["headline"], " ".join(found["explanation"]))
    factor = receipt["speed"]["faster_than_speech"]
    if factor is not None:
        told = f"{factor:.1f}x faster than speech" if factor >= 1 else f"{factor:.2f}x speech"
        audio_s, took_s = receipt["speed"]["audio_s"], receipt["speed"]["transcribing_s"]
        yield _head("plain", told, f"{audio_s:.0f} s of audio in {took_s:.0f} s, measured")
    energy_wh = receipt["totals"]["energy_wh"]
    if energy_wh is not None:
        reason = receipt["readings"].get("energy", {}).get("reason") or ""
        yield _head("plain", f"{energy_wh:.2g} Wh", reason)
    else:
        cpu_s = receipt["totals"]["cpu_s_all"]
        reason = receipt["readings"].get("energy", {}).get("reason") or "It was not looked at."
        yield _head(
            "plain", f"{cpu_s:.0f} CPU seconds", f"Energy cannot be measured here. {reason}"
        )


def _head(kind: str, text: str, small: str) -> str:
    return f'<div class="head {kind}"><b>{escape(text)}</b><span>{escape(small)}</span></div>'


def _charts(receipt: Json) -> str:
    rows = receipt["samples"]["rows"]
    seconds = [row["seconds"] for row in rows]
    names = [part for part in PARTS if any(part in row["rss_bytes"] for row in rows)]
    cores = {PARTS[p]: [row["cores"].get(p) or 0.0 for row in rows] for p in names}
    memory = {PARTS[p]: [row["rss_bytes"].get(p, 0) / MIB for row in rows] for p in names}
    usable = receipt["machine"]["cpu"]["usable"]
    count = receipt["samples"]["journal_samples"]
    missing = receipt["samples"].get("missing")
    remark = "" if missing is None else f"<b>Others are missing: {escape(missing)}.</b> "
    return (
        f"<figure><figcaption>CPU, cores in use of {usable or 'all'}</figcaption>"
        f"{stacked(cores, seconds, 'cores', 'CPU of each process over time')}</figure>"
        "<figure><figcaption>Memory of each process</figcaption>"
        f"{stacked(memory, seconds, 'MiB, shared pages in full', 'Memory over time')}</figure>"
        f'<p class="soft small">{count} samples, one a second. {remark}The measuring itself used '
        f"{receipt['samples']['measuring_cpu_s']:.2f} CPU seconds.</p>"
    )


def _runs(receipt: Json) -> str:
    rows = [
        (
            escape(run["stage"].replace("_", " ")),
            escape(f"{run['model']} on {run['engine']}" if run["model"] else run["engine"] or "-"),
            escape(run["device"]),
            f"{run['wall_s']:.1f} s",
            "-" if run["cpu_s"] is None else f"{run['cpu_s']:.1f} s",
            "-" if run["peak_rss_bytes"] is None else f"{run['peak_rss_bytes'] / MIB:.0f} MiB",
        )
        for run in receipt["runs"]
    ]
    speed = receipt["speed"]
    told = []
    for name, key in (("read", "prefill_tokens_s"), ("written", "decode_tokens_s")):
        if speed[key] is not None:
            told.append(f"{speed[key]:.0f} tokens {name} per second")
    share = speed["share_of_limit"]
    if share["value"] is not None:
        told.append(f"{share['value']:.0f} % of what this memory allows ({share['basis']})")
    heads = ("Stage", "Model", "Computed on", "Time", "CPU time", "Most memory")
    note = f'<p class="soft small">{escape("; ".join(told))}</p>' if told else ""
    return table(heads, rows, numbers=(3, 4, 5)) + note


def _models(receipt: Json) -> str:
    rows = [
        (
            escape(model["name"]),
            f"{model['size_bytes'] / MIB:.1f} MiB",
            f"<code>{escape(model['sha256'])}</code>",
        )
        for model in receipt["models"]
    ]
    return table(("Model", "Size", "SHA-256 of its files"), rows, numbers=(1,)) if rows else ""


def _findings(receipt: Json) -> str:
    rows = []
    for found in receipt["findings"]:
        caught = [
            f"{use['process']} (pid {use['pid']}): {use['reason']}, seen in {use['source']}"
            for use in found["uses"]
        ]
        lines = [*found["explanation"], *_held(found["workers_held"]), *caught]
        rows.append(
            (
                escape(_SUBJECTS[found["subject"]]),
                escape(found["headline"]),
                "<br>".join(escape(line) for line in lines) or "-",
            )
        )
    return table(("", "Found", "How it is known"), rows)


def _held(counts: Json) -> list[str]:
    """Return how often which rung held for the workers, where it was not the same all the time."""
    if len(counts) < 2:
        return []
    told = ", ".join(f"{_RUNGS[rung]} in {count}" for rung, count in counts.items())
    return [
        f"Samples of the working processes: {told}. A process that is starting is not locked yet."
    ]


def _adapters(machine: Json) -> str:
    if not machine["adapters"]:
        why = machine["adapters_unavailable"] or "The system shows no GPU and no NPU."
        return f'<p class="soft small">{escape(why)}</p>'
    rows: list[tuple[str, ...]] = []
    for adapter in machine["adapters"]:
        rows.extend(
            (
                escape(f"{adapter['name']} ({adapter['kind'].upper()})") if who == "ours" else "",
                "our processes" if who == "ours" else "whole machine, highest",
                value(adapter[who], "highest"),
                basis(adapter[who]),
            )
            for who in ("ours", "whole")
        )
    return table(("Adapter", "Used by", "Busy", "How it was read"), rows, numbers=(2,))


def _readings(receipt: Json) -> str:
    rows = [
        (
            escape(_NAMES.get(name, name)),
            value(tally, "mean"),
            value(tally, "highest"),
            basis(tally),
        )
        for name, tally in receipt["readings"].items()
    ]
    return table(("Quantity", "Mean", "Highest", "How it was read"), rows, numbers=(1, 2))


def _cores(cpu: Json) -> str:
    """Return how many cores there are; some systems do not tell it."""
    counts = ((cpu["physical"], "cores"), (cpu["usable"], "logical CPUs usable"))
    told = [f"{count} {what}" for count, what in counts if count is not None]
    return ", ".join(told) or "cores of unknown number"


def _software(receipt: Json) -> str:
    machine, app = receipt["machine"], receipt["app"]
    cpu = machine["cpu"]
    bandwidth = machine["bandwidth"]
    memory = f"{machine['ram_bytes'] / GIB:.1f} GiB"
    if bandwidth["value"] is not None:
        memory += f", {bandwidth['value'] / 1e9:.1f} GB/s ({bandwidth['basis']})"
    rows = [
        ("System", escape(f"{machine['system']}, Python {machine['python']}")),
        ("CPU", escape(_cores(cpu))),
        ("Memory", escape(memory)),
        ("Unplugged", escape(app["version"])),
        *((escape(n), escape(v or "missing")) for n, v in app["libraries"].items()),
    ]
    return table((), rows)
