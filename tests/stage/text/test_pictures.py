"""Text as it looks: own golden pictures, and every mixed line beside Pango where `pango-view` is installed."""

import math
import os
import shutil
import subprocess
from pathlib import Path

import pygame
import pytest

from engine.stage.text import Base, Paragraph, Span, Typesetter

# Mixed lines as they stand in catalogs, with the direction of the reader's language.
LINES: dict[str, tuple[Base, str]] = {
    "arabic": ("rtl", 'كلمة "skærebræt" تعني لوح التقطيع (مطبخ).'),
    "persian": ("rtl", 'کلمهٔ "kniv" یعنی چاقو؛ می‌خواهم ۳ عدد بخرم.'),
    "arabic_time": ("rtl", "ابدأ العمل الساعة 7:30 في Hal 2"),
    "urdu": ("rtl", 'لفظ "gryde" کا مطلب برتن ہے، 5 کلو (kg) لائیں۔'),
    "pashto": ("rtl", 'د "palle" کلمه: دلته ۱۲ پالټونه کېږدئ، ښه؟'),
    "tigrinya": ("ltr", 'ቃል "spand" ማለት ባልዲ እዩ። ሰዓት 8:15 (Hal 3)።'),
    "thai": ("ltr", 'คำว่า\u200b "moppe" \u200bแปลว่า\u200bไม้ถูพื้น\u200b ราคา ๑๐๐ บาท (ที่นี่)'),
    "hindi": ("ltr", 'शब्द "køkken" का अर्थ रसोई है: कृपया 2 क्षेत्र साफ़ करें।'),
    "bengali": ("ltr", '"handske" মানে দস্তানা; সকাল ৭টায় কাজ শুরু, Hal 2।'),
    "burmese": ("ltr", '"kasse" ဆိုတာ သေတ္တာ (box) ဖြစ်ပါတယ်၊ ၃ ခု ယူပါ။'),
    "ukrainian": ("ltr", "Слово «løfte» означає піднімати: до 25 kg, з’їзд №3."),
    "tamil": ("ltr", '"kost" என்றால் துடைப்பம் (broom), 2 எடுங்கள்.'),
}

GOLDEN = Path(__file__).parents[2] / "golden" / "text"
FONTS = Path(__file__).parents[3] / "engine" / "stage" / "text" / "fonts"
TEAL = "#2a8f82"
# Share of pixels that may differ clearly after halving: another FreeType moves edges, not letters.
MAY_DIFFER = 0.012


def draw_mixed(typesetter: Typesetter) -> pygame.Surface:
    sheet = pygame.Surface((860, 48 * len(LINES)))
    sheet.fill("white")
    for row, (base, text) in enumerate(LINES.values()):
        paragraph = typesetter.layout(text, 28, base=base)
        paragraph.draw(sheet, 10, 48 * row + 24 - paragraph.middle)
    return sheet


def draw_paragraphs(typesetter: Typesetter) -> pygame.Surface:
    sheet = pygame.Surface((900, 420))
    sheet.fill("white")

    def put(x: float, y: float, paragraph: Paragraph, lit: int | None = None) -> None:
        pygame.draw.rect(sheet, "#d0cfce", (x, y, paragraph.width, paragraph.height), 1)
        paragraph.draw(sheet, x, y, lit=lit)

    said = [Span("Hent kniven og "), Span("skærebrættet", TEAL, underline=True), Span(", tak.")]
    put(20, 20, typesetter.layout(said, 26, width=270))
    put(20, 130, typesetter.layout("Tag sikkerhedssko og refleksvest på.", 28, width=300), lit=1)
    put(20, 260, typesetter.layout([Span("s k"), Span("æ", mark="#fdf1a6"), Span(" r")], 40))
    put(330, 20, typesetter.layout("rengørings\u00admiddel og vand", 34, width=220))
    text = 'أحضِر السكين ولوح التقطيع. قل \u2066"Hent kniven, tak."\u2069 الساعة 7:30.'
    put(330, 160, typesetter.layout(text, 28, width=330, base="rtl"), lit=3)
    put(700, 20, typesetter.layout([Span("لوح التقط"), Span("يع", TEAL, underline=True)], 34, base="rtl"))
    put(330, 320, typesetter.layout("คำว่า\u200bไม้ถูพื้น\u200bแปลว่า\u200bmoppe\u200bที่นี่", 28, width=230))
    put(600, 330, typesetter.layout("En lang linje som ikke kan stå på to linjer", 26, width=260, max_lines=2))
    return sheet


