"""What is heard: speech, effects, the noise of a workplace; or silence with the same interface."""

from engine.stage.sound.opening import Sound, SoundSettings, open_sound
from engine.stage.sound.output import Mixer, Silence
from engine.stage.sound.recordings import name_recording
from engine.stage.sound.speaker import Speaker, Utterance

__all__ = ["Mixer", "Silence", "Sound", "SoundSettings", "Speaker", "Utterance", "name_recording", "open_sound"]
