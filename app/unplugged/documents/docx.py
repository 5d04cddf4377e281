"""DOCX: minutes as a letter-like document, tasks as a table, then the transcript they cite.

A citation is a link to the line in the transcript. Only what Word and LibreOffice both know is
used: styles, a table, bookmarks and links inside the document; nothing is loaded from outside.
"""

from __future__ import annotations

import io
import re
from typing import Any, cast

import docx
from docx.document import Document as Word
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from unplugged.core.export.document import Document
from unplugged.core.export.text_flow import one_line
from unplugged.core.export.times import clock
from unplugged.core.gaps import GapRemark
from unplugged.core.types import Line, MinutesItem, Section
from unplugged.documents.direction import is_right_to_left

_FONT = "Calibri"  # in every Word; LibreOffice has one of the same widths for it
_INK = RGBColor(0x1F, 0x24, 0x2B)
_QUIET = RGBColor(0x5C, 0x66, 0x72)  # 5.9 : 1 on white
_ACCENT = RGBColor(0x0B, 0x6B, 0x58)  # 6.3 : 1 on white
_WARNING = RGBColor(0xA6, 0x3A, 0x00)  # 6.4 : 1 on white
_RULE = "D5DADF"
_SHADE = "F2F5F4"
_TIME_CM = 1.9  # room for "1:02:03" before each line of the transcript
_TASK_COLUMNS_CM = (0.9, 8.2, 3.2, 2.9, 1.8)
# XML 1.0 knows neither these two nor what ``one_line`` has already taken out.
_NO_XML = re.compile("[\ufffe\uffff]")


def to_docx(document: Document) -> bytes:
    """Return a meeting as a DOCX file."""
    word = docx.Document()
    _set_up(word, document)
    _add(word.add_paragraph(style="Title"), document.meeting.title)
    facts = word.add_paragraph(style="Facts")
    _add(
        facts,
        "  ·  ".join(
            document.words.fact.format(name=name, value=value) for name, value in document.facts()
        ),
    )
    for remark in document.remarks():
        _add(word.add_paragraph(style="Remark"), remark)
    _minutes(word, document)
    _heading(word, document.words.transcript)
    if not document.segments:
        _add(word.add_paragraph(), document.empty_transcript())
    _transcript(word, document)
    buffer = io.BytesIO()
    word.save(buffer)
    return buffer.getvalue()


# --- minutes -------------------------------------------------------------------------------------


def _heading(word: Word, text: str) -> None:
    _add(word.add_heading(level=1), text)


def _minutes(word: Word, document: Document) -> None:
    if document.minutes is None:
        _add(word.add_paragraph(), document.words.no_minutes)
        return
    for part in document.minutes.minutes.parts:
        _heading(word, document.words.heading(part))
        items = document.minutes.minutes.in_part(part)
        if not items:
            _add(word.add_paragraph(style="Facts"), document.words.nothing_in_section)
        elif part.section is Section.ACTIONS:
            _tasks(word, document, items)
        else:
            for item in items:
                paragraph = word.add_paragraph(style="List Bullet")
                _add(paragraph, item.text)
                _doubt(paragraph, document, item)
                _cite(paragraph, document, item)


def _tasks(word: Word, document: Document, items: tuple[MinutesItem, ...]) -> None:
    table = word.add_table(rows=1, cols=len(_TASK_COLUMNS_CM))
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    _rules(table)
    for cell, heading in zip(table.rows[0].cells, document.words.task_columns, strict=True):
        _add(_first(cell, "Table Head"), heading)
        _shade(cell)
    _repeat(table.rows[0])
    for item in items:
        done, task, owner, due, time = table.add_row().cells
        _add(_first(done), "☑" if item.is_done else "☐")
        paragraph = _first(task)
        _add(paragraph, item.text, is_struck=item.is_done)
        _doubt(paragraph, document, item)
        _add(_first(owner), item.owner or document.words.someone, is_bold=item.owner is not None)
        _add(_first(due), item.due or "–")
        _cite(_first(time), document, item, separator="")
    for column, width_cm in zip(table.columns, _TASK_COLUMNS_CM, strict=True):
        column.width = Cm(width_cm)  # LibreOffice goes by these, Word by those of the cells
    for row in table.rows:
        _keep_whole(row)
        for cell, width_cm in zip(row.cells, _TASK_COLUMNS_CM, strict=True):
            cell.width = Cm(width_cm)


