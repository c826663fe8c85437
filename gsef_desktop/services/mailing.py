"""Mails to many: their addresses, in batches that a mail program takes, as links (RFC 6068) or as drafts.  Nothing is sent here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from gsef_desktop.domain.errors import GsefError, Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Organisation, Person
from gsef_desktop.services.listing_common import person_name
from gsef_desktop.services.saving import save_bytes
from gsef_desktop.storage.queries import outputs as queries

if TYPE_CHECKING:
    from gsef_desktop.storage.workspace import Workspace

PER_MAIL = 50
"""How many addresses a mail has if nothing else is said: many mail servers refuse far more."""
MOST_PER_MAIL = 500
LONGEST_LINK = 2_000
"""characters of a mailto: link that Windows still hands to a mail program"""
_LONGEST_ADDRESS, _LONGEST_LOCAL = 254, 64
"""octets (RFC 5321, 4.5.3.1, with RFC 3696's erratum)"""
_SPECIALS = frozenset('<>,;:"()[]\\')


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """An address with whose it is; `id` is that of the organisation or person that was chosen."""

    id: str
    name: str
    mail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipients:
    """The addresses of those who were chosen, each once, in their order; and whom no mail will reach."""

    found: tuple[Recipient, ...] = ()
    twice: tuple[Recipient, ...] = ()
    """addresses that stand in the file once more"""
    invalid: tuple[Recipient, ...] = ()
    """what is no address"""
    without: tuple[str, ...] = ()
    """the names of those who have no address"""

    @property
    def addresses(self) -> list[str]:
        """The addresses alone."""
        return [one.mail for one in self.found]


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """The addresses of one mail, with the link that opens it."""

    addresses: tuple[str, ...]
    link: str


def recipients(workspace: Workspace, *, kind: str, ids: Sequence[str], day: date | None = None, contacts: bool = False) -> Recipients:
    """The addresses of some people, or of some organisations (`kind` "person" or "organisation").

    An organisation is written to at its own address, or where it has none, or with `contacts`, at those of the people who have a function
    there on `day`.
    """
    day = day or date.today()
    wanted = tuple(dict.fromkeys(ids))
    with workspace.read() as reader:
        if kind == "person":
            people = queries.people_of(reader, ids=wanted)
            chosen = [(id, person_name(people[id]), [(person_name(people[id]), people[id].mail)]) for id in wanted if id in people]
        else:
            organisations = {one.id: one for one in reader.all(Organisation, id=wanted)} if wanted else {}
            staff: dict[str, list[str]] = defaultdict(list)
            for function in queries.functions_at(reader, ids=wanted, day=day):
                staff[function.organisation_id or ""].append(function.person_id)
            people = queries.people_of(reader, ids=(id for own in staff.values() for id in own))
            chosen = [
                (
                    id,
                    organisations[id].name,
                    list(_of_organisation(organisations[id], [people[p] for p in staff[id] if p in people], contacts)),
                )
                for id in wanted
                if id in organisations
            ]
    return _sorted_out(chosen)


def _of_organisation(organisation: Organisation, people: Sequence[Person], contacts: bool) -> Iterable[tuple[str, str]]:
    own = organisation.mail.strip()
    ordered = sorted(people, key=lambda one: (one.family_name.casefold(), one.given_name.casefold(), one.id))
    mails = [(person_name(one), one.mail) for one in ordered if one.mail.strip()]
    if own and not (contacts and mails):
        yield organisation.name, own
    else:
        yield from mails


def _sorted_out(chosen: Iterable[tuple[str, str, list[tuple[str, str]]]]) -> Recipients:
    found, twice, invalid, without = list[Recipient](), list[Recipient](), list[Recipient](), list[str]()
    seen = set[str]()
    for id, name, mails in chosen:
        written = [(whose, mail.strip()) for whose, mail in mails if mail.strip()]
        if not written:
            without.append(name)
        for whose, mail in written:
            one = Recipient(id=id, name=whose, mail=mail)
            if not is_address(mail):
                invalid.append(one)
            elif mail.casefold() in seen:
                twice.append(one)
            else:
                seen.add(mail.casefold())
                found.append(one)
    return Recipients(found=tuple(found), twice=tuple(twice), invalid=tuple(invalid), without=tuple(without))


def is_address(mail: str) -> bool:
    """Whether a text is the address of one mailbox and nothing else, such as could be written to from anywhere."""
    local, at, host = mail.rpartition("@")
    if not (local and at and host) or "@" in local or len(mail.encode("utf-8", "replace")) > _LONGEST_ADDRESS:
        return False
    if len(local.encode("utf-8", "replace")) > _LONGEST_LOCAL or any(
        letter.isspace() or not letter.isprintable() or letter in _SPECIALS for letter in mail
    ):
        return False
    labels = host.split(".")
    whole = all(label and not label.startswith("-") and not label.endswith("-") for label in labels)
    letters = all(letter.isalnum() or letter == "-" or ord(letter) > 127 for label in labels for letter in label)
    return len(labels) > 1 and whole and letters and not local.startswith(".") and not local.endswith(".") and ".." not in local


def batches(addresses: Sequence[str], *, per_mail: int = PER_MAIL, to: str = "", subject: str = "", separator: str = ",") -> list[Batch]:
    """The addresses in as few mails as they fit into, in their order: at most `per_mail` each, and none with a link over `LONGEST_LINK`.

    They stand in BCC, so that nobody sees the others; `to` is an address that everybody may see.  `separator` is a comma, as RFC 6068
    asks, or a semicolon, which some programs want.  Raises Invalid for a number of addresses that makes no sense, or a `to` or a subject
    that cannot be in a mail.
    """
    if not 1 <= per_mail <= MOST_PER_MAIL:
        raise Invalid(
            message("A mail cannot have {number} addresses.", number=per_mail),
            remedy=message("Choose a number from 1 to {number}.", number=MOST_PER_MAIL),
        )  # fmt: skip
    if to and not is_address(to):
        raise Invalid(message("“{mail}” is no mail address.", mail=to), remedy=message("Correct it, or leave it empty."))
    made, current = list[Batch](), list[str]()
    empty = len(link([""], to, subject, separator))
    length = empty
    for address in addresses:
        own = len(quote(address, safe="@"))
        if current and (len(current) == per_mail or length + len(separator) + own > LONGEST_LINK):
            made.append(Batch(addresses=tuple(current), link=link(current, to, subject, separator)))
            current, length = [], empty
        length += own + (len(separator) if current else 0)
        current.append(address)
        if length > LONGEST_LINK:
            raise Invalid(message("The subject is too long for a mail to be opened."), remedy=message("Make it shorter."))
    if current:
        made.append(Batch(addresses=tuple(current), link=link(current, to, subject, separator)))
    return made


def link(addresses: Sequence[str], to: str = "", subject: str = "", separator: str = ",") -> str:
    """A mailto: link (RFC 6068) that opens a mail with addresses in BCC."""
    fields = [f"bcc={separator.join(quote(address, safe='@') for address in addresses)}"] if addresses else []
    if subject.strip():
        fields.append(f"subject={quote(' '.join(subject.split()), safe='')}")
    return f"mailto:{quote(to, safe='@')}" + (f"?{'&'.join(fields)}" if fields else "")


def draft(batch: Batch, *, to: str = "", subject: str = "") -> bytes:
    """A mail as a draft (.eml) that a mail program opens to be written and sent, with the addresses in BCC."""
    from email.message import EmailMessage
    from email.policy import SMTP

    mail = EmailMessage(policy=SMTP.clone(utf8=not all(one.isascii() for one in (*batch.addresses, to))))
    if subject.strip():
        mail["Subject"] = " ".join(subject.split())
    if to:
        mail["To"] = to
    mail["Bcc"] = ", ".join(batch.addresses)
    mail["X-Unsent"] = "1"
    mail.set_content("\n", cte="quoted-printable")
    return mail.as_bytes()


def save_drafts(made: Sequence[Batch], *, folder: Path, name: str, to: str = "", subject: str = "") -> list[Path]:
    """Write a draft for each batch into a folder, as "name 1.eml" and so on; one that is there already is not replaced.

    Raises GsefError where they cannot be written; those that have been written by then are taken away again.
    """
    written: list[Path] = []
    try:
        for number, batch in enumerate(made, start=1):
            path = folder / f"{name} {number}.eml"
            copy = 2
            while path.exists():
                path = folder / f"{name} {number} ({copy}).eml"
                copy += 1
            save_bytes(draft(batch, to=to, subject=subject), path, ending=".eml")
            written.append(path)
    except GsefError:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return written
