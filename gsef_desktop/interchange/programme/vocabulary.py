"""General vocabulary of programmes of activities in English, French and Spanish: what a heading, a column or a label is about.

Patterns are matched against `wording.bare` text (no accents, lower case, letters and digits only).
"""

from __future__ import annotations

import re
from functools import lru_cache

from gsef_desktop.domain.records import Classification
from gsef_desktop.interchange.programme.wording import bare, plain

_HEADINGS = (
    (
        "directions",
        r"\b(strateg\w*|main|general|principal\w*|grand\w*|lineas?|ejes?)\b.*\b(directions?|objectives?|"
        r"goals?|priorit\w+|axes?|orientations?"
        r"|objectifs?|objetivos?|estrateg\w+)\b|\b(directions?|objectives?|priorit\w+|axes|orientations|"
        r"objectifs|objetivos|ejes|lineas)\b.*"
        r"\bstrateg\w+|\b(orientations|axes|objectifs|ejes|lineas|objetivos|prioridades)\b.*\bestrategic\w+|"
        r"^(strategy|goals|objectives|orientations|objectifs|objetivos)$",
    ),
    ("calendar", r"\b(calendar|calendrier|calendario|timetable|agenda of activities|chronogramme|cronograma)\b"),
    (
        "programme",
        r"\b(program|programme|programa|plan)\b.*\b(activit\w+|actividad\w*|action|actions|work|travail|"
        r"trabajo)\b|\b(work|action) (program|programme|plan)\b"
        r"|^(activities|activites|actividades|programme|program|programa)$",
    ),
)

_COLUMNS = {
    "date": r"dates?|days?|when|jours?|fechas?|dias?|period|periode|periodo|date s|start|debut|inicio|from",
    "end": r"end|until|fin|to|end date",
    "month": r"months?|mois|mes|meses",
    "contents": r"contents?|activit(y|ies|es?)|events?|titles?|actions?|descriptions?|meetings?|contenus?|evenements?|"
    r"intitules?|contenidos?|actividad(es)?"
    r"|eventos?|titulos?|reunion(es|s)?|name of (the )?(event|activity)",
    "place": r"locations?|places?|venues?|cit(y|ies)|where|lieux?|villes?|lugar(es)?|sedes?|ciudad(es)?|endroits?",
    "quarter": r"quarters?|trimestres?|semesters?|semestres?|sessions?|meeting no|seance",
    "format": r"formats?|modes?|modalites?|modalidad(es)?|formatos?|form",
    "classification": r"classifications?|categor(y|ies|ie|ies|ia|ias)|roles?|colleges?|clasificacion(es)?|categories|"
    r"fonctions?|group|composition",
    "details": r"details?|members?|names?|organi[sz]ations?|membres?|noms?|detalles?|miembros?|nombres|integrantes",
    "number": r"numbers?|seats?|nombre|numeros?|sieges?|totals?|nombre de sieges|escanos|puestos|cantidad|how many",
    "phase": r"phases?|stages?|steps?|etapes?|fases?|etapas?",
    "theme": r"themes?|topics?|subjects?|temas?|sujets?",
    "participants": r"(of |number of |no of |nombre de |numero de )?(participants|participantes|attendees|attendance)",
    "status": r"status|statut|estado|confirmed|confirme|confirmado",
    "ordinal": r"no|n|nr|number|edition|edicion|n o",
    "organiser": r"organi[sz]ers?|organi[sz]ed by|organisateurs?|organizador(es)?|lead|host",
    "line": r"(programme |program )?(line|section|ligne|linea)",
    "responsible": r"responsible|officer|responsable|in charge",
}

