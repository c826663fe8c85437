"""Headings that are recognised, in English, French, Spanish and Korean, and as Outlook, Google and other programs write them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from gsef_desktop.domain.table_file import FIELDS, NOTE, Subject
from gsef_desktop.reference.text_keys import text_key

_WORDS = {
    "name": "name|nom|nombre|이름|명칭|성명",
    "full_name": "full name|display name|person|contact|contact person|contact name|representative|represented by|nom complet|"
    "nom et prénom|prénom et nom|personne|personne de contact|représentant|nombre completo|nombre y apellidos|persona|"
    "persona de contacto|contacto|representante|담당자|연락 담당자|대표자",
    "given_name": "given name|given names|first name|firstname|forename|christian name|prénom|prénoms|nombre de pila|nombres|이름 명",
    "family_name": "family name|last name|lastname|surname|nom de famille|apellido|apellidos|성|성씨",
    "own_script_name": "name in own script|own script name|native name|nom dans l'écriture d'origine|nom en écriture d'origine|"
    "nombre en su escritura|현지 이름|한글 이름|한글이름",
    "honorific": "honorific|title of address|prefix|name prefix|salutation|civilité|titre de civilité|tratamiento|경칭|호칭",
    "family_name_first": "family name first|nom en premier|apellido primero|성 먼저",
    "function": "function|job title|job|position|role|title|fonction|poste|titre|función|cargo|puesto|직책|직위|직함",
    "organisation": "organisation|organization|company|institution|employer|member organisation|member organization|local government|"
    "municipality|organisme|institution membre|société|collectivité|collectivité locale|organización|institución|empresa|entidad|"
    "ayuntamiento|기관|기관명|단체|단체명|소속|소속 기관|회사",
    "acronym": "acronym|abbreviation|short name|sigle|acronyme|abréviation|sigla|siglas|acrónimo|약칭|약어",
    "former_names": "former names|former name|previous name|anciens noms|ancien nom|nombres anteriores|nombre anterior|이전 명칭|옛 이름",
    "kind": "kind|type|organisation type|organization type|type of organisation|type of organization|nature|type d'organisation|"
    "tipo|tipo de organización|유형|종류|기관 유형",
    "place": "place|location|lieu|localisation|lugar|ubicación|장소|소재지",
    "city": "city|town|ville|ciudad|localidad|commune|도시|시",
    "country": "country|pays|país|nation|국가|나라|국적",
    "organisation_country": "country of the organisation|pays de l'organisation|país de la organización|기관 국가",
    "region": "region|continent|région|región|지역|대륙",
    "languages": "language|languages|preferred language|spoken languages|langue|langues|langue s|idioma|idiomas|lengua|lenguas|언어|"
    "사용 언어",
    "organisation_languages": "languages of the organisation|languages of the organization|langues de l'organisation|"
    "idiomas de la organización|기관 언어",
    "website": "website|web site|web|url|homepage|web page|site web|site internet|site|sitio web|página web|웹사이트|홈페이지|누리집",
    "address": "address|postal address|street address|business address|adresse|adresse postale|dirección|dirección postal|domicilio|주소",
    "tags": "tags|tag|labels|keywords|étiquettes|mots clés|mots clefs|etiquetas|palabras clave|태그|분류",
    "category": "category|membership category|member category|membership type|catégorie|catégorie de membre|categoría|"
    "categoría de miembro|회원 구분|회원 종류|구분",
    "status": "status|membership status|membership|member status|statut|état|adhésion|estado|estatus|situación|상태|회원 상태|가입 상태",
    "since": "since|member since|date of admission|admission date|joined|joined on|membre depuis|depuis|date d'adhésion|"
    "date d'admission|desde|miembro desde|fecha de adhesión|fecha de ingreso|가입일|가입 일자|회원 가입일",
    "mail": "mail|e mail|email|email address|e mail address|e mail 1 value|email 1|mail address|courriel|adresse électronique|"
    "adresse e mail|adresse mail|correo|correo electrónico|dirección de correo|이메일|전자우편|메일|이메일 주소",
    "telephone": "telephone|phone|phone number|telephone number|tel|tél|business phone|work phone|phone 1 value|mobile|mobile phone|"
    "téléphone|numéro de téléphone|teléfono|número de teléfono|móvil|전화|전화번호|연락처|휴대전화",
    "needs": "needs|special needs|dietary and access needs|dietary needs|access needs|besoins|besoins particuliers|necesidades|"
    "necesidades especiales|요구 사항|특이 사항",
    "diet": "diet|dietary requirements|food|meals|régime|régime alimentaire|dieta|régimen alimentario|식단|식이 요구",
    "parent": "parent organisation|parent organization|parent|belongs to|organisation mère|organisme de tutelle|rattachée à|"
    "organización matriz|pertenece a|상위 기관|모기관",
    "responsible": "responsible|responsible officer|officer|focal point|responsable|point focal|chargé de suivi|punto focal|담당|담당관",
    "next_step": "next step|next action|prochaine étape|prochaine action|próximo paso|siguiente paso|다음 단계",
    "next_step_on": "next step by|next step on|next step date|prochaine étape le|date de la prochaine étape|próximo paso el|"
    "fecha del próximo paso|다음 단계 일자",
    "organisation_mail": "mail of the organisation|mail of the organization|courriel de l'organisation|correo de la organización|"
    "기관 이메일",
    "organisation_telephone": "telephone of the organisation|telephone of the organization|téléphone de l'organisation|"
    "teléfono de la organización|기관 전화",
    "person_address": "address of the person|home address|adresse de la personne|adresse personnelle|dirección de la persona|개인 주소",
    "person_tags": "tags of the person|étiquettes de la personne|etiquetas de la persona|개인 태그",
    "consent": "consent given on|consent|consent on|consent date|consentement donné le|consentement|date du consentement|"
    "consentimiento dado el|consentimiento|fecha del consentimiento|동의일|동의 일자",
    "from": "from|valid from|start|start date|in office since|du|de|début|date de début|en fonction depuis|inicio|fecha de inicio|시작일|"
    "부터",
    "until": "until|to|valid to|end|end date|au|jusqu'au|fin|date de fin|hasta|fecha de fin|종료일|까지",
    "note": "note|notes|remark|remarks|comment|comments|observations|remarque|remarques|commentaire|commentaires|nota|notas|"
    "observaciones|comentario|comentarios|비고|메모|참고",
    "organisation_note": "note on the organisation|note on the organization|note sur l'organisation|nota sobre la organización|기관 비고",
}  # fmt: skip

_PEOPLE = {
    "name": "person.name", "full_name": "person.name", "given_name": "person.given_name", "family_name": "person.family_name",
    "own_script_name": "person.own_script_name", "honorific": "person.honorific", "family_name_first": "person.family_name_first",
    "function": "function.title", "organisation": "organisation.name", "country": "person.country", "languages": "person.languages",
    "mail": "person.mail", "telephone": "person.telephone", "needs": "person.needs", "diet": "person.diet",
    "person_address": "person.address", "person_tags": "person.tags", "consent": "person.consent_on",
    "from": "function.valid_from", "until": "function.valid_to", "note": "person.note",
}  # fmt: skip
_BOTH = {
    "acronym": "organisation.acronym", "former_names": "organisation.former_names", "kind": "organisation.kind",
    "place": "organisation.place", "city": "organisation.city", "organisation_country": "organisation.country",
    "region": "organisation.region", "organisation_languages": "organisation.languages", "website": "organisation.website",
    "address": "organisation.address", "tags": "organisation.tags", "category": "membership.category", "status": "membership.status",
    "since": "membership.since", "parent": "organisation.parent", "responsible": "organisation.responsible",
    "next_step": "organisation.next_step", "next_step_on": "organisation.next_step_on", "organisation_mail": "organisation.mail",
    "organisation_telephone": "organisation.telephone", "organisation_note": "organisation.note",
}  # fmt: skip
_ORGANISATIONS = {
    "name": "organisation.name", "organisation": "organisation.name", "country": "organisation.country",
    "languages": "organisation.languages", "note": "organisation.note", "mail": "organisation.mail",
    "telephone": "organisation.telephone",
}  # fmt: skip


@cache
def _concepts() -> dict[str, str]:
    return {text_key(word): concept for concept, words in _WORDS.items() for word in words.split("|")}


def recognised(heading: str) -> str:
    """What a heading means in general, such as "mail"; empty where it is not known."""
    if not heading or len(heading) > 60:
        return ""
    key = text_key(heading)
    return _concepts().get(key) or _concepts().get(key.removesuffix(" s")) or ""


def subject_of(header: Sequence[str]) -> Subject:
    """Whether a table is about people or about organisations, by its headings."""
    found = {recognised(heading) for heading in header}
    if found & {"given_name", "family_name", "full_name", "own_script_name"} or {"name", "organisation"} <= found:
        return Subject.PEOPLE
    if found & {"mail", "telephone", "honorific", "consent"} and not found & {"kind", "acronym", "status", "category", "since"}:
        return Subject.PEOPLE
    return Subject.ORGANISATIONS


def meaning_of(header: Sequence[str], subject: Subject) -> list[str]:
    """What each column means: a field, or `NOTE` for what is not recognised.  No field is meant twice, the first column has it."""
    names = {**_BOTH, **(_PEOPLE if subject is Subject.PEOPLE else _ORGANISATIONS)}
    by_name = {text_key(str(word)): field for field, word in FIELDS.items()}
    taken: set[str] = set()
    meant = []
    concepts = [recognised(heading) for heading in header]
    for heading, concept in zip(header, concepts, strict=True):
        field = heading if heading in FIELDS else names.get(concept) or by_name.get(text_key(heading), NOTE)
        if concept == "name" and subject is Subject.PEOPLE and field == "person.name":
            field = _name_beside(concepts)
        if field in taken or (subject is Subject.ORGANISATIONS and field.startswith(("person.", "function."))):
            field = NOTE
        if field != NOTE:
            taken.add(field)
        meant.append(field)
    return meant


def _name_beside(concepts: Sequence[str]) -> str:
    """What "name" means in a table of people: the family name beside a given name, the organisation beside a contact person."""
    if "given_name" in concepts and "family_name" not in concepts:
        return "person.family_name"
    if "full_name" in concepts or ("given_name" in concepts and "organisation" not in concepts):
        return "organisation.name"
    return "person.name"
