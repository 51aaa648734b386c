"""Makes the files of `audio/effects/` and `audio/noise/`: soft sounds and workplace noise, computed (needs `sox`)."""

import math
import random
import subprocess
import sys
import tempfile
from array import array
from collections.abc import Callable
from pathlib import Path

from engine.stage.sound.spoken import Spoken

RATE = 44_100
PEAK = 0.5
NOISE_PEAK = 0.32
Wave = list[float]


def ring(pitch: float, seconds: float, *, bright: float = 0.25, attack: float = 0.004) -> Wave:
    """A struck bar: a tone of `pitch` Hz with partials that die away, the higher the faster."""
    partials = ((1.0, 1.0, 5.0), (2.0, bright, 8.0), (3.93, bright * 0.5, 14.0))
    wave = [0.0] * int(RATE * seconds)
    for ratio, loud, decay in partials:
        step = 2 * math.pi * pitch * ratio / RATE
        for at in range(len(wave)):
            wave[at] += loud * math.exp(-decay * at / RATE / seconds * 0.9) * math.sin(step * at)
    return shape(wave, attack, 0.03)


def glide(first: float, last: float, seconds: float) -> Wave:
    """A soft tone that slides from one pitch to another."""
    wave: Wave = []
    phase = 0.0
    count = int(RATE * seconds)
    for at in range(count):
        part = at / count
        phase += 2 * math.pi * (first * (last / first) ** part) / RATE
        wave.append(math.sin(phase) * (1 - part) ** 1.2 + 0.15 * math.sin(2 * phase) * (1 - part) ** 2)
    return shape(wave, 0.006, 0.02)


def hiss(seconds: float, low: float, high: float, chance: random.Random) -> Wave:
    """Noise between two frequencies (Hz), by two simple filters."""
    wave: Wave = []
    slow = fast = 0.0
    pass_high, pass_low = 1 - math.exp(-2 * math.pi * high / RATE), 1 - math.exp(-2 * math.pi * low / RATE)
    for _ in range(int(RATE * seconds)):
        fast += pass_high * (chance.uniform(-1, 1) - fast)
        slow += pass_low * (fast - slow)
        wave.append(fast - slow)
    return wave


def thump(pitch: float, seconds: float) -> Wave:
    """A dull knock."""
    return [
        math.sin(2 * math.pi * pitch * (1 - 0.3 * at / RATE / seconds) * at / RATE) * math.exp(-6 * at / RATE / seconds)
        for at in range(int(RATE * seconds))
    ]


def shape(wave: Wave, attack: float, release: float) -> Wave:
    """The wave with a soft beginning and end (seconds)."""
    rise, fall = max(1, int(attack * RATE)), max(1, int(release * RATE))
    return [
        value * min(1.0, at / rise) * min(1.0, (len(wave) - 1 - at) / fall) for at, value in enumerate(wave)
    ]


def fade(wave: Wave, rate: float) -> Wave:
    """The wave dying away; `rate` is how many times e over its length."""
    return [value * math.exp(-rate * at / len(wave)) for at, value in enumerate(wave)]


def mix(*parts: tuple[float, float, Wave]) -> Wave:
    """Parts (begin in seconds, loudness, wave) laid over each other."""
    length = max(int(begin * RATE) + len(wave) for begin, _, wave in parts)
    whole = [0.0] * length
    for begin, loud, wave in parts:
        start = int(begin * RATE)
        for at, value in enumerate(wave):
            whole[start + at] += loud * value
    return whole


def loop(wave: Wave, overlap: float) -> Wave:
    """The wave with its end blended into its beginning, so that it repeats without a seam."""
    count = int(overlap * RATE)
    body, tail = wave[:-count], wave[-count:]
    for at in range(count):
        part = at / count
        body[at] = body[at] * math.sqrt(part) + tail[at] * math.sqrt(1 - part)
    return body


