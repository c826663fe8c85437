"""What replies are written with: yes and no, ways of attending, capacities, days with times, in English, French, Spanish and Korean."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, time
from functools import cache
from typing import Any

from gsef_desktop.domain.records import Capacity, Mode, Reply
from gsef_desktop.domain.time_frame import Precision
from gsef_desktop.domain.time_reading import read_time
from gsef_desktop.reference.text_keys import text_key
from gsef_desktop.services.table_cells import read_date

_REPLIES = {
    Reply.ACCEPTED: "accepted|accept|accepts|yes|y|true|x|1|attending|attends|attend|will attend|i will attend|confirmed|registered|"
    "present|coming|oui|accepté|acceptée|accepte|participe|participera|confirmé|confirmée|présent|présente|inscrit|inscrite|si|acepta|aceptado|"
    "aceptada|asiste|asistirá|confirmado|confirmada|presente|inscrito|inscrita|예|네|참석|참가|수락|확정|참석함|참석 예정",
    Reply.DECLINED: "declined|decline|declines|no|n|false|0|apologies|apology|regrets|absent|not attending|will not attend|not coming|"
    "cannot attend|refusé|refusée|décline|non|excusé|excusée|excuses|absente|ne participe pas|ne participera pas|rechazado|rechazada|"
    "rechaza|no asiste|no asistirá|disculpas|excusa|ausente|아니오|아니요|불참|거절|불참 예정",
    Reply.TENTATIVE: "tentative|maybe|perhaps|possibly|not sure|to be confirmed|tbc|provisional|peut être|provisoire|à confirmer|incertain|"
    "quizás|quizá|tal vez|provisional|por confirmar|미정|잠정|아마|확인 중",
    Reply.NONE: "none|no reply|no answer|pending|awaiting|awaiting reply|invited|needs action|sans réponse|pas de réponse|en attente|"
    "invité|invitée|sin respuesta|pendiente|invitado|invitada|무응답|회신 없음|미회신|초청",
    Reply.NOT_INVITED: "not invited|to be invited|non invité|non invitée|à inviter|no invitado|no invitada|por invitar|미초청",
}  # fmt: skip
_MODES = {
    Mode.IN_PERSON: "in person|in presence|on site|onsite|physical|physically|face to face|présentiel|en présentiel|en présence|sur place|"
    "en personne|presencial|en persona|en sitio|presencialmente|대면|현장|현장 참석|오프라인",
    Mode.ONLINE: "online|on line|remote|remotely|virtual|virtually|zoom|video|en ligne|à distance|distanciel|en distanciel|virtuel|visio|"
    "visioconférence|en línea|a distancia|remoto|virtualmente|videoconferencia|온라인|비대면|화상|원격",
}  # fmt: skip
_CAPACITIES = {
    Capacity.MEMBER: "member|titular|full member|membre|titulaire|miembro|위원|회원|정위원",
    Capacity.ALTERNATE: "alternate|substitute|deputy|suppléant|suppléante|remplaçant|remplaçante|suplente|sustituto|"
    "sustituta|대리|교체 위원",
    Capacity.ADVISOR: "advisor|adviser|expert|conseiller|conseillère|asesor|asesora|자문|고문|자문위원",
    Capacity.OBSERVER: "observer|observateur|observatrice|observador|observadora|옵서버|참관|참관인",
    Capacity.SECRETARIAT: "secretariat|staff|secrétariat|secretaría|personal|사무국",
    Capacity.HOST: "host|hôte|hôtesse|anfitrión|anfitriona|주최|주최자|개최",
    Capacity.INTERPRETER: "interpreter|interprète|intérprete|통역|통역사",
    Capacity.GUEST: "guest|invitee|invité d'honneur|convive|huésped|초청 인사|손님|내빈",
}  # fmt: skip
_TIME = re.compile(
    r"(?:^|(?<=[\sT,]))(\d{1,2})\s*(?::|h)\s*(\d{2})?(?::\d{2}(?:\.\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?(?=$|[\s,)])", re.IGNORECASE
)
_PARTS = re.compile(r"\s*[,;/(–—]\s*|\s+-\s+|\)")


@cache
def _lookup(which: str) -> dict[str, object]:
    tables: dict[str, Mapping[Any, str]] = {"reply": _REPLIES, "mode": _MODES, "acts_as": _CAPACITIES}
    return {text_key(word): value for value, words in tables[which].items() for word in words.split("|")}


def read_reply(text: str) -> tuple[Reply | None, Mode | None]:
    """What somebody answered, and how they attend where the same words say so ("Yes, online"); None for what is not said.

    A way of attending alone is a yes.
    """
    replies, modes = _lookup("reply"), _lookup("mode")
    reply = replies.get(text_key(text))
    if isinstance(reply, Reply):
        return reply, None
    found: Reply | None = None
    mode: Mode | None = None
    for part in filter(None, _PARTS.split(text)):
        key = text_key(part)
        one, way = replies.get(key), modes.get(key)
        if isinstance(one, Reply):
            found = one
        elif isinstance(way, Mode):
            mode = way
        else:
            return None, None
    return (found or (Reply.ACCEPTED if mode is not None else None)), mode


def read_mode(text: str) -> Mode | None:
    """How somebody attends, None where it is not known."""
    found = _lookup("mode").get(text_key(text))
    return found if isinstance(found, Mode) else None


def read_capacity(text: str) -> Capacity | None:
    """In what capacity somebody attends, None where it is not known."""
    found = _lookup("acts_as").get(text_key(text))
    return found if isinstance(found, Capacity) else None


def read_moment(text: str, near: date | None, *, month_first: bool = False) -> tuple[date | None, time | None] | None:
    """A day, a time, or both; None where that cannot be understood.

    A day without a year is the one nearest to `near`.  `month_first` reads 07/04/2019 as the fourth of July.
    """
    text = " ".join(text.split())
    at = read_clock(text)
    found = _TIME.search(text)
    rest = text
    if at is not None and found is not None:
        rest = (text[: found.start()].rstrip("T, ") + " " + text[found.end() :]).strip(" ,T")
    for word in (" at", " à", " a las", " um", " 에"):
        rest = rest.removesuffix(word)
    if not rest:
        return (None, at) if at is not None else None
    day = _day(rest, near, month_first=month_first)
    return (day, at) if day is not None else None


def read_clock(text: str) -> time | None:
    """A time of day in 24 or 12 hours, None where there is none in the text."""
    found = _TIME.search(text)
    if found is None:
        return None
    hour, minute, half = int(found.group(1)), int(found.group(2) or 0), (found.group(3) or "").lower().replace(".", "")
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _day(text: str, near: date | None, *, month_first: bool) -> date | None:
    whole = read_date(text, month_first=month_first)
    if isinstance(whole, date):
        return whole
    if near is None:
        return None
    candidates = []
    for year in (near.year - 1, near.year, near.year + 1):
        frame = read_time(text, year=year).frame
        if frame.precision is Precision.DAY and frame.earliest is not None and frame.earliest == frame.latest:
            candidates.append(frame.earliest)
    return min(candidates, key=lambda day: abs((day - near).days), default=None)
