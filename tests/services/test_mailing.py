"""Mails to many: addresses, batches, links, drafts."""

from __future__ import annotations

from datetime import date
from email import message_from_bytes
from email.policy import SMTP, default
from itertools import pairwise
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gsef_desktop.domain.errors import GsefError, Invalid
from gsef_desktop.domain.messages import message
from gsef_desktop.domain.records import Organisation, Person
from gsef_desktop.services.mailing import LONGEST_LINK, Batch, batches, draft, is_address, link, recipients, save_drafts
from gsef_desktop.services.saving import save_bytes
from gsef_desktop.storage.workspace import Workspace
from tests.services.outputs_sample import SECRET, fill

DAY = date(2019, 7, 9)
_letters = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzABC0123456789+_-'&=?%/é김"), min_size=1, max_size=12)
_hosts = st.lists(st.text(st.sampled_from("abcxyz0189ü"), min_size=1, max_size=10), min_size=2, max_size=4).map(".".join)
_addresses = st.builds("{}@{}".format, _letters, _hosts)


@pytest.fixture
def filled(workspace: Workspace) -> Workspace:
    fill(workspace)
    return workspace


@given(
    st.lists(_addresses, max_size=200),
    st.integers(1, 60),
    st.sampled_from(["", "me+net@example.test"]),
    st.sampled_from(["", "Café & pain?"]),
)
def test_batches_hold_every_address_once_in_order_within_both_limits(addresses: list[str], per_mail: int, to: str, subject: str) -> None:
    assert all(is_address(one) for one in addresses)
    made = batches(addresses, per_mail=per_mail, to=to, subject=subject)
    assert [one for batch in made for one in batch.addresses] == addresses
    for batch in made:
        assert 1 <= len(batch.addresses) <= per_mail
        assert len(batch.link) <= LONGEST_LINK
        assert batch.link.isascii()
        assert "+" not in batch.link
        parts = urlsplit(batch.link)
        assert parts.scheme == "mailto"
        assert unquote(parts.path) == to
        fields = dict(field.split("=", 1) for field in parts.query.split("&"))
        assert [unquote(one) for one in fields["bcc"].split(",")] == list(batch.addresses)
        assert parse_qs(parts.query).get("subject", [""]) == [subject]
    for one, after in pairwise(made):
        full = len(one.addresses) == per_mail
        assert full or len(link([*one.addresses, after.addresses[0]], to, subject)) > LONGEST_LINK, "no mail more than needed"


@given(st.lists(_addresses, min_size=1, max_size=30))
def test_drafts_are_mails_with_the_addresses_in_bcc(addresses: list[str]) -> None:
    data = draft(Batch(addresses=tuple(addresses), link=""), to="me@example.test", subject="Café\nBcc: x@y.test")
    mail = message_from_bytes(data, policy=SMTP.clone(utf8=True))
    assert [one.strip() for one in str(mail["Bcc"]).split(",")] == addresses
    assert mail["Subject"] == "Café Bcc: x@y.test"
    assert mail["X-Unsent"] == "1"
    assert len(mail.get_all("Bcc") or []) == 1


@pytest.mark.parametrize(
    "mail",
    ["", "ada", "ada@", "@example.test", "ada@example", "ada @example.test", "ada@example.test, bob@example.test", "Ada <ada@example.test>",
     "ada@@example.test", ".ada@example.test", "a..b@example.test", "ada@-x.test", "ada@example..test", "ada@exa_mple.test",
     "ada@example.test\nbcc:x@y.test", "a" * 65 + "@example.test", "a@" + "b" * 250 + ".test", "mailto:ada@example.test"],
)  # fmt: skip
def test_what_is_no_address_is_not_taken_for_one(mail: str) -> None:
    assert not is_address(mail)


@pytest.mark.parametrize("mail", ["ada@example.test", "Ada.Example+net@mail.example.test", "ada'@x-y.test", "김@예시.test"])
def test_addresses_are_known_as_such(mail: str) -> None:
    assert is_address(mail)


def test_people_with_addresses_without_twice_and_wrong(filled: Workspace) -> None:
    with filled.edit(message("More")) as unit:
        unit.add(Person(id="twin", given_name="Twin", mail=SECRET.upper()))
        unit.add(Person(id="wrong", given_name="Wrong", mail="not an address"))
        unit.add(Person(id="mute", given_name="Mute"))
        unit.add(Person(id="merged", given_name="Merged", mail="merged@example.test", merged_into_id="ada"))
    found = recipients(filled, kind="person", ids=("bob", "ada", "twin", "wrong", "mute", "merged", "gone", "ada"))
    assert found.addresses == [SECRET, "ada@example.test"]
    assert [one.mail for one in found.twice] == [SECRET.upper()]
    assert [(one.name, one.mail) for one in found.invalid] == [("Wrong", "not an address")]
    assert found.without == ("Mute",)


def test_organisations_at_their_own_address_or_those_of_their_people(filled: Workspace) -> None:
    with filled.edit(message("No mail")) as unit:
        unit.update(Organisation, "seoul", mail="")
    found = recipients(filled, kind="organisation", ids=("bilbao", "seoul", "dakar"), day=DAY)
    assert found.addresses == ["city@bilbao.example.test", "later@example.test", "kim@example.test"]
    assert found.without == ("Réseau de Dakar",)
    found = recipients(filled, kind="organisation", ids=("bilbao",), day=DAY, contacts=True)
    assert sorted(found.addresses) == ["ada@example.test", SECRET]


def test_limits_and_addresses_that_make_no_sense_are_refused() -> None:
    for wrong in (0, 501):
        with pytest.raises(Invalid):
            batches(["a@b.test"], per_mail=wrong)
    with pytest.raises(Invalid, match="no mail address"):
        batches(["a@b.test"], to="me")
    with pytest.raises(Invalid, match="too long"):
        batches(["a@b.test"], subject="x" * 2000)
    assert batches([]) == []
    assert batches(["a@b.test", "c@d.test"], separator=";")[0].link == "mailto:?bcc=a@b.test;c@d.test"


def test_drafts_are_saved_beside_what_is_there(tmp_path: Path) -> None:
    made = batches([f"a{number}@b.test" for number in range(5)], per_mail=2)
    (tmp_path / "Mail 2.eml").write_text("mine")
    paths = save_drafts(made, folder=tmp_path, name="Mail", to="me@b.test")
    assert [path.name for path in paths] == ["Mail 1.eml", "Mail 2 (2).eml", "Mail 3.eml"]
    assert (tmp_path / "Mail 2.eml").read_text() == "mine"
    read = message_from_bytes(paths[2].read_bytes(), policy=default)
    assert (read["To"], read["Bcc"]) == ("me@b.test", "a4@b.test")


def test_drafts_that_cannot_all_be_saved_leave_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = batches(["a@b.test", "c@d.test"], per_mail=1)

    def second_fails(data: bytes, path: Path, *, ending: str) -> None:
        if "2" in path.name:
            raise GsefError(message("full"))
        save_bytes(data, path, ending=ending)

    monkeypatch.setattr("gsef_desktop.services.mailing.save_bytes", second_fails)
    with pytest.raises(GsefError):
        save_drafts(made, folder=tmp_path, name="Mail")
    assert list(tmp_path.glob("*.eml")) == []
