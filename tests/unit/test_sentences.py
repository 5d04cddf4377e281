"""Every error and every remark has words for people."""

from __future__ import annotations

import re

import pytest
from unplugged.core.engine_reasons import EngineReason
from unplugged.core.errors import UnpluggedError, all_error_classes, error_from_code
from unplugged.core.file_reasons import FileReason
from unplugged.core.minutes.template_reasons import TemplateReason
from unplugged.core.model_reasons import Reason
from unplugged.core.sentences import has_sentence, raw_sentence, sentence, sentence_for
from unplugged.core.stand.reasons import StandReason

WITH_CODE = [cls for cls in all_error_classes() if "code" in vars(cls)]


def params_of(cls: type[UnpluggedError]) -> dict[str, str]:
    """Return the parameters that a class says it has, each with a value that can be recognised."""
    told = re.search(r"Params: ([a-z_, ]+)\.", cls.__doc__ or "")
    names = told[1].split(", ") if told else []
    return {name: f"<{name}>" for name in names}


@pytest.mark.parametrize("cls", WITH_CODE, ids=lambda cls: str(cls.code))
def test_an_error_has_one_sentence_or_two_with_its_parameters(cls: type[UnpluggedError]) -> None:
    params = params_of(cls)
    told = sentence_for(cls(**params))

    assert told[0].isupper() or told.startswith("<")
    assert told.endswith(".")
    assert "{" not in told
    assert not re.search(r"Params|None|Error\b", told)


@pytest.mark.parametrize("cls", WITH_CODE, ids=lambda cls: str(cls.code))
def test_an_error_keeps_class_and_parameters_across_processes(cls: type[UnpluggedError]) -> None:
    params = params_of(cls)
    back = error_from_code(cls.code, params)

    assert type(back) is cls
    assert back.params == params


def test_codes_are_unique() -> None:
    codes = [cls.code for cls in WITH_CODE]

    assert len(set(codes)) == len(codes)


def test_a_missing_parameter_shows_as_its_name() -> None:
    assert "path" in sentence("file_missing")


REASONS = [*Reason, *FileReason, *EngineReason, *TemplateReason, *StandReason]


@pytest.mark.parametrize("reason", REASONS)
def test_a_reason_has_words_and_is_told_within_a_sentence(reason: str) -> None:
    told = sentence("not_a_model", path="/x", reason=reason, detail="<detail>")

    assert reason not in told
    assert ("{detail}" in raw_sentence(reason)) == ("<detail>" in told)


def test_an_unknown_code_is_a_bug() -> None:
    assert not has_sentence("no_such_code")
    with pytest.raises(KeyError):
        sentence("no_such_code")
