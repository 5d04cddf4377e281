"""Templates: the shipped ones are sound, broken ones are named with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from unplugged.core.errors import TemplateInvalid, TemplateUnknown
from unplugged.core.minutes import template_files as templates
from unplugged.core.minutes.evidence import Verdict, check
from unplugged.core.minutes.grammar import minutes_grammar
from unplugged.core.minutes.line_index import LineIndex
from unplugged.core.minutes.parse import MinutesParser
from unplugged.core.minutes.template import DEFAULT_TEMPLATE
from unplugged.core.sentences import sentence_for
from unplugged.core.types import STANDARD_PARTS, Line, MinutesItem

from tests.unit.gbnf import as_regex

SHIPPED = Path(__file__).parents[2] / "resources" / "prompts"

HEAD = 'title = "T"\nlanguage = "en"\nsections = [{ kind = "summary", heading = "Summary" }]'
# A whole section with a word that holds the name of a key, and the beginning of another.
TASKS = """title = "T"
[[sections]]
kind = "actions"
heading = "Tasks"
ask = "Each task."
[[sections]]
"""


def shipped_names() -> list[str]:
    return list(templates.template_paths([SHIPPED]))


def test_default_template_is_shipped_with_the_standard_parts() -> None:
    minutes = templates.find_template(DEFAULT_TEMPLATE, [SHIPPED])
    assert minutes.parts == STANDARD_PARTS
    assert not minutes.needs_larger_model


def test_templates_for_the_usual_tasks_are_shipped() -> None:
    needed = {"support-case", "follow-up-email", "hr-email", "interview", "sql-draft"}
    assert needed | {"minutes", "delivery-route", "custom"} <= set(shipped_names())
    support = templates.find_template("support-case", [SHIPPED])
    headings = [section.heading for section in support.sections]
    assert headings == ["Customer", "Problem", "Steps", "Outcome", "Next steps"]
    assert support.needs_larger_model
    assert [section.heading for section in support.trained_sections] == ["Next steps"]


@pytest.mark.parametrize("name", shipped_names())
def test_example_of_a_shipped_template_passes_our_own_check(name: str) -> None:
    """The example that teaches the format is read, complete and supported by its own lines."""
    template = templates.find_template(name, [SHIPPED])
    if name == "custom":
        assert template.example_minutes == ""
        return
    lines = []
    for row in template.example_lines.splitlines():
        number, said = row.removeprefix("[").split("] ", 1)
        speaker, text = said.split(": ", 1)
        lines.append(Line(int(number), 0.0, 0.0, speaker, text))
    grammar = minutes_grammar(template.sections, len(lines))
    assert as_regex(grammar).fullmatch(template.example_minutes), "its own grammar refuses it"
    parser = MinutesParser(template.sections)
    bullets = parser.feed(template.example_minutes) + parser.close()
    assert parser.headings_seen == len(template.sections)
    said_none = parser.nones_seen
    assert len({(b.section, b.heading) for b in bullets}) + said_none == len(template.sections)
    for b in bullets:
        item = MinutesItem(b.section, b.text, b.cited, b.owner, b.due, heading=b.heading)
        found = check(item, LineIndex(lines))
        assert found.verdict is Verdict.SUPPORTED, b
        assert found.item == item


def test_folder_of_the_user_wins(tmp_path: Path) -> None:
    (tmp_path / "minutes.md").write_text(f"+++\n{HEAD}\n+++\nMine.", encoding="utf-8")
    assert templates.find_template("minutes", [tmp_path, SHIPPED]).instruction == "Mine."
    assert templates.find_template("brief", [tmp_path, SHIPPED]).title == "Brief"


def test_unknown_template_names_the_known_ones() -> None:
    with pytest.raises(TemplateUnknown) as caught:
        templates.find_template("nope", [SHIPPED, SHIPPED / "missing"])
    assert caught.value.params["name"] == "nope"
    assert "minutes" in caught.value.params["known"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "in line 1, +++ must stand alone"),
        ("+++\n" + HEAD, "the second line of +++ is missing"),
        ("+++\n= 3\n+++\nx", "in line 2, the head is no TOML"),
        ('+++\ntitle = "T"\nsections = [\n+++\nx', "in line 3, the head is no TOML"),
        (f"+++\n{HEAD}\n+++\n \n", "in line 5, the instruction is missing"),
        (f"+++\n{HEAD}\n+++\n" + "x" * 5000, "in line 6, an instruction begins that is longer"),
        (f"+++\n{HEAD}\ncolour = 1\n+++\nx", "in line 5, the key 'colour' is unknown"),
        (f"+++\n{HEAD}\nexample = 1\n+++\nx", "in line 5, the example"),
        ("+++\n" + HEAD.replace('"en"', '"English"') + "\n+++\nx", "in line 3, the language"),
        ("+++\n" + HEAD.replace('"T"', "3") + "\n+++\nx", "in line 2, 'title' must be a text"),
        ("+++\n" + HEAD.replace('title = "T"', "") + "\n+++\nx", "'title' is missing"),
        ("+++\n" + HEAD.replace("summary", "poem") + "\n+++\nx", "in line 4, the kind 'poem'"),
        ("+++\n" + HEAD.replace('"Summary"', '"a\\nb"') + "\n+++\nx", "in line 4, the heading"),
        ("+++\n" + HEAD.replace('"Summary"', '"a\\u0000b"') + "\n+++\nx", "in line 4, the heading"),
        ("+++\n" + HEAD.replace('"Summary"', '"a\\rb"') + "\n+++\nx", "in line 4, the heading"),
        (f"+++\n{HEAD}\nx = {'[' * 30_000}\n+++\nx", "in line 5, the head is no TOML: brackets"),
        (f"+++\n{HEAD}\nx = {'9' * 5_000}\n+++\nx", "in line 5, the head is no TOML: a number"),
        ("+++\n" + HEAD.replace("}]", ", max_items = 0 }]") + "\n+++\nx", "in line 4, max_items"),
        (
            "+++\n" + HEAD.replace("}]", ", max_items = true }]") + "\n+++\nx",
            "in line 4, max_items",
        ),
        ("+++\n" + HEAD.replace("}]", ', cue = "a" }]') + "\n+++\nx", "no key 'cue'"),
        ("+++\n" + HEAD.replace("}]", ', cues = "a" }]') + "\n+++\nx", "in line 4, 'cues'"),
        ("+++\n" + HEAD.replace("}]", ', ask = "a\\nb" }]') + "\n+++\nx", "in line 4, 'ask'"),
        (
            "+++\n"
            + HEAD.replace("[{", '[{ kind = "actions", heading = "SUMMARY" },\n{')
            + "\n+++\nx",
            "in line 5, two sections have the heading 'Summary'",
        ),
        (f'+++\n{TASKS}heading = "Risks"\n+++\nx', "in line 7, 'kind' is missing"),
        (f'+++\n{TASKS}kind = "summary"\n+++\nx', "in line 7, 'heading' is missing"),
        (
            "+++\n" + HEAD.replace("]", ',\n{ kind = "actions" }]') + "\n+++\nx",
            "in line 5, 'heading' is missing",
        ),
        (
            f'+++\n{TASKS}kind = "summary"\nheading = "S"\nask = 3\n+++\nx',
            "in line 10, 'ask' of 'S'",
        ),
        ("+++\ntitle = " + "[" * 9_000 + "\n+++\nx", "in line 2, the head is no TOML"),
        ('+++\ntitle = "T"\nsections = []\n+++\nx', "in line 3, 'sections' must be a list"),
        ('+++\ntitle = "T"\nsections = [3]\n+++\nx', "a section must be a table"),
    ],
)
def test_broken_template_says_what_is_wrong(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "mine.md"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TemplateInvalid) as caught:
        templates.read_template(path)
    assert caught.value.params["path"] == str(path)
    assert reason in sentence_for(caught.value)


def test_files_that_are_no_text_are_refused(tmp_path: Path) -> None:
    binary, huge = tmp_path / "binary.md", tmp_path / "huge.md"
    binary.write_bytes(b"+++\n\xff\xfe\n")
    huge.write_bytes(b"x" * (templates.MAX_FILE_BYTES + 1))
    for path in (binary, huge, tmp_path / "missing.md"):
        with pytest.raises(TemplateInvalid):
            templates.read_template(path)
