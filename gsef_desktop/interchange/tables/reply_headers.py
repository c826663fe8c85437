"""Headings of a table of replies to a meeting that are recognised, in English, French, Spanish and Korean."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from gsef_desktop.domain.reply_proposal import REPLY_FIELDS
from gsef_desktop.domain.table_file import LEFT_OUT
from gsef_desktop.interchange.tables.headers import recognised
from gsef_desktop.reference.text_keys import text_key

_WORDS = {
    "name": "name and surname|participant|delegate|attendee|nombre y apellido|participant e|délégué|invité|participante|delegado|invitado|"
    "참가자|참석자|대표",
    "reply": "reply|response|rsvp|answer|attendance|attending|will attend|will you attend|participation|confirmation|réponse|présence|"
    "participera|participez vous|respuesta|asistencia|asistirá|participación|confirmación|회신|답변|참석 여부|참석여부|참가 여부|참가여부",
    "mode": "mode|attends|attendance mode|way of attending|in person or online|in person online|format|mode de participation|modalité|"
    "participe|en présence ou en ligne|modalidad|modo|asiste|presencial o en línea|참석 방식|참가 방식|참석방식",
    "acts_as": "capacity|attends as|participates as|takes part as|qualité|en qualité de|participe comme|calidad|en calidad de|"
    "participa como|자격|참석 자격",
    "language": "working language|interpretation|interpretation language|language of interpretation|langue de travail|"
    "langue d'interprétation|idioma de trabajo|idioma de interpretación|작업 언어|통역 언어",
    "needs": "access|accessibility|access requirements|special requirements|requirements|accessibilité|besoins d'accès|accesibilidad|"
    "requisitos especiales|접근성|지원 요청",
    "arrival": "arrival|arrives|arrives on|arriving|arrival date|date of arrival|arrival date and time|check in|arrivée|date d'arrivée|"
    "arrive le|llegada|fecha de llegada|llega el|도착|도착일|도착 일자|입국일",
    "arrival_time": "arrival time|time of arrival|arrives at|heure d'arrivée|hora de llegada|도착 시간|도착시간|도착 시각",
    "departure": "departure|departs|departs on|leaving|departure date|date of departure|departure date and time|check out|départ|"
    "date de départ|part le|salida|fecha de salida|sale el|출발|출발일|출발 일자|출국일",
    "departure_time": "departure time|time of departure|departs at|heure de départ|hora de salida|출발 시간|출발시간|출발 시각",
    "travel": "travel|flight|flights|flight number|train|itinerary|transport|voyage|vol|vols|numéro de vol|trajet|viaje|vuelo|vuelos|"
    "número de vuelo|itinerario|교통|항공편|여정",
    "hotel": "hotel|accommodation|lodging|hôtel|hébergement|logement|alojamiento|hospedaje|호텔|숙소|숙박",
    "badge_name": "badge name|name on badge|badge|nom sur le badge|nombre en la credencial|nombre en el gafete|명찰 이름|명찰",
    "substitute_for": "substitute for|replaces|in place of|on behalf of|suppléant de|remplace|à la place de|suplente de|sustituye a|"
    "en lugar de|대리 대상|대신",
    "replied_on": "replied on|reply date|date of reply|timestamp|submitted|submitted on|completed|date de réponse|horodateur|"
    "fecha de respuesta|marca temporal|회신일|제출일|타임스탬프",
}  # fmt: skip
_OF_MEMBERS = {
    "name": "name", "full_name": "name", "own_script_name": "name", "given_name": "given_name", "family_name": "family_name",
    "function": "function", "organisation": "organisation", "mail": "mail", "languages": "language", "diet": "diet", "needs": "needs",
    "note": "note",
}  # fmt: skip


@cache
def _concepts() -> dict[str, str]:
    return {text_key(word): field for field, words in _WORDS.items() for word in words.split("|")}


def meaning_of_reply(heading: str) -> str:
    """The field of `REPLY_FIELDS` that a heading means, or LEFT_OUT for one that is not known."""
    if heading in REPLY_FIELDS:
        return heading
    key = text_key(heading.rstrip(" ?:*"))
    by_name = {text_key(str(word)): name for name, word in REPLY_FIELDS.items()}
    return _concepts().get(key) or by_name.get(key) or _OF_MEMBERS.get(recognised(heading.rstrip(" ?:*")), LEFT_OUT)


def meanings_of_replies(header: Sequence[str]) -> dict[str, str]:
    """What every heading means; no field is meant twice, the first column has it."""
    taken: set[str] = set()
    found: dict[str, str] = {}
    for heading in header:
        field = meaning_of_reply(heading)
        found[heading] = LEFT_OUT if field in taken else field
        taken.add(field)
    return found
