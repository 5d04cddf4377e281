"""faster-whisper's model, able to encode less than 30 s; imported late, as the library is heavy."""

from __future__ import annotations

import numpy as np
from ctranslate2 import StorageView
from faster_whisper import WhisperModel
from numpy.typing import NDArray

from unplugged.engines.whisper_short import WHOLE_FRAMES


class AnyLengthWhisper(WhisperModel):  # type: ignore[misc]  # faster-whisper ships no types
    """faster-whisper's model with an encoder that can be given less than 30 s."""

    frames_to_encode = WHOLE_FRAMES

    def encode(self, features: NDArray[np.float32]) -> StorageView:
        """Encode the first ``frames_to_encode`` frames of padded features.

        Args:
            features: Shape (bins, 3000), padded at the end.
        """
        return super().encode(np.ascontiguousarray(features[..., : self.frames_to_encode]))
