"""All of the stand's window in one language: the stages, and what stands above and below them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from unplugged.core.receipt.canonical import Json
from unplugged.core.receipt.verify import Check
from unplugged.core.stand.config import StandConfig
from unplugged.core.stand.show import Show, Stage
from unplugged.runtime.notices import LevelHeard, Notice
from unplugged.runtime.stand.house import StandHouse, Trouble
from unplugged.runtime.stand.sample import SampleRun
from unplugged.ui.context import Context
from unplugged.ui.panel.headlines import BigLine
from unplugged.ui.stand.meeting_view import MeetingView
from unplugged.ui.stand.proof_view import ProofView
from unplugged.ui.stand.ready_view import ReadyView
from unplugged.ui.stand.receipt_card import ReceiptCard
from unplugged.ui.stand.strip import Headline, PassingTime, Strip
from unplugged.ui.stand.texts import texts_of
from unplugged.ui.theme.tokens import Space
from unplugged.ui.words import clock_length, explain_code

WRITING_SHARE = 0.55  # of the stage: then the minutes are there to be read
_WORTH_SAYING = 1.5  # times as fast as speech; rounded, less would read "1×"
_READING_SHARE = 0.35  # of the stage: going through them; the rest of it they stand still


class StandBody(QWidget):
    """Shows one state of the stand."""

    def __init__(
        self, context: Context, house: StandHouse, config: StandConfig, language: str
    ) -> None:
        """Build everything, in the language that the app speaks now."""
        super().__init__()
        theme = context.theme
        self._house = house
        self._config = config
        self._language = language
        self._stage: Stage | None = None
        languages = config.languages or (language,)
        self.headline = Headline(theme, config.logo, languages, language)
        self.strip = Strip(theme)
        self.meeting = MeetingView(context)
        self.proof = ProofView(theme)
        self.ready = ReadyView(theme)
        self.receipt = ReceiptCard(theme)
        self.passing = PassingTime(theme)
        self.setProperty("ground", "background")
        self._stages = QStackedWidget()
        with_receipt = QWidget()
        across = QHBoxLayout(with_receipt)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.px(Space.M))
        across.addWidget(self.meeting, 3)
        across.addWidget(self.receipt, 2)
        self._meeting_place = with_receipt
        for place in (with_receipt, self.proof, self.ready):
            self._stages.addWidget(place)
        column = QVBoxLayout(self)
        edge = theme.px(Space.M)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.px(Space.S))
        column.addWidget(self.headline)
        column.addWidget(self.passing)
        column.addWidget(self._stages, 1)
        column.addWidget(self.strip)

    # --- stages -----------------------------------------------------------------------------------

    def enter(self, show: Show) -> None:
        """Show the stage that has begun."""
        stage, before = show.stage, self._stage
        self._stage = stage
        texts = texts_of(stage, self._config.text_in(self._language), show)
        self.headline.show_texts(texts)
        self.headline.left.setVisible(stage is Stage.LISTENING)
        self.headline.meter.setVisible(stage is Stage.LISTENING)
        self.headline.meter.reset()
        for button in self.headline.buttons.values():
            button.setVisible(stage.is_loop)
        self.strip.show_button(texts.button)
        self.strip.set_cards_shown(are_shown=stage is not Stage.PROOF)
        self.receipt.setVisible(stage is Stage.RESULT)
        self.meeting.show_transcript(is_shown=stage is not Stage.RESULT)
        self._stages.setCurrentWidget(
            {Stage.PROOF: self.proof, Stage.READY: self.ready}.get(stage, self._meeting_place)
        )
        sample = self._house.sample
        match stage:
            case Stage.WORDS if sample is not None:
                self.meeting.begin_replay(sample, recorded_words(sample))
            case Stage.MINUTES if sample is not None:
                self.meeting.begin_replayed_minutes(sample, recorded_words(sample))
            case Stage.PROOF:
                self.proof.show_tally(self._house.tally)
            case Stage.READY:
                self.meeting.forget()
                self.ready.begin(trouble_words(self._house.trouble))
            case Stage.LISTENING if before is not Stage.LISTENING:
                self.meeting.begin_live("", self.tr("Your words"))
            case Stage.WRITING:
                self.meeting.begin_writing()
            case Stage.RESULT:
                self.receipt.wait()
                if self._house.visitor_id and self.meeting.meeting_id != self._house.visitor_id:
                    self.meeting.begin_live(self._house.visitor_id, "")
                self.meeting.show_finished()
            case _:
                pass

    def take(self, show: Show, notices: tuple[Notice, ...]) -> None:
        """Show what the service told."""
        self._follow_work(show)
        if show.stage in (Stage.PREPARING, Stage.LISTENING, Stage.WRITING):
            self.meeting.take(notices)
        if show.stage is Stage.READY:
            self.ready.take(notices, self._house.hall)
        for notice in notices:
            if isinstance(notice, LevelHeard):
                self.headline.meter.show_level(notice.peak_dbfs)

    def pass_time(self, show: Show, now_s: float, played_s: float | None) -> None:
        """Show how far a stage is.

        Args:
            show: Where the stand is.
            now_s: The show's clock.
            played_s: What second of the sample is heard, None when it isn't.
        """
        sample = self._house.sample
        match show.stage:
            case Stage.WORDS if sample is not None:
                at_s = show.spent_s(now_s) if played_s is None else played_s
                self.meeting.show_said(sample, at_s)
                self.passing.show_share(show.spent_s(now_s) / show.pace.words_s)
            case Stage.MINUTES if sample is not None:
                share = show.spent_s(now_s) / show.pace.minutes_s
                self.meeting.show_written(sample, share / WRITING_SHARE)
                if share > WRITING_SHARE:
                    self.meeting.read_on((share - WRITING_SHARE) / _READING_SHARE)
                self.passing.show_share(share)
            case Stage.PROOF:
                self.passing.show_share(show.spent_s(now_s) / show.pace.proof_s)
            case Stage.LISTENING:
                left_s = show.left_to_speak_s(now_s)
                self.headline.left.setText(clock_length(left_s + 0.99))
                self.passing.show_share(1 - left_s / show.pace.speech_s)
            case Stage.READY | Stage.RESULT:
                self._show_time_to_wipe(show, now_s)
            case _:
                self.passing.show_share(0.0)
        if show.stage is Stage.PREPARING and self._house.trouble is not None:
            self.headline.show_below(trouble_words(self._house.trouble))

    def show_readings(self, lines: dict[str, BigLine]) -> None:
        """Show what was read now, with the state of the network's link."""
        link = self._house.link
        self.strip.show_lines(lines, link)
        if self._stage is Stage.PROOF:
            self.proof.show_lines(lines, link)

    def show_receipt(self, receipt: Json, headlines: dict[str, str]) -> None:
        """Show the visitor's receipt."""
        self.receipt.show_receipt(receipt, headlines)

    def show_checks(self, checks: tuple[Check, ...]) -> None:
        """Show what checking the receipt has found."""
        self.receipt.show_checks(checks)

    # --- how --------------------------------------------------------------------------------------

    def _follow_work(self, show: Show) -> None:
        """Show the meeting that is worked on, as soon as there is one."""
        house = self._house
        wanted = house.preparing_id if show.stage is Stage.PREPARING else house.visitor_id
        if not wanted or self.meeting.meeting_id == wanted:
            return
        if show.stage is Stage.PREPARING:
            self.meeting.begin_live(wanted, self.tr("The sample meeting, right now"))
        elif show.stage in (Stage.LISTENING, Stage.WRITING):
            self.meeting.begin_live(wanted, self.tr("Your words"))

    def _show_time_to_wipe(self, show: Show, now_s: float) -> None:
        left_s = show.left_until_wipe_s(now_s)
        self.passing.show_share(left_s / show.pace.idle_s)
        if show.stage is Stage.RESULT and left_s <= show.pace.idle_s / 2:
            words = self.tr("All of it is deleted in {seconds} s. Touch the screen to stay.")
            self.headline.show_below(words.format(seconds=round(left_s + 0.49)))
        elif show.stage is Stage.RESULT:
            texts = texts_of(show.stage, self._config.text_in(self._language), show)
            self.headline.show_below(texts.below)


def recorded_words(run: SampleRun) -> str:
    """Return when and how fast a run was made, for the line above it."""
    translate = QCoreApplication.translate
    moment = QDateTime.fromSecsSinceEpoch(int(run.made_at.timestamp()))
    when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    text = translate("Stand", "Recorded earlier on this computer, {when}").format(when=when)
    factor = (run.meeting.duration_s or 0.0) / run.heard_s if run.heard_s else 0.0
    if factor >= _WORTH_SAYING:
        fast = translate("Stand", "{number}× faster than speech").format(number=f"{factor:.0f}")
        text = f"{text}\n{fast}"
    return text


def trouble_words(trouble: Trouble | None) -> str:
    """Return the sentence for what didn't work, empty for nothing."""
    return "" if trouble is None else explain_code(trouble.code, **dict(trouble.params))