_LABELS = (
    (
        "previous",
        r"\b(previous|past|earlier|former) (versions?|editions?|meetings?|dialogues?|forums?)\b|\b(editions|"
        r"ediciones|versions) (precedentes|anteriores|passees|pasadas)\b",
    ),
    ("agenda", r"\bagenda\b|ordre du jour|\borden del dia\b"),
    ("time_place", r"\b(time|dates?|days?|when|fechas?)\b.*\b(venues?|places?|location|where|lieux?|lugar(es)?|sedes?)\b"),
    ("size", r"\b(size|number|nombre|numero|effectif)\b.*\b(participants?|participantes|people|personnes)\b"),
    (
        "countries",
        r"\b(target|participating|eligible)? ?countries\b|\bpays (cibles?|vises|participants|concernes)\b|"
        r"\bpaises (destinatarios|meta|participantes)\b",
    ),
    ("partners_participants", r"\b(partners?|partenaires?|socios|aliados)\b.*\b(participants?|participantes)\b"),
    ("partners", r"\b(partners?|partenaires?|socios|aliados|co organi[sz]ers?)\b"),
    ("participants", r"\b(expected|target)? ?(participants?|participantes|audience|attendees)\b|\bpublic (vise|cible)\b"),
    ("period", r"\b(period|duration|periode|duree|periodo|duracion)\b"),
    ("phase", r"\b(phases?|stages?|etapes?|fases?|etapas)\b"),
    ("work_title", r"\b(title|titre|titulo)\b"),
    ("time_place", r"^(tentative |proposed |planned )?(dates?|time|times|when|fechas?|calendrier)( of the event)?( tentative)?$"),
    ("place", r"^(tentative |proposed |planned )?(venue|place|location|lieu|lugar|sede)( of the event)?$"),
    ("schedule", r"\b(schedule|calendrier|calendario|horario|dates of meetings)\b"),
    ("members", r"^(list of .+|liste des .+|lista de .+|participants|members|membres|miembros|composition|composicion)\b"),
)

_BODY = re.compile(
    r"\b(committee|board|council|assembly|advisors?|advisers?|bureau|presidency|secretariat|commission|"
    r"comite|conseil|conseillers|assemblee|consejo|asesores|junta|"
    r"asamblea|comision|working group|groupe de travail|task force)\b"
)
_MEETINGS = re.compile(
    r"\s*\b(meetings?|sessions?|r[ée]unions?( d[ue]s?| de la| de l['’])?|reuni[oó]n(es)?( del?| de la)?|s[ée]ances?( d[ue]s?)?)\b\s*",
    re.IGNORECASE,
)

_CLASSES = (
    (Classification.VICE_CHAIR, r"\bvice ?(chair|presiden)\w*"),
    (Classification.CO_CHAIR, r"\bco ?(chair|president|presiden)\w*|\bcopresiden\w*|\bcopresiden\w*"),
    (Classification.CHAIR, r"\bchair\w*|\bpresiden\w*|\bpresidencia\w*"),
    (
        Classification.INTERNATIONAL_NETWORK,
        r"\b(international|global|world|internationaux|internacionales) (net\w+|organi[sz]ations?|"
        r"associations?)|\breseaux? internationa\w+|\bredes internacional\w*",
    ),
    (
        Classification.REGIONAL_NETWORK,
        r"\b(regional|continental|national|regionaux) (net\w+|organi[sz]ations?|associations?)|"
        r"\breseaux? regiona\w+|\bredes regional\w*",
    ),
    (Classification.ADVISOR, r"\badvis[eo]r\w*|\bconseillers?\b|\basesor\w*|\bexperts?\b"),
    (Classification.OBSERVER, r"\bobserv\w+"),
    (Classification.SECRETARIAT, r"\bsecretaria\w*|\bsecretary\b|\bsecretaire\b"),
    (Classification.GUEST, r"\bguests?\b|\binvites?\b|\binvitados?\b"),
    (Classification.MEMBER, r"\bmembers?\b|\bmembres?\b|\bmiembros?\b|\bseats?\b|\bcities\b|\bvilles\b|\bciudades\b"),
)

