"""What ships with the program is there, complete and free to be shipped."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import unicodedata
from importlib import import_module
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from gsef_desktop.reference.gazetteer import Gazetteer, gazetteer
from gsef_desktop.reference.resource_files import resource_path, resource_root

TTFont: Any = import_module("fontTools.ttLib").TTFont  # which has no types

LATIN = [
    f"{family}-{weight}"
    for family, weights in (
        ("NotoSans", ("Regular", "Medium", "SemiBold", "Bold", "Italic", "SemiCondensedMedium")),
        ("NotoSansMono", ("Regular",)),
        ("NotoSerif", ("Regular", "Medium", "SemiBold", "Bold", "Italic")),
    )
    for weight in weights
]
KOREAN = ["NotoSansKR-Regular", "NotoSansKR-Bold", "NotoSerifKR-Regular", "NotoSerifKR-SemiBold"]
PRINTED = range(0x20, 0x7F), range(0xA0, 0x180)
SIGNS = "\u2009\u202f‐‑–—‘’“”„•…‹›€№™−"
ICONS = """layout-dashboard calendar-days list-tree globe messages-square shield-alert menu database undo-2 redo-2 search printer plus
    chevron-up chevron-down chevron-left chevron-right chevrons-up-down check triangle-alert clock languages calendar map-pin flag
    sliders-horizontal link file-clock ellipsis x calendar-x-2 plane git-compare-arrows circle-question-mark equal-not arrow-left-right
    gavel info coffee paperclip grip-vertical copy file-down user-plus video minus building-2 share-2 external-link
    arrow-down-narrow-wide rotate-cw"""


def characters_of(name: str) -> set[int]:
    """The code points that a font has glyphs for."""
    with TTFont(resource_path("fonts", f"{name}.ttf"), lazy=True) as font:
        assert "glyf" in font, "ReportLab embeds TrueType outlines only"
        assert font["OS/2"].fsType == 0, "free to be embedded"
        return set(font.getBestCmap())


@pytest.mark.parametrize("name", LATIN)
def test_a_latin_face_has_every_letter_of_europe_and_the_signs_of_print(name: str) -> None:
    unseen = {0xAD, 0x149}  # the soft hyphen, which nothing draws, and a deprecated letter
    if "SemiCondensed" in name:
        unseen.add(ord("−"))  # older than the others; on the screen alone, where Qt takes the sign from Noto Sans
    needed = {code for codes in PRINTED for code in codes} | set(map(ord, SIGNS))
    assert not [chr(code) for code in needed - characters_of(name) - unseen]


@pytest.mark.parametrize("name", KOREAN)
def test_a_korean_face_has_all_of_hangul_and_the_hanja_of_the_standard(name: str) -> None:
    hanja = set()
    for lead in range(0xCA, 0xFE):
        for trail in range(0xA1, 0xFF):
            try:
                hanja.add(ord(bytes((lead, trail)).decode("euc_kr")))
            except UnicodeDecodeError:
                continue
    assert len(hanja) == 4_888
    # Compatibility forms are written as the characters they stand for (NFC); Noto Sans KR lacks one, which Noto Serif KR has.
    hanja = {ord(unicodedata.normalize("NFC", chr(code))) for code in hanja} - ({ord("隙")} if "Sans" in name else set())
    needed = set(range(0xAC00, 0xD7A4)) | hanja | set(range(0x20, 0x7F)) | set(map(ord, "、。·「」『』～％"))
    assert needed <= characters_of(name)


def test_faces_of_one_weight_are_told_apart_by_width() -> None:
    with TTFont(resource_path("fonts", "NotoSans-SemiCondensedMedium.ttf"), lazy=True) as font:
        assert (font["OS/2"].usWidthClass, font["OS/2"].usWeightClass) == (4, 500)


@pytest.mark.parametrize("path", sorted(resource_path("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_an_icon_is_a_drawing_that_can_be_tinted(path: Path) -> None:
    text = path.read_text("utf-8")
    drawing = ElementTree.fromstring(text)
    assert drawing.tag == "{http://www.w3.org/2000/svg}svg"
    assert drawing.get("viewBox")
    assert len(drawing) > 0
    if path.stem != "app":
        assert "currentColor" in text
    if path.stem not in ("app", "mark"):
        assert not re.search(r"#[0-9a-fA-F]{3}", text)
        assert 'stroke-width="2"' in text


def test_every_icon_of_the_style_guide_is_there() -> None:
    assert not [name for name in [*ICONS.split(), "app", "mark"] if not resource_path("icons", f"{name}.svg").is_file()]
    assert resource_path("icons", "app.png").read_bytes().startswith(b"\x89PNG")
    assert resource_path("icons", "app.ico").read_bytes().startswith(b"\0\0\1\0")


def test_every_folder_of_others_work_has_its_licence() -> None:
    text = resource_path("LICENCES.md").read_text("utf-8")
    named = re.findall(r"\b(?:fonts|icons|gazetteer|map)/(?:OFL|LICENSE)[\w-]*\.txt", text)
    assert len(set(named)) >= 6
    for name in named:
        assert resource_path(*name.split("/")).stat().st_size > 500
    for word in ("GeoNames", "Creative Commons Attribution 4.0", "Natural Earth", "Lucide", "SIL Open Font License", "Unicode CLDR"):
        assert word in text


def test_resources_are_small_enough_to_ship() -> None:
    def size(folder: str) -> int:
        return sum(path.stat().st_size for path in resource_path(folder).rglob("*") if path.is_file())

    assert size("fonts") < 45_000_000
    assert size("gazetteer") < 4_000_000
    assert size("map") < 450_000


def test_the_gazetteer_finds_cities_under_any_of_their_names() -> None:
    for name in ("Seoul", "séoul", "SEÚL", "서울", "Seoul-si"):
        assert gazetteer().find(name)[0].name == "Seoul", name
    assert gazetteer().find("") == gazetteer().complete("", 5) == []
    assert gazetteer().city(0).population > 10_000_000


def test_every_city_can_be_found_by_its_own_name() -> None:
    for number in range(0, 80_000, 1_999):
        city = gazetteer().city(number)
        assert city in gazetteer().find(city.name)
        assert city in gazetteer().complete(city.name, 500)


def test_a_file_that_is_no_gazetteer_is_refused(tmp_path: Path) -> None:
    (tmp_path / "cities.gaz").write_bytes(b"something else")
    with pytest.raises(ValueError, match="not a gazetteer"):
        Gazetteer(tmp_path / "cities.gaz")


def test_nothing_is_read_before_it_is_asked_for() -> None:
    code = (
        "import sys, gsef_desktop.reference.places, gsef_desktop.reference.world\n"
        "from gsef_desktop.reference.gazetteer import gazetteer\n"
        "from gsef_desktop.reference.countries import countries\n"
        "print(gazetteer.cache_info().currsize, countries.cache_info().currsize, 'babel' in sys.modules)"
    )
    root = resource_root().parent
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root, env={**os.environ, "PYTHONPATH": str(root)}
    )
    assert done.stdout.split() == ["0", "0", "False"]
