"""Names that speakers have in the library until a person gives them others.

They are kept, exported as JSON and read by models in these words, whatever language the window
speaks; ``unplugged.ui.speaker_names`` shows them in the user's.
"""

from __future__ import annotations

NUMBERED = "Speaker {number}"  # one of several voices on a track
ME = "Me"  # who speaks on the microphone's track where there are two
OTHERS = "Others"  # who speaks on the track of the loudspeaker