REGIONS = {
    "latin america": r"lac|latin america( and( the)? caribbean)?|latin and central america|latin american|"
    r"amerique latine( et( les)? caraibes)?|america latina( y( el)? caribe)?",
    "north america": r"north america|amerique du nord|america del norte|norteamerica",
    "asia": r"asia|asian|asie|asia pacific|asie pacifique",
    "west africa": r"west africa|western africa|afrique de l ouest|africa occidental",
    "east africa": r"east africa|eastern africa|afrique de l est|africa oriental",
    "southern africa": r"southern africa|afrique australe|africa austral",
    "central africa": r"central africa|afrique centrale|africa central",
    "north africa": r"north africa|maghreb|afrique du nord|norte de africa",
    "africa": r"africa|african|afrique",
    "europe": r"europe|european|europa",
    "oceania": r"oceania|oceanie|pacific",
    "middle east": r"middle east|mena|moyen orient|oriente medio|arab states",
}
"""Regions by their usual English name, with the ways in which programmes write them (over `wording.bare` text)."""

_PARTS = {"south": "southern"}
_TWO_PARTS = re.compile(r"\b(south|southern|west|east|north|central) and (southern|west|western|east|eastern|north|central) africa\b")
_REGIONS = [(name, re.compile(rf"\b(?:{pattern})\b")) for name, pattern in REGIONS.items()]
_REGIONS.sort(key=lambda pair: pair[0] == "africa")
_COMPILED_HEADINGS = [(name, re.compile(pattern)) for name, pattern in _HEADINGS]
_COMPILED_COLUMNS = [(name, re.compile(f"(?:{pattern})$")) for name, pattern in _COLUMNS.items()]
_COMPILED_LABELS = [(name, re.compile(pattern)) for name, pattern in _LABELS]
_COMPILED_CLASSES = [(name, re.compile(pattern)) for name, pattern in _CLASSES]

_DRAFT = re.compile(r"\b(draft|projet|borrador|proyecto|provisional|provisoire|preliminary|working document|tentative)\b")
_ADOPTED = re.compile(r"\b(adopted|approved|final|adoptee?|approuvee?|aprobad[oa]|definitive?)\b")
_UNSETTLED = re.compile(r"\b(to be confirmed|tbc|to be determined|tbd|tentative\w*|a confirmer|por confirmar|provisional|provisoire)\b")
_SETTLED = re.compile(r"^(confirmed|confirmee?|confirmad[oa]|yes|oui|si|fixed|ok)$")
_CALL = re.compile(
    r"\b(conference call|conf call|phone call|video call|online call|teleconference|telephone conference|video ?conference|visioconference|"
    r"conference telephonique|audioconference|videoconferencia|teleconferencia|webconference)\b"
)
_POINT = re.compile(
    r"^(signing|signature|sign|launch(ing)?|publication|publish(ing)?|submission|deadline|adoption|start|"
    r"beginning|end of|kick off|call for|"
    r"lancement|date limite|echeance|debut|firma|lanzamiento|publicacion|plazo|inicio)\b|\b(begins?|"
    r"starts?|ends?|commence|debute|empieza|comienza|termina)$|\bdeadline\b"
)
_AS_REQUESTED = re.compile(
    r"\b(as requested|on request|as needed|upon request|sur demande|selon besoin|a peticion|segun necesidad|on invitation|sur invitation)\b"
)
_ONLINE = re.compile(
    r"\b(on ?line|virtual\w*|remote\w*|en ligne|a distance|en linea|virtuel\w*|zoom|webex|visioconference|videoconferencia)\b"
)
_IN_PERSON = re.compile(r"\b(in person|face to face|on site|presentiel\w*|en personne|presencial\w*|physical)\b")
_HYBRID = re.compile(r"\b(hybrid\w*|hybride|hibrid[oa])\b")
_NO_DATE = re.compile(r"^[\s?¿.…\-–—]*(tb[cd])?[\s?¿.…\-–—]*$", re.IGNORECASE)