def swell(wave: Wave, seconds: float, depth: float) -> Wave:
    """The wave slowly louder and softer, once every `seconds`."""
    step = 2 * math.pi / RATE / seconds
    return [value * (1 - depth * (0.5 - 0.5 * math.cos(step * at))) for at, value in enumerate(wave)]


def hum(seconds: float, partials: tuple[tuple[float, float], ...]) -> Wave:
    """A steady tone of (Hz, loudness) partials; whole Hz repeat without a seam over whole seconds."""
    wave = [0.0] * int(RATE * seconds)
    for pitch, loud in partials:
        step = 2 * math.pi * pitch / RATE
        for at in range(len(wave)):
            wave[at] += loud * math.sin(step * at)
    return wave


def make_right(_: random.Random) -> Wave:
    return mix((0, 0.8, ring(659.3, 0.35)), (0.09, 1.0, ring(880.0, 0.5)))


def make_not_yet(_: random.Random) -> Wave:
    return mix((0, 0.7, ring(392.0, 0.3, bright=0.08)), (0.16, 0.5, ring(392.0, 0.35, bright=0.05)))


def make_click(chance: random.Random) -> Wave:
    return mix((0, 0.8, thump(420, 0.035)), (0, 0.25, fade(hiss(0.02, 1500, 6000, chance), 5)))


def make_pick_up(_: random.Random) -> Wave:
    return glide(330, 560, 0.13)


def make_put_down(chance: random.Random) -> Wave:
    rustle = fade(hiss(0.05, 300, 2500, chance), 5)
    return mix((0, 0.6, glide(420, 250, 0.1)), (0.06, 0.9, thump(130, 0.1)), (0.06, 0.2, rustle))


def make_step(chance: random.Random) -> Wave:
    return mix((0, 0.7, thump(95, 0.07)), (0.005, 0.5, fade(hiss(0.06, 200, 1400, chance), 6)))


def make_scan(_: random.Random) -> Wave:
    return shape([math.sin(2 * math.pi * 1760 * at / RATE) for at in range(int(RATE * 0.09))], 0.01, 0.03)


def make_door(chance: random.Random) -> Wave:
    latch = mix((0, 0.6, thump(520, 0.03)), (0, 0.3, fade(hiss(0.03, 1200, 5000, chance), 5)))
    swing = shape(hiss(0.28, 120, 700, chance), 0.08, 0.16)
    return mix((0, 0.5, latch), (0.07, 0.9, swing), (0.34, 0.7, thump(110, 0.12)))


def make_star(_: random.Random) -> Wave:
    notes = (1046.5, 1318.5, 1568.0)
    return mix(*((at * 0.07, 0.7, ring(pitch, 0.6, bright=0.15)) for at, pitch in enumerate(notes)))


def make_clock_in(chance: random.Random) -> Wave:
    press = mix((0, 0.9, thump(170, 0.08)), (0, 0.4, fade(hiss(0.05, 800, 4000, chance), 5)))
    return mix((0, 0.8, press), (0.11, 0.5, press), (0.2, 0.7, ring(1174.7, 0.5, bright=0.12)))


def make_page(chance: random.Random) -> Wave:
    return shape(hiss(0.17, 900, 5200, chance), 0.07, 0.09)


def make_notice(_: random.Random) -> Wave:
    return mix((0, 0.8, ring(784.0, 0.4, bright=0.15)), (0.17, 0.8, ring(587.3, 0.6, bright=0.15)))


def make_finished(_: random.Random) -> Wave:
    chord = ((0.0, 523.3), (0.1, 659.3), (0.2, 784.0), (0.32, 1046.5))
    return mix(*((begin, 0.7, ring(pitch, 0.8, bright=0.18)) for begin, pitch in chord))


def make_water(chance: random.Random) -> Wave:
    return shape(swell(hiss(0.7, 600, 4200, chance), 0.23, 0.4), 0.12, 0.3)


