"""What a switch of the language model is worth on this machine, in the user's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from unplugged.core.bench.effects import Effect

translate = QCoreApplication.translate  # by this name the tool of the translations finds texts


def not_measured() -> str:
    """Return what is said of a switch that nobody has measured."""
    return translate("EffectWords", "Not measured here yet.")


def effect_in_words(effect: Effect | None) -> str:
    """Return an effect in one or two sentences, such as "Here 1.08 times as fast: ..."."""
    if effect is None:
        return not_measured()
    on = effect.measured_on
    date = QDate(on.year, on.month, on.day)
    day = QLocale().toString(date, translate("EffectWords", "d MMM"))
    if effect.is_noticeable:
        text = translate(
            "EffectWords",
            "Here {total} times as fast: reading {reads}, writing {writes} (measured on {day}).",
        ).format(
            total=_ratio(effect.total),
            reads=_ratio(effect.reads),
            writes=_ratio(effect.writes),
            day=day,
        )
    else:
        text = translate("EffectWords", "Makes no difference here (measured on {day}).").format(
            day=day
        )
    if effect.is_same:
        return text
    return f"{text} {translate('EffectWords', 'Answers are worded differently.')}"


def times(effect: Effect) -> str:
    """Return how many times as fast it is all in all, such as "× 1.08"."""
    return f"× {_ratio(effect.total)}"


def _ratio(value: float) -> str:
    return QLocale().toString(value, "f", 2)
