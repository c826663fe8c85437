"""Rules of repetition in words."""

from __future__ import annotations

from datetime import date

import pytest

from gsef_desktop.domain.errors import Invalid
from gsef_desktop.domain.messages import Message
from gsef_desktop.domain.repetition_words import repetition_words

START = date(2019, 3, 4)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=MONTHLY;BYDAY=1MO;UNTIL=20191231", "every month on the first Monday until 31 December 2019"),
        ("FREQ=WEEKLY", "every week on Monday"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH,WE;COUNT=10", "every 2 weeks on Monday, Wednesday and Thursday, 10 times"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "every week on working days"),
        ("FREQ=MONTHLY", "every month on day 4"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "every month on the last day"),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15", "every month on day 1 and 15"),
        ("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR", "every quarter on the last Friday"),
        ("FREQ=MONTHLY;BYMONTH=3,6,9,12;BYDAY=1MO", "every month on the first Monday in March, June, September and December"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "every month on the last working day"),
        ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2", "every month on the second Tuesday"),
        ("FREQ=YEARLY", "every year on 4 March"),
        ("FREQ=YEARLY;BYMONTH=5;BYDAY=2TU;COUNT=1", "every year on the second Tuesday of May, once"),
        ("FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYMONTHDAY=9", "every 2 years on 9 May"),
        ("FREQ=DAILY;COUNT=3", "every day, 3 times"),
        ("FREQ=HOURLY;INTERVAL=6", "every 6 hours"),
        ("FREQ=YEARLY;BYWEEKNO=20", "by the rule FREQ=YEARLY;BYWEEKNO=20"),
        ("FREQ=WEEKLY;COUNT=2\nFREQ=YEARLY", "every week on Monday, 2 times and every year on 4 March"),
        ("", "once"),
    ],
)
def test_a_rule_is_said(rule: str, words: str) -> None:
    assert repetition_words(rule, START, "en", str) == words


def test_names_are_those_of_the_language_and_sentences_are_translated() -> None:
    french = {
        "every month": "chaque mois", "{often} on {days}": "{often}, {days}", "the first {weekday}": "le premier {weekday}",
        "{what} until {date}": "{what} jusqu’au {date}",
    }  # fmt: skip

    def render(message: Message) -> str:
        return message.render(lambda template: french[template])

    assert repetition_words("FREQ=MONTHLY;BYDAY=1MO;UNTIL=20191201T000000Z", START, "fr", render, zone="Asia/Seoul") == (
        "chaque mois, le premier lundi jusqu’au 1er décembre 2019"
    )


def test_what_cannot_be_read_is_refused() -> None:
    with pytest.raises(Invalid):
        repetition_words("FREQ=NEVER", START, "en", str)