def _doubt(paragraph: Paragraph, document: Document, item: MinutesItem) -> None:
    remark = document.words.doubt(item)
    if remark is not None:
        run = paragraph.add_run(f"  ({remark})")
        run.italic = True
        run.font.color.rgb = _WARNING


def _cite(
    paragraph: Paragraph, document: Document, item: MinutesItem, separator: str = "  "
) -> None:
    """Add the times of the cited lines, each a link to its line."""
    known = [n for n in item.lines if 1 <= n <= len(document.segments)]
    for place, number in enumerate(known):
        paragraph.add_run(separator if place == 0 else "  ")
        link = OxmlElement("w:hyperlink")
        link.set(qn("w:anchor"), _anchor(number))
        link.set(qn("w:tooltip"), document.words.line.format(number=number))
        run = paragraph.add_run(clock(document.segments[number - 1].start_s))
        run.font.color.rgb = _ACCENT
        run.font.size = Pt(9.5)
        link.append(run._r)  # noqa: SLF001 - python-docx has no call for a link inside a document
        paragraph._p.append(link)  # noqa: SLF001


# --- transcript ----------------------------------------------------------------------------------


def _transcript(word: Word, document: Document) -> None:
    """Add the lines, element by element: python-docx takes minutes for thousands of paragraphs."""
    minutes = document.minutes.minutes.items if document.minutes is not None else ()
    cited = {number for item in minutes for number in item.lines}
    end = word.element.body.sectPr
    speaker_before: str | None = None
    for each in document.transcript():
        if isinstance(each, GapRemark):
            end.addprevious(_gap(each.at_s, document.words.of_gap(each)))
            continue
        names_speaker = each.speaker != speaker_before
        end.addprevious(_line(each, is_cited=each.number in cited, names_speaker=names_speaker))
        speaker_before = each.speaker


def _gap(at_s: float, remark: str) -> BaseOxmlElement:
    """Return what is missing here, as a line of the transcript that nobody said."""
    paragraph = OxmlElement("w:p")
    _child(_child(paragraph, "w:pPr"), "w:pStyle", val="Gap")
    run = _child(paragraph, "w:r")
    _said(run, clock(at_s))
    _child(run, "w:tab")
    _said(_child(paragraph, "w:r"), _clean(remark))
    return paragraph


def _line(line: Line, *, is_cited: bool, names_speaker: bool) -> BaseOxmlElement:
    text = _clean(line.text)
    is_from_right = is_right_to_left(text)
    paragraph = OxmlElement("w:p")
    properties = _child(paragraph, "w:pPr")
    _child(properties, "w:pStyle", val="Line")
    if is_from_right:
        _child(properties, "w:bidi")
    if is_cited:
        start = _child(paragraph, "w:bookmarkStart", id=str(line.number))
        start.set(qn("w:name"), _anchor(line.number))
    time = _child(paragraph, "w:r")
    look = _child(time, "w:rPr")
    _child(look, "w:color", val=str(_QUIET))
    _child(look, "w:sz", val="18")
    _said(time, clock(line.start_s))
    _child(time, "w:tab")
    if line.speaker is not None and names_speaker:
        name = _child(paragraph, "w:r")
        _child(_child(name, "w:rPr"), "w:b")
        _said(name, f"{_clean(line.speaker)}  ")
    said = _child(paragraph, "w:r")
    if is_from_right:
        _child(_child(said, "w:rPr"), "w:rtl")
    _said(said, text)
    if is_cited:
        _child(paragraph, "w:bookmarkEnd", id=str(line.number))
    return paragraph


def _said(run: BaseOxmlElement, text: str) -> None:
    element = _child(run, "w:t")
    element.text = text
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _child(parent: BaseOxmlElement, name: str, **values: str) -> BaseOxmlElement:
    element = OxmlElement(name)
    for key, value in values.items():
        element.set(qn(f"w:{key}"), value)
    parent.append(element)
    return element


def _anchor(number: int) -> str:
    return f"line{number}"


# --- how things look -----------------------------------------------------------------------------


