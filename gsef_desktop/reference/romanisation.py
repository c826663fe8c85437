"""Names in other scripts in Latin letters, for comparing them only: what is written here is never shown and never kept.

Hangul by the Revised Romanisation (2000), syllable by syllable; Cyrillic and Greek by simple tables; Arabic by its consonants and long
vowels.  A Korean name is written in Latin letters in many ways (Kim, Gim; Joon, Jun, June); `korean_keys` is the same for all of them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from gsef_desktop.reference.text_keys import text_key

_INITIALS = ("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h")
_VOWELS = (
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i",
)  # fmt: skip
_FINALS = (
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p",
    "t",
)  # fmt: skip
_FIRST_SYLLABLE, _LAST_SYLLABLE = "가", "힣"

_CYRILLIC = dict(zip("абвгдезийклмнопрстуфцыэіґјћ", "abvgdeziyklmnoprstufcyeigjc", strict=True)) | {
    "х": "kh", "ц": "ts", "ђ": "dj",
    "ё": "yo", "ж": "zh", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya", "ї": "yi", "є": "ye", "љ": "lj",
    "њ": "nj", "џ": "dz", "ѓ": "gj", "ќ": "kj", "ѕ": "dz", "ў": "u", "қ": "k", "ғ": "g", "ә": "a", "ң": "ng", "ө": "o", "ү": "u", "ұ": "u",
}  # fmt: skip
_GREEK = dict(zip("αβγδεζηικλμνξοπρσςτυφω", "avgdeziiklmnxoprsstyfo", strict=True)) | {"θ": "th", "χ": "ch", "ψ": "ps"}
_GREEK_PAIRS = (("ου", "ou"), ("ευ", "ev"), ("αυ", "av"), ("μπ", "b"), ("γγ", "ng"), ("γκ", "gk"))
_ARABIC = {
    "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r",
    "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ل": "l",
    "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y", "ى": "a", "ة": "a", "ء": "", "ئ": "y", "ؤ": "w", "پ": "p", "چ": "ch", "ژ": "zh",
    "گ": "g", "ک": "k", "ی": "y", "ـ": "",
}  # fmt: skip
_LETTERS = _CYRILLIC | _GREEK | _ARABIC

_FAMILIES = {
    "김": "kim gim ghim", "이": "lee yi rhee i ree li ri yee rhie", "박": "park bak pak", "최": "choi choe choy",
    "정": "jung jeong chung jong cheong", "강": "kang gang", "조": "cho jo joe", "윤": "yoon yun youn", "장": "jang chang",
    "임": "lim im yim rim", "림": "lim im yim rim", "한": "han hahn", "오": "oh o", "서": "seo suh so", "신": "shin sin", "권": "kwon gwon",
    "황": "hwang whang", "안": "ahn an", "송": "song", "류": "ryu yoo yu you ryoo lyu", "유": "ryu yoo yu you ryoo lyu", "홍": "hong",
    "전": "jeon chun jun chon cheon jun", "고": "ko go koh goh", "문": "moon mun", "손": "son sohn", "양": "yang", "배": "bae pae bai",
    "백": "baek paik back paek", "허": "heo hur huh her", "남": "nam", "심": "shim sim", "노": "noh roh no ro", "로": "noh roh no ro",
    "하": "ha", "곽": "kwak gwak", "성": "sung seong", "차": "cha", "주": "joo ju chu", "우": "woo u wu", "구": "koo gu ku goo",
    "민": "min", "나": "na ra", "라": "na ra", "진": "jin chin", "지": "ji chi jee", "엄": "um eom uhm", "채": "chae chai", "원": "won",
    "천": "chun cheon chon", "방": "bang pang", "공": "kong gong", "현": "hyun hyeon", "변": "byun byeon", "여": "yeo", "추": "choo chu",
    "도": "do doh", "석": "suk seok sok", "선": "sun seon", "설": "sul seol", "마": "ma", "길": "gil kil", "연": "yeon youn",
    "표": "pyo", "명": "myung myeong", "기": "ki gi", "반": "ban", "왕": "wang", "금": "keum geum", "옥": "ok", "육": "yuk", "인": "in",
    "맹": "maeng", "제": "je", "모": "mo", "탁": "tak", "국": "kook guk", "어": "eo", "은": "eun", "편": "pyeon pyun", "용": "yong",
    "남궁": "namgung namkoong namgoong", "황보": "hwangbo", "제갈": "jegal", "선우": "seonu sunwoo", "독고": "dokgo", "사공": "sagong",
    "서문": "seomun",
}  # fmt: skip
"""How Korean family names are written in Latin letters; the most frequent ones."""

_FAMILY_OF: dict[str, tuple[str, ...]] = {}
for _name, _spellings in _FAMILIES.items():
    for _spelling in dict.fromkeys(_spellings.split()):
        _FAMILY_OF[_spelling] = (*_FAMILY_OF.get(_spelling, ()), _name)

_SOUNDS = (
    ("eui", "i"), ("yeo", "yu"), ("yoo", "yu"), ("you", "yu"), ("woo", "u"), ("yae", "ye"), ("wae", "e"), ("eo", "u"), ("eu", "u"),
    ("oo", "u"), ("ou", "u"), ("yo", "yu"), ("yu", "yu"), ("wo", "u"), ("wu", "u"), ("ae", "e"), ("ai", "e"), ("ay", "e"), ("ye", "ye"),
    ("oe", "e"), ("oi", "e"), ("we", "e"), ("ya", "ya"), ("wa", "a"), ("ui", "i"), ("wi", "i"), ("ee", "i"), ("yi", "i"), ("a", "a"),
    ("e", "e"), ("i", "i"), ("o", "u"), ("u", "u"), ("y", "i"), ("w", "u"), ("ch", "c"), ("sh", "s"), ("g", "k"), ("q", "k"), ("d", "t"),
    ("b", "p"), ("f", "p"), ("j", "c"), ("r", "l"), ("k", "k"), ("t", "t"), ("p", "p"), ("s", "s"), ("l", "l"),
)  # fmt: skip
_SOUND = dict(_SOUNDS)
_PIECES = re.compile("|".join(piece for piece, _ in _SOUNDS) + "|.")
_SILENT_H = re.compile("(?<=[aeiou])h(?![aeiouyw])")
_SILENT_E = re.compile("(?<=[ou]n)e$")
_BETWEEN = re.compile("(?<=a)(?=e[uo])")
"""Where one syllable ends and the next begins although both letters together are a vowel: "Haeun" is Ha-eun."""
_TWICE = re.compile(r"([^aeiu])\1+")


def script_of(text: str) -> str:
    """Which script the first letter of a text that is not Latin belongs to: hangul, cyrillic, greek, arabic or other; else latin."""
    if text.isascii():
        return "latin"
    for letter in unicodedata.normalize("NFC", text):
        code = ord(letter)
        if code < 0x370 or 0x1E00 <= code < 0x1F00 or 0x2000 <= code < 0x2070:
            continue
        if _FIRST_SYLLABLE <= letter <= _LAST_SYLLABLE:
            return "hangul"
        if code < 0x400 or 0x1F00 <= code < 0x2000:
            return "greek"
        if code < 0x530:
            return "cyrillic"
        if 0x600 <= code < 0x780:
            return "arabic"
        if letter.isalpha():
            return "other"
    return "latin"


def romanise(text: str) -> str:
    """A text in Latin letters as far as the tables go, folded like `text_key`: ``romanise("Анна Петрова") == "anna petrova"``."""
    if text.isascii():
        return text_key(text)
    folded = unicodedata.normalize("NFC", text.lower())
    plain = unicodedata.normalize("NFC", "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c)))
    if script_of(text) == "greek":
        folded = plain
        for pair, latin in _GREEK_PAIRS:
            folded = folded.replace(pair, latin)
    return text_key("".join(map(_letter, folded)))


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    if _FIRST_SYLLABLE <= letter <= _LAST_SYLLABLE:
        first, rest = divmod(ord(letter) - ord(_FIRST_SYLLABLE), 21 * 28)
        vowel, last = divmod(rest, 28)
        return _INITIALS[first] + _VOWELS[vowel] + _FINALS[last]
    found = _LETTERS.get(letter)
    if found is not None or letter.isascii():
        return letter if found is None else found
    base = unicodedata.normalize("NFD", letter)[:1]
    return _LETTERS.get(base, letter)


def split_hangul(name: str) -> tuple[str, str]:
    """A name in Hangul as family and given name: ``split_hangul("김민준") == ("김", "민준")``."""
    words = unicodedata.normalize("NFC", name).split()
    if len(words) > 1 and len(words[0]) <= 2:
        return words[0], "".join(words[1:])
    whole = "".join(words)
    length = 2 if whole[:2] in _FAMILIES and len(whole) > 2 else 1
    return whole[:length], whole[length:]


def korean_keys(given: str, family: str) -> tuple[str, ...]:
    """The keys of a Korean name in Hangul or in Latin letters, empty where the family name is no Korean one or there is no given name.

    Two names that may be the same have a key in common: ``korean_keys("Min-joon", "Kim")`` and ``korean_keys("민준", "김")``.
    """
    if script_of(family) == "hangul":
        heads: tuple[str, ...] = (unicodedata.normalize("NFC", family),)
        heads = _FAMILY_OF.get(_FAMILIES.get(heads[0], "").partition(" ")[0], heads)
    else:
        heads = _FAMILY_OF.get(text_key(family).replace(" ", ""), ())
    sound = _korean_sound(given) if heads else ""
    return tuple(f"{head}{sound}" for head in heads) if sound else ()


@lru_cache(maxsize=10_000)
def _korean_sound(given: str) -> str:
    """What all Latin spellings of a Korean given name have in common."""
    if script_of(given) == "hangul":
        words = [_letter(syllable) for syllable in unicodedata.normalize("NFC", given) if not syllable.isspace()]
    else:
        words = [_BETWEEN.sub("-", _SILENT_E.sub("", word)) for word in text_key(given).split()]
    plain = [_SILENT_H.sub("", word) for word in words]
    if not all(word.isascii() and word.replace("-", "").isalpha() for word in plain):
        return ""
    sound = "".join(_SOUND.get(piece, piece) for word in plain for piece in _PIECES.findall(word) if piece != "-")
    return _TWICE.sub(r"\1", sound)


_SOUND_RULES = (
    ("sch", "s"), ("ch", "k"), ("sh", "s"), ("ph", "f"), ("kh", "k"), ("gh", "g"), ("th", "t"), ("dh", "d"), ("zh", "s"), ("ck", "k"),
    ("ce", "s"), ("ci", "s"), ("cy", "s"), ("x", "ks"), ("q", "k"), ("c", "k"), ("z", "s"), ("v", "f"),
)  # fmt: skip
_FOLDED = dict(_SOUND_RULES)
_CONSONANTS = re.compile("|".join(rule for rule, _ in _SOUND_RULES))
_NOT_HEARD = re.compile("[aeiouyw]+|h$")
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=30_000)
def sound_key(word: str) -> str:
    """The consonants of a folded word as they are heard, in whatever language: "margurite" and "marguerite", "mohamed" and "mhmd"."""
    if not word.isascii():
        return word
    return _DOUBLED.sub(r"\1", _NOT_HEARD.sub("", _CONSONANTS.sub(lambda found: _FOLDED[found.group()], word)))
