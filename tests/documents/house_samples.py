"""A house with a look of its own: a logo in vectors, colours, texts in every corner, pages that are bound."""

from __future__ import annotations

from gsef_desktop.documents.house import House
from gsef_desktop.documents.pictures import read_picture

LOGO = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 80"><style>.a{fill:#0b6e4f}.b{fill:#f2a541;fill-opacity:.8}</style>
<g class="a"><circle cx="40" cy="40" r="36"/><path fill="#fff" fill-rule="evenodd"
 d="M40 14a26 26 0 1 0 0 52 26 26 0 1 0 0-52zm0 12a14 14 0 1 1 0 28 14 14 0 1 1 0-28z"/></g>
<g transform="translate(90 10)"><rect class="b" width="30" height="60" rx="6"/><path d="M45 60 60 0l15 60H65l-3-14H57l-3 14z" fill="navy"/>
<polyline points="90,60 90,0 120,60 120,0" fill="none" stroke="#c0392b" stroke-width="8" stroke-linejoin="round"/></g></svg>"""

TEXTS = ("Office of the Secretary General", "14 Example Street", "03371 Exampleville", "registered association · www.example.org")


def house(**changes: object) -> House:
    """A house that has everything."""
    values: dict[str, object] = {
        "accent": "#0B6E4F", "heavy": "#7A1F3D", "logo": read_picture(LOGO, "house", 320, 60),
        "logo_alt": "Logo of Example Network of Cities", "office": TEXTS[0], "address": TEXTS[1:3], "footer": TEXTS[3],
        "binding": 28.35, "mirrored": True,
    }  # fmt: skip
    return House(**(values | changes))  # type: ignore[arg-type]
