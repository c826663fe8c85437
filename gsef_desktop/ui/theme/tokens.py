"""The colours of the program by name, light and dark, as the style guide gives them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class LineTokens(NamedTuple):
    """The six colours of one programme line as ``#RRGGBB``."""

    fill: str
    on: str
    """text on the fill"""
    edge: str
    """a bar's border"""
    dark: str
    """dashes, and the number of a line that is filtered off"""
    tint: str
    hatch: str


LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "bg": "#FFFFFF", "field": "#FFFFFF", "side": "#F5F5F2", "sub": "#FAFAF8", "raised": "#FFFFFF",
        "line": "#E8E7E2", "line2": "#D8D6CF", "ctl": "#85888E",
        "ink": "#1D2125", "ink2": "#4A5057", "ink3": "#686D74",
        "hover": "#F0EFEB", "sel": "#E7EFFC", "selrow": "#EEF4FD",
        "acc": "#2A62C8", "accd": "#204FA6", "onacc": "#FFFFFF",
        "bad": "#B92B27", "badt": "#FCECEA", "badl": "#F1C4C0",
        "warn": "#8A5A00", "warnt": "#FDF4DD", "warnl": "#EBD79C",
        "good": "#1F7145", "goodt": "#E6F3EA", "goodl": "#B9DCC6",
        "wkend": "#F7F6F3", "mark": "#FCE8B2",
        "decision": "#1D3F80", "decisiont": "#DCE6F6", "discussion": "#33496E", "discussiont": "#EDF2FA",
        "information": "#4A5057", "informationt": "#F0EFEB",
        "election": "#563A7E", "electiont": "#ECE5F5", "procedure": "#37575B", "proceduret": "#E5EFEF",
        "slot1": "#A9BDDF", "slot2": "#CBD8EC", "slot3": "#E3E6EA",
        "hours_work": "#FBF3D9", "hours_edge": "#F0CF8E", "hours_bad": "#7C6B92", "hours_night": "#363E5E",
        "hours_ink": "#33270B", "hours_white": "#FFFFFF", "hours_bar": "#4F5B86",
        "statusfill": "#4A5057", "statushatch": "#B9BCC1", "statustint": "#F4F4F2",
    }
)  # fmt: skip
"""Tokens of the light theme."""

DARK: Mapping[str, str] = MappingProxyType(
    {
        "bg": "#17191C", "field": "#202327", "side": "#121416", "sub": "#1B1E21", "raised": "#30353B",
        "line": "#2A2E33", "line2": "#3A3F46", "ctl": "#7D848D",
        "ink": "#E9EAEC", "ink2": "#BCC1C8", "ink3": "#949AA3",
        "hover": "#22262A", "sel": "#22324D", "selrow": "#1D2839",
        "acc": "#7FAAF5", "accd": "#A5C4FA", "onacc": "#0F1722",
        "bad": "#FF938B", "badt": "#3A1F1E", "badl": "#6B322F",
        "warn": "#EBC26A", "warnt": "#33290F", "warnl": "#5B4A1C",
        "good": "#7CCB9B", "goodt": "#17301F", "goodl": "#2B5A3B",
        "wkend": "#1D2023", "mark": "#4A3E17",
        "decision": "#BCD2FA", "decisiont": "#2A3B5C", "discussion": "#B4C6E4", "discussiont": "#222C3D",
        "information": "#BCC1C8", "informationt": "#22262A",
        "election": "#D3C0EE", "electiont": "#35294A", "procedure": "#AFCBCE", "proceduret": "#1E2D2F",
        "slot1": "#3D5588", "slot2": "#2C3C5C", "slot3": "#2E3338",
        "hours_work": "#D9CB9A", "hours_edge": "#BC8F4C", "hours_bad": "#6A5A80", "hours_night": "#2B3250",
        "hours_ink": "#201806", "hours_white": "#FFFFFF", "hours_bar": "#8E9AC8",
        "statusfill": "#BCC1C8", "statushatch": "#5C636B", "statustint": "#24282C",
    }
)  # fmt: skip
"""Tokens of the dark theme."""

LIGHT_LINES: tuple[LineTokens, ...] = (
    LineTokens("#24437E", "#FFFFFF", "#24437E", "#24437E", "#EBEEF4", "#C6CEDE"),
    LineTokens("#8A62A8", "#FFFFFF", "#8A62A8", "#75508F", "#F3EFF6", "#DED2E6"),
    LineTokens("#74BFEC", "#1D2125", "#3C8FC6", "#1D6A9C", "#EEF7FD", "#C9E6F8"),
    LineTokens("#E76C38", "#1D2125", "#D85D2A", "#B04517", "#FCEEE7", "#F8CFBD"),
    LineTokens("#12785F", "#FFFFFF", "#12785F", "#0E664F", "#E7F1EF", "#BFDBD4"),
    LineTokens("#EFC648", "#1D2125", "#A9830F", "#846300", "#FDF6E0", "#F8E7B4"),
    LineTokens("#C985AB", "#1D2125", "#B06A92", "#9B4A79", "#F9F0F5", "#ECD2E0"),
    LineTokens("#C3BFB2", "#1D2125", "#8C8777", "#6B6759", "#F5F4F1", "#E2E0D9"),
)
"""Programme lines 1 to 8 of the light theme."""

DARK_LINES: tuple[LineTokens, ...] = (
    LineTokens("#5B70B8", "#FFFFFF", "#5B70B8", "#9DAEE6", "#232836", "#353F60"),
    LineTokens("#A98DE9", "#16181B", "#A98DE9", "#B9A2F0", "#2B2838", "#4B4372"),
    LineTokens("#8FCCED", "#16181B", "#8FCCED", "#8FCCED", "#2A3339", "#456072"),
    LineTokens("#DD7630", "#16181B", "#DD7630", "#EE9257", "#3A2A1E", "#6B4223"),
    LineTokens("#349F72", "#16181B", "#349F72", "#5DBF93", "#1D3229", "#254F3C"),
    LineTokens("#F2CE62", "#16181B", "#F2CE62", "#F2CE62", "#373221", "#6C5D33"),
    LineTokens("#C890AC", "#16181B", "#C890AC", "#DBA7C1", "#332A31", "#5B4551"),
    LineTokens("#C9C6B6", "#16181B", "#C9C6B6", "#C9C6B6", "#33332F", "#5B5A54"),
)
"""Programme lines 1 to 8 of the dark theme."""

LIGHT_NO_LINE = LineTokens("#E3E6EA", "#1D2125", "#85888E", "#686D74", "#F4F4F2", "#D8D6CF")
"""An activity of no programme line."""

DARK_NO_LINE = LineTokens("#4A5057", "#E9EAEC", "#7D848D", "#949AA3", "#24282C", "#3A3F46")
"""An activity of no programme line, dark."""

SIDEBAR, TOP_BAR, SCREEN_HEADER, TABS, FILTER_ROW, STATUS_BAR, INSPECTOR = 196, 44, 50, 34, 38, 26, 316
"""Sizes of the frame, in device-independent pixels."""
PAGE_INSET, CARD_GAP, FIELD_GAP, CONTROL, SMALL_CONTROL, INPUT, CHIP = 16, 12, 8, 28, 24, 26, 24
"""Spaces and heights of controls, in device-independent pixels."""
NAVIGATION_ROW, LINE_ROW, TABLE_ROW, GROUP_ROW, TWO_LINE_ROW, COLUMN_HEAD = 30, 26, 26, 28, 54, 25
"""Heights of rows, in device-independent pixels."""