def make_kitchen(chance: random.Random) -> Wave:
    """Extraction fan, a fridge, something simmering, now and then a plate far off."""
    fan = swell(hiss(8.5, 90, 900, chance), 4, 0.2)
    simmer = [value * (0.6 + 0.4 * chance.random()) for value in hiss(8.5, 1800, 5000, chance)]
    parts = [(0.0, 1.0, fan), (0.0, 0.12, simmer), (0.0, 0.05, hum(8.5, ((100, 1.0), (200, 0.5), (300, 0.2))))]
    for begin in (1.3, 3.9, 4.15, 6.6):
        pitch = chance.uniform(1900, 2900)
        parts.append((begin, chance.uniform(0.012, 0.03), ring(pitch, 0.22, bright=0.5)))
    return loop(mix(*parts), 0.5)


def make_warehouse(chance: random.Random) -> Wave:
    """A high hall: a deep rumble, a truck's electric whine passing, a pallet set down."""
    rumble = hiss(9.5, 40, 320, chance)
    whine = shape(hum(4, ((310, 0.6), (620, 0.3), (934, 0.15))), 1.6, 1.8)
    bump = mix((0, 1.0, thump(70, 0.25)), (0.02, 0.3, fade(hiss(0.2, 150, 1200, chance), 5)))
    return loop(mix((0, 1.0, rumble), (1.5, 0.02, whine), (6.9, 0.14, bump), (7.2, 0.08, bump)), 0.5)


def make_vacuum(chance: random.Random) -> Wave:
    """A vacuum cleaner in the next room: a steady motor and the rush of air."""
    motor = hum(6.5, ((200, 0.5), (400, 0.4), (600, 0.2), (1200, 0.1)))
    return loop(mix((0, 1.0, swell(hiss(6.5, 250, 2200, chance), 3, 0.15)), (0, 0.05, motor)), 0.5)


EFFECTS: dict[str, Callable[[random.Random], Wave]] = {
    "right": make_right,
    "not_yet": make_not_yet,
    "click": make_click,
    "pick_up": make_pick_up,
    "put_down": make_put_down,
    "step": make_step,
    "scan": make_scan,
    "door": make_door,
    "star": make_star,
    "clock_in": make_clock_in,
    "page": make_page,
    "notice": make_notice,
    "finished": make_finished,
    "water": make_water,
}
NOISES: dict[str, Callable[[random.Random], Wave]] = {
    "kitchen": make_kitchen,
    "warehouse": make_warehouse,
    "vacuum": make_vacuum,
}
# How loud each is beside the others (1 = PEAK): what is heard often is soft.
LOUDNESS = {"click": 0.45, "step": 0.3, "page": 0.4, "scan": 0.3, "pick_up": 0.6, "put_down": 0.7, "not_yet": 0.6}


def write(path: Path, wave: Wave, peak: float) -> None:
    """Write a wave as Ogg Vorbis; raises CalledProcessError or FileNotFoundError if `sox` fails or is missing."""
    top = max(abs(value) for value in wave)
    samples = array("h", (round(32767 * peak * value / top) for value in wave))
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "sound.wav"
        plain.write_bytes(Spoken(samples.tobytes(), RATE).to_wav())
        subprocess.run(["sox", "-G", str(plain), "-C", "3", str(path)], check=True)


def make_all(folder: Path, names: list[str]) -> None:
    """Make the named sounds, all if none is named, in `folder`'s `effects` and `noise`."""
    for kind, sounds in (("effects", EFFECTS), ("noise", NOISES)):
        (folder / kind).mkdir(parents=True, exist_ok=True)
        for name, make in sounds.items():
            if not names or name in names:
                peak = NOISE_PEAK if name in NOISES else PEAK * LOUDNESS.get(name, 1.0)
                # Each has its own seed, so that making one anew leaves the others as they are.
                write(folder / kind / f"{name}.ogg", make(random.Random(name)), peak)
                print(name)


if __name__ == "__main__":
    make_all(Path(__file__).parents[3] / "audio", sys.argv[1:])
