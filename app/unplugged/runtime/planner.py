"""From what the user asks for to what the workers are told: models, template, tracks, threads."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from unplugged.core.ask.passages import question_terms
from unplugged.core.budget import budget_for
from unplugged.core.catalogue import Catalogue, ModelEntry, ModelKind
from unplugged.core.errors import ModelMissing, QuestionEmpty
from unplugged.core.hint import vocabulary_of
from unplugged.core.messages import AskMeetings
from unplugged.core.minutes.template import Template
from unplugged.core.minutes.template_files import read_template, template_path
from unplugged.core.model_errors import ModelChanged
from unplugged.core.models.card import read_card
from unplugged.core.models.speeds import kept_speeds
from unplugged.core.paths import AppPaths, create_private_dir, resources_dir
from unplugged.core.session import Session
from unplugged.core.store import MeetingTrack, Store
from unplugged.core.tuning import AS_USUAL, Tuning
from unplugged.runtime.model_list import machine_name
from unplugged.runtime.options import WorkOptions
from unplugged.runtime.placing import placed, require_one_for_npu
from unplugged.runtime.plan import TrackPlan, WorkPlan
from unplugged.runtime.recordings import RECORDING
from unplugged.runtime.room import Room, room_for
from unplugged.system.cpu import read_cpu


@dataclass(frozen=True, slots=True)
class Tools:
    """What the options of one work came to."""

    speech: ModelEntry
    language_model: ModelEntry | None
    template: Template
    template_path: Path
    speaker_model: ModelEntry | None = None


class Planner:
    """Turns options into plans; starts nothing."""

    def __init__(self, paths: AppPaths, store: Store) -> None:
        """Plan for one library."""
        self._paths = paths
        self._store = store

    @property
    def template_folders(self) -> tuple[Path, ...]:
        """Where templates lie; the user's own come first."""
        return (self._paths.user_templates_dir, resources_dir() / "prompts")

    def choose(self, options: WorkOptions) -> Tools:
        """Return the models and the template that the options ask for.

        Raises:
            TemplateUnknown: there is no such template.
            TemplateInvalid: it breaks a rule; better said now than after the meeting.
            ModelMissing: a model was named that is not installed, or there is none for speech.
            ModelChanged: its files are not what they were when it was added.
            NpuUnavailable, NoModelForNpu: an NPU is wanted and can't be used.
        """
        path = template_path(options.template, self.template_folders)
        template = read_template(path)
        catalogue = Catalogue.read(self._paths.user_models_dir)
        speech = unchanged(catalogue.find(ModelKind.SPEECH, options.speech_model), self._paths)
        model = self._chosen_language_model(options, catalogue)
        require_one_for_npu(options.device, speech, model)
        speech = placed(speech, options.device)
        model = placed(model, options.device) if model is not None else None
        if model is not None and model.is_trained_for_minutes and not template.trained_sections:
            model = None  # it knows none of the template's parts
        return Tools(speech, model, template, path, self.speaker_model(options, catalogue))

    def speaker_model(
        self, options: WorkOptions, catalogue: Catalogue | None = None
    ) -> ModelEntry | None:
        """Return what tells speakers apart, None where there is none or none is wanted.

        Raises:
            ModelMissing: one was named that is not installed.
            ModelChanged: its file is not what it was when it was added.
        """
        if options.speakers is None:
            return None
        catalogue = catalogue or Catalogue.read(self._paths.user_models_dir)
        if options.speaker_model is None and not catalogue.installed(ModelKind.SPEAKERS):
            return None
        found = catalogue.find(ModelKind.SPEAKERS, options.speaker_model)
        return unchanged(found, self._paths)

    def language_model(
        self, options: WorkOptions, catalogue: Catalogue | None = None
    ) -> ModelEntry | None:
        """Return the language model to use, None where there is none or none is wanted.

        Raises:
            ModelMissing: one was named that is not installed.
            ModelChanged: its files are not what they were when it was added.
            NpuUnavailable: it was to run on an NPU, and there is none.
        """
        found = self._chosen_language_model(options, catalogue)
        return placed(found, options.device) if found is not None else None

    def _chosen_language_model(
        self, options: WorkOptions, catalogue: Catalogue | None = None
    ) -> ModelEntry | None:
        if not options.uses_language_model:
            return None
        catalogue = catalogue or Catalogue.read(self._paths.user_models_dir)
        try:
            found = catalogue.find(ModelKind.MINUTES, options.language_model)
        except ModelMissing:
            if options.language_model is not None:
                raise
            return None
        return unchanged(found, self._paths)

    def add_meeting(
        self,
        title: str,
        source_path: str | None,
        tracks: tuple[MeetingTrack, ...],
        tools: Tools,
        options: WorkOptions,
    ) -> str:
        """Add a meeting to the library and return its id."""
        return self._store.create_meeting(
            title,
            source_path=source_path,
            tracks=tracks,
            language=options.language,
            speech_engine=tools.speech.engine,
            speech_model=tools.speech.name,
        ).ids[0]

    def track_plans(
        self, meeting_id: str, source_ids: tuple[str, ...] = ()
    ) -> tuple[TrackPlan, ...]:
        """Return where the tracks of a meeting lie, and what they are to be recorded from."""
        folder = self._paths.meeting_dir(meeting_id)
        tracks = self._store.meeting(meeting_id).tracks
        ids = source_ids or ("",) * len(tracks)
        return tuple(
            TrackPlan(
                track.number,
                track.kind,
                source_id,
                (folder / (track.audio_path or RECORDING)).with_suffix(".wav"),
            )
            for track, source_id in zip(tracks, ids, strict=True)
        )

    def plan(
        self,
        meeting_id: str,
        source: Path | None,
        tracks: tuple[TrackPlan, ...],
        tools: Tools,
        options: WorkOptions,
    ) -> WorkPlan:
        """Return everything that the workers of a meeting have to be told."""
        cpu = read_cpu()
        budget = budget_for(cpu.cores)
        speeds = kept_speeds(self._paths.cache_dir, machine_name(cpu))

        def threads(model: ModelEntry | None, usual: int) -> int:
            """What the user says, else what the self-benchmark found best, else what is usual."""
            known = speeds.get(model.name) if model is not None else None
            return options.threads or (known.threads if known else 0) or usual

        return WorkPlan(
            meeting_id=meeting_id,
            source=source,
            tracks=tracks,
            library=self._paths.library_db,
            speech=tools.speech,
            language_model=tools.language_model,
            template=tools.template_path,
            parts=tools.template.parts,
            needs_larger_model=tools.template.needs_larger_model,
            write_in=options.write_in or tools.template.language,
            language=options.language,
            speech_threads=threads(tools.speech, budget.speech_threads),
            minutes_threads=threads(tools.language_model, budget.minutes_threads),
            wants_minutes=options.wants_minutes,
            read_ahead=options.read_ahead,
            ahead_threads=options.threads or max(1, budget.shared_minutes_threads),
            vocabulary=vocabulary_of(options.vocabulary),
            is_noisy=options.is_noisy,
            speaker_model=tools.speaker_model,
            speakers=options.speakers or 0,
            tuning=_tuning(options, tools.language_model),
            weights_dir=self._weights_dir(options),
        )

    def room(self, tools: Tools) -> Room | None:
        """Return the memory that hearing and writing at once need; None without a model."""
        if tools.language_model is None:
            return None
        return room_for(tools.speech, tools.language_model)

    def question(
        self, question: str, meeting_id: str | None, options: WorkOptions, *, has_company: bool
    ) -> tuple[AskMeetings, str | None]:
        """Return the command that answers a question, and the code of a remark on its answer.

        Args:
            question: In the words of whoever asks.
            meeting_id: Which meeting, None for the whole library.
            options: Of these, the language model, how it is run and the threads count.
            has_company: Whether other engines are at work.

        Raises:
            QuestionEmpty: there is nothing in the question to look for.
            MeetingUnknown: there is no such meeting.
            ModelMissing: a language model was named that is not installed.
        """
        if question_terms(question).is_empty:
            raise QuestionEmpty
        if meeting_id is not None:
            self._store.meeting(meeting_id)
        model = self.language_model(options)
        if model is not None and model.is_trained_for_minutes:
            model = None  # it knows how to write minutes, and nothing else
        note = None if model or not options.uses_language_model else "answer_no_model"
        budget = budget_for(read_cpu().cores)
        threads = max(1, budget.shared_minutes_threads if has_company else budget.minutes_threads)
        command = AskMeetings(
            job=0,
            library=str(self._paths.library_db),
            meeting_id=meeting_id or "",
            question=question,
            engine=model.engine if model else "",
            model=str(model.path) if model else "",
            threads=options.threads or threads,
            context_tokens=model.context_tokens if model else 0,
            tuning=_tuning(options, model),
            weights_dir=self._weights_dir(options),
        )
        return command, note

    def _weights_dir(self, options: WorkOptions) -> str:
        """Return where converted models are kept, made; empty when none is wanted.

        Raises:
            FolderUnwritable: the system refuses it.
        """
        if not options.tuning.weight_bits:
            return ""
        folder = self._paths.cache_dir / "weights"
        create_private_dir(folder)
        return str(folder)

    @staticmethod
    def session(tools: Tools, options: WorkOptions) -> Session:
        """Return the session of a meeting of which nothing is done yet."""
        return Session(
            wants_minutes=options.wants_minutes,
            has_language_model=tools.language_model is not None,
            why_no_model=options.why_no_model,
        )


def _tuning(options: WorkOptions, model: ModelEntry | None) -> Tuning:
    """Return how a model is run; without one it doesn't matter."""
    return options.tuning.for_model(model.name) if model is not None else AS_USUAL


def unchanged(entry: ModelEntry, paths: AppPaths) -> ModelEntry:
    """Return a model whose files are what they were when Unplugged added it.

    By size and time, which costs nothing; the hashes stand in receipts.

    Raises:
        ModelChanged: they are not.
    """
    folder = paths.user_models_dir / entry.name
    card = read_card(folder)
    if card is not None and card.path(folder) == entry.path and not card.is_unchanged(folder):
        raise ModelChanged(name=entry.name, path=str(entry.path))
    return entry