@pytest.mark.parametrize("name", ["mixed", "paragraphs"])
def test_golden(name: str, tmp_path: Path) -> None:
    sheet = {"mixed": draw_mixed, "paragraphs": draw_paragraphs}[name](Typesetter(1.0))
    golden = GOLDEN / f"{name}.png"
    if os.environ.get("MAKE_GOLDEN"):
        pygame.image.save(sheet, golden)
    wanted = pygame.image.load(golden)
    assert sheet.get_size() == wanted.get_size()
    share, difference = compare(sheet, wanted)
    if share > MAY_DIFFER:
        place = tmp_path / f"{name}-difference.png"
        pygame.image.save(difference, place)
        pytest.fail(f"{share:.2%} of {name}.png differs; golden, new and difference below each other: {place}")


def test_a_changed_picture_is_noticed() -> None:
    sheet = draw_paragraphs(Typesetter(1.0))
    changed = sheet.copy()
    Typesetter(1.0).layout("gaffel", 28).draw(changed, 120, 180)
    assert compare(changed, sheet)[0] > 0
    moved = pygame.Surface(sheet.get_size())
    moved.fill("white")
    moved.blit(sheet, (0, 6))
    assert compare(moved, sheet)[0] > MAY_DIFFER


def compare(one: pygame.Surface, other: pygame.Surface) -> tuple[float, pygame.Surface]:
    """The share of pixels that differ clearly at half the size, and a picture of both and the difference."""
    size = one.get_width() // 2, one.get_height() // 2
    small = [pygame.transform.smoothscale(picture.convert(24), size) for picture in (one, other)]
    difference = small[0].copy()
    difference.blit(small[1], (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    reverse = small[1].copy()
    reverse.blit(small[0], (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    difference.blit(reverse, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    clear = pygame.mask.from_threshold(difference, (255, 255, 255), (160, 160, 160, 255)).count()
    picture = pygame.Surface((one.get_width(), one.get_height() * 2 + size[1]))
    picture.blit(other, (0, 0))
    picture.blit(one, (0, one.get_height()))
    picture.blit(difference, (0, one.get_height() * 2))
    return clear / (size[0] * size[1]), picture


@pytest.mark.skipif(shutil.which("pango-view") is None, reason="pango-view (pango1.0-tools) is not installed")
@pytest.mark.parametrize("name", LINES)
def test_line_is_as_pango_draws_it(name: str, tmp_path: Path) -> None:
    base, text = LINES[name]
    ours = Typesetter(1.0).layout(text, 32, base=base)
    sheet = pygame.Surface((round(ours.width) + 20, round(ours.height) + 20))
    sheet.fill("white")
    ours.draw(sheet, 10, 10)
    theirs = draw_with_pango(text, base, tmp_path)
    one, other = profile(sheet), profile(theirs)
    assert correlate(one, other) > 0.85, "the letters do not stand where Pango puts them"
    backwards = other[::-1]
    assert correlate(one, backwards) < 0.8, "the measure cannot tell a line from its mirror"


def draw_with_pango(text: str, base: Base, folder: Path) -> pygame.Surface:
    settings = folder / "fonts.conf"
    settings.write_text(
        f'<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>{FONTS}</dir>'
        f"<cachedir>{folder / 'cache'}</cachedir></fontconfig>"
    )
    picture = folder / "pango.png"
    command = ["pango-view", "-q", "-o", str(picture), "--font=Noto Sans Bold 24", "--dpi=96", "--margin=8"]
    command += (["--rtl"] if base == "rtl" else []) + [f"--text={text}"]
    subprocess.run(command, check=True, env={**os.environ, "FONTCONFIG_FILE": str(settings)}, timeout=30)
    return pygame.image.load(picture)


def profile(picture: pygame.Surface, steps: int = 160) -> list[float]:
    """How much ink stands in each of `steps` upright strips of the inked part."""
    dark = pygame.mask.from_threshold(picture.convert(24), (0, 0, 0), (128, 128, 128, 255))
    boxes = dark.get_bounding_rects()
    box = boxes[0].unionall(boxes[1:])
    strips = [0.0] * steps
    for x in range(box.width):
        ink = sum(dark.get_at((box.x + x, y)) for y in range(box.top, box.bottom))
        strips[x * steps // box.width] += ink
    return [sum(strips[max(0, at - 3) : at + 4]) for at in range(steps)]


def correlate(one: list[float], other: list[float]) -> float:
    mean, mean_other = sum(one) / len(one), sum(other) / len(other)
    top = sum((a - mean) * (b - mean_other) for a, b in zip(one, other, strict=True))
    return top / math.sqrt(sum((a - mean) ** 2 for a in one) * sum((b - mean_other) ** 2 for b in other))