@lru_cache(maxsize=4_000)
def heading_meaning(text: str) -> str | None:
    """ "directions", "calendar", "programme" or None."""
    words = bare(text)
    return next((name for name, pattern in _COMPILED_HEADINGS if pattern.search(words)), None)


@lru_cache(maxsize=4_000)
def column_meaning(text: str) -> str | None:
    """What a column with this heading holds, or None.  ``#`` is an ordinal; ``# of participants`` counts participants."""
    words = bare(text)
    if not words:
        return "ordinal" if "#" in text or "n°" in text.casefold() else None
    return next((name for name, pattern in _COMPILED_COLUMNS if pattern.match(words)), None)


@lru_cache(maxsize=4_000)
def label_meaning(text: str) -> str | None:
    """What a labelled text is about: "partners", "time_place", "agenda"…, or None."""
    words = bare(text)
    return next((name for name, pattern in _COMPILED_LABELS if pattern.search(words)), None)


def classification_of(text: str) -> Classification | None:
    """The classification that a label of seats names, such as "Vice chairs"."""
    words = bare(text)
    return next((name for name, pattern in _COMPILED_CLASSES if pattern.search(words)), None)


@lru_cache(maxsize=2_000)
def regions_in(text: str) -> frozenset[str]:
    """The regions of the world that `text` names.  A part of Africa is named instead of Africa, not besides it."""
    words = _TWO_PARTS.sub(lambda match: f"{_PARTS.get(match[1], match[1])} africa {match[2]} africa", bare(text))
    found: set[str] = set()
    for name, pattern in _REGIONS:
        if pattern.search(words):
            found.add(name)
            words = pattern.sub(" ", words)
    return frozenset(found)


def is_body(text: str) -> bool:
    """Whether a heading names a body that meets."""
    return _BODY.search(bare(text)) is not None


def body_name(title: str) -> str:
    """The body's name in a heading about its meetings: "Steering Committee Meetings (Quarterly)" is "Steering Committee"."""
    name = _MEETINGS.sub(" ", re.sub(r"\([^)]*\)", " ", title))
    name = re.sub(r"(?<=s)['’](?=\s|$)|['’]s\b", "", " ".join(name.split()))
    return re.sub(r"^(the|la|le|el|les|los)\s+", "", name, flags=re.IGNORECASE).strip(" :–-,.")


def status_of(text: str) -> str | None:
    """ "draft", "adopted" or None."""
    words = bare(text)
    if _DRAFT.search(words):
        return "draft"
    return "adopted" if _ADOPTED.search(words) else None


def is_unsettled(text: str) -> bool:
    """Whether `text` says that something is still to be confirmed."""
    return _UNSETTLED.search(bare(text)) is not None


def is_settled(text: str) -> bool:
    """Whether a status cell says that the row is confirmed."""
    return _SETTLED.match(bare(text)) is not None


def is_call(text: str) -> bool:
    """Whether a title is of a conference call."""
    return _CALL.search(bare(text)) is not None or re.search(r"\bcall$", bare(text)) is not None


def is_point(text: str) -> bool:
    """Whether a title is of a moment (a signature, a start, a deadline) rather than of an event."""
    return _POINT.search(bare(text)) is not None


def is_as_requested(text: str) -> bool:
    """Whether a number is given as "as requested"."""
    return _AS_REQUESTED.search(bare(text)) is not None


def meeting_format(text: str) -> str | None:
    """ "online", "in-person", "hybrid" or None."""
    words = bare(text)
    for name, pattern in (("hybrid", _HYBRID), ("in-person", _IN_PERSON), ("online", _ONLINE)):
        if pattern.search(words):
            return name
    return None


def says_no_date(text: str) -> bool:
    """Whether a date cell is empty or only says that the date is not known."""
    return _NO_DATE.match(plain(text)) is not None