def _set_up(word: Word, document: Document) -> None:
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.0)
    section.top_margin, section.bottom_margin = Cm(2.0), Cm(2.0)
    styles: Any = word.styles
    normal = styles["Normal"]
    normal.font.name, normal.font.size = _FONT, Pt(11)
    normal.font.color.rgb = _INK
    normal.paragraph_format.space_after = Pt(4)
    normal.paragraph_format.line_spacing = 1.12
    for name, size_pt, before_pt, after_pt in (("Title", 24.0, 0, 2), ("Heading 1", 14.0, 16, 5)):
        style = styles[name]
        style.font.size, style.font.bold = Pt(size_pt), True
        style.font.color.rgb = _INK if name == "Title" else _ACCENT
        _plain_font(style)
        style.paragraph_format.space_before = Pt(before_pt)
        style.paragraph_format.space_after = Pt(after_pt)
        style.paragraph_format.keep_with_next = True
    _no_rule(styles["Title"])
    for name, color, size_pt, is_italic in (
        ("Facts", _QUIET, 9.5, False),
        ("Remark", _QUIET, 10, True),
        ("Table Head", _QUIET, 9.5, False),
        ("Cell", _INK, 10.5, False),
        ("Line", _INK, 10.5, False),
        ("Gap", _WARNING, 9.5, True),
    ):
        style = styles.add_style(name, 1)  # WD_STYLE_TYPE.PARAGRAPH
        style.base_style = normal
        style.font.size, style.font.italic = Pt(size_pt), is_italic
        style.font.color.rgb = color
    for name in ("Table Head", "Cell"):
        styles[name].paragraph_format.space_before = Pt(3)
        styles[name].paragraph_format.space_after = Pt(3)
    for name in ("Line", "Gap"):
        line = styles[name].paragraph_format
        line.left_indent, line.first_line_indent = Cm(_TIME_CM), Cm(-_TIME_CM)
        line.tab_stops.add_tab_stop(Cm(_TIME_CM))
        line.space_after = Pt(3)
    properties = word.core_properties
    properties.title = _clean(document.meeting.title)[:255]  # python-docx refuses more
    properties.author = "Unplugged"
    properties.comments = ""
    properties.created = properties.modified = document.meeting.created_at.replace(tzinfo=None)
    _page_numbers(section.footer.paragraphs[0])


def _page_numbers(paragraph: Paragraph) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for place, field in enumerate(("PAGE", "NUMPAGES")):
        if place:
            _quiet(paragraph.add_run(" / "))
        element = OxmlElement("w:fldSimple")
        element.set(qn("w:instr"), field)
        run = paragraph.add_run("1")
        _quiet(run)
        element.append(run._r)  # noqa: SLF001 - python-docx has no call for a field
        paragraph._p.append(element)  # noqa: SLF001


def _quiet(run: Run) -> None:
    run.font.size = Pt(9)
    run.font.color.rgb = _QUIET


def _plain_font(style: ParagraphStyle) -> None:
    """Take away the theme's font, which would win over the one that is named."""
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    style.font.name = _FONT


def _no_rule(style: ParagraphStyle) -> None:
    """Take away the line that the default template draws below a title."""
    for border in style.element.pPr.findall(qn("w:pBdr")):
        style.element.pPr.remove(border)


def _rules(table: Table) -> None:
    """Draw thin lines between the rows and nothing else."""
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        rule = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", _RULE)):
            rule.set(qn(f"w:{name}"), value)
        borders.append(rule)
    # Behind the alignment: a file whose properties are in another order breaks the format's schema.
    alignment = table._tbl.tblPr.find(qn("w:jc"))  # noqa: SLF001 - no call for borders
    alignment.addnext(borders)


def _shade(cell: _Cell) -> None:
    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", _SHADE)):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001 - python-docx has no call for shading


def _repeat(row: _Row) -> None:
    """Repeat a row at the top of each page that the table reaches."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 - no call for it


def _keep_whole(row: _Row) -> None:
    row._tr.get_or_add_trPr().insert(0, OxmlElement("w:cantSplit"))  # noqa: SLF001 - no call for it


def _turn(paragraph: Paragraph) -> None:
    """Let a paragraph read from the right."""
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no call for it
    properties.append(OxmlElement("w:bidi"))


def _first(cell: _Cell, style: str = "Cell") -> Paragraph:
    paragraph = cast("Paragraph", cell.paragraphs[0])
    paragraph.style = style
    return paragraph


def _add(
    paragraph: Paragraph, text: str, *, is_bold: bool = False, is_struck: bool = False
) -> None:
    clean = _clean(text)
    run = paragraph.add_run(clean)
    if is_bold:
        run.bold = True
    if is_struck:
        run.font.strike = True
    if is_right_to_left(clean):
        run.font.rtl = True
        _turn(paragraph)


def _clean(text: str) -> str:
    """Return a text that XML can hold, on one line."""
    return _NO_XML.sub("\N{REPLACEMENT CHARACTER}", one_line(text))
