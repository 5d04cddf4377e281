"""Templates: the shipped ones are sound, broken ones are named with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from unplugged.core.errors import TemplateInvalid, TemplateUnknown
from unplugged.core.minutes import template as templates
from unplugged.core.minutes.evidence import Verdict, check
from unplugged.core.minutes.line_index import LineIndex
from unplugged.core.minutes.parse import MinutesParser
from unplugged.core.types import Line, MinutesItem, Section

SHIPPED = Path(__file__).parents[2] / "resources" / "prompts"

HEAD = 'title = "T"\nlanguage = "en"\nsections = [{ kind = "summary", heading = "Summary" }]'


def shipped_names() -> list[str]:
    return list(templates.template_paths([SHIPPED]))


def test_default_template_is_shipped_with_all_three_sections() -> None:
    minutes = templates.find_template(templates.DEFAULT_TEMPLATE, [SHIPPED])
    assert [part.section for part in minutes.sections] == list(Section)


@pytest.mark.parametrize("name", shipped_names())
def test_example_of_a_shipped_template_passes_our_own_check(name: str) -> None:
    """The example that teaches the format is read, complete and supported by its own lines."""
    template = templates.find_template(name, [SHIPPED])
    lines = []
    for row in template.example_lines.splitlines():
        number, said = row.removeprefix("[").split("] ", 1)
        speaker, text = said.split(": ", 1)
        lines.append(Line(int(number), 0.0, 0.0, speaker, text))
    parser = MinutesParser(template.sections)
    bullets = parser.feed(template.example_minutes) + parser.close()
    assert {b.section for b in bullets} == {part.section for part in template.sections}
    for bullet in bullets:
        item = MinutesItem(bullet.section, bullet.text, bullet.cited, bullet.owner, bullet.due)
        found = check(item, LineIndex(lines))
        assert found.verdict is Verdict.SUPPORTED, bullet
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
        ("", "first line"),
        ("+++\n" + HEAD, "second line"),
        ("+++\n= 3\n+++\nx", "no TOML"),
        (f"+++\n{HEAD}\n+++\n \n", "instruction"),
        (f"+++\n{HEAD}\n+++\n" + "x" * 5000, "longer than"),
        (f"+++\n{HEAD}\ncolour = 1\n+++\nx", "colour"),
        (f"+++\n{HEAD}\nexample = 1\n+++\nx", "example"),
        ("+++\n" + HEAD.replace('"en"', '"English"') + "\n+++\nx", "ISO 639-1"),
        ("+++\n" + HEAD.replace('"T"', "3") + "\n+++\nx", "title"),
        ("+++\n" + HEAD.replace("summary", "poem") + "\n+++\nx", "poem"),
        ("+++\n" + HEAD.replace('"Summary"', '"a\\nb"') + "\n+++\nx", "heading"),
        ("+++\n" + HEAD.replace("}]", ", max_items = 0 }]") + "\n+++\nx", "max_items"),
        ("+++\n" + HEAD.replace("}]", ", max_items = true }]") + "\n+++\nx", "max_items"),
        (
            "+++\n" + HEAD.replace("[{", '[{ kind = "actions", heading = "A" }, {') + "\n+++\nx",
            "order",
        ),
        (
            "+++\n" + HEAD.replace("[{", '[{ kind = "summary", heading = "A" }, {') + "\n+++\nx",
            "only once",
        ),
        ('+++\ntitle = "T"\nlanguage = "en"\nsections = []\n+++\nx', "at least one"),
    ],
)
def test_broken_template_says_what_is_wrong(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "mine.md"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TemplateInvalid) as caught:
        templates.read_template(path)
    assert caught.value.params["path"] == str(path)
    assert reason in caught.value.params["reason"]


def test_files_that_are_no_text_are_refused(tmp_path: Path) -> None:
    binary, huge = tmp_path / "binary.md", tmp_path / "huge.md"
    binary.write_bytes(b"+++\n\xff\xfe\n")
    huge.write_bytes(b"x" * (templates.MAX_FILE_BYTES + 1))
    for path in (binary, huge, tmp_path / "missing.md"):
        with pytest.raises(TemplateInvalid):
            templates.read_template(path)
