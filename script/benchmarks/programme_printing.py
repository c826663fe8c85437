"""The programme of 2019 as PDF and DOCX in four languages, one after the other, fonts and all read by the way."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from benchmarks.figure import Figure, Scale, median
from gsef_desktop.domain.records import LANGUAGES
from gsef_desktop.services.files import create_file
from gsef_desktop.services.imports import apply_proposal, propose_programme
from gsef_desktop.services.printing_flow import Format
from gsef_desktop.services.printing_programme import programme_document
from gsef_desktop.services.samples import sample_programme_path

LIMIT = 6.0
YEAR = 2019


def measure(scale: Scale) -> list[Figure]:
    """One figure: the eight documents together, with the findings as an annex.  The first round reads the fonts and counts too."""
    seconds: dict[str, list[float]] = {"pdf_s": [], "docx_s": [], "whole_s": []}
    pages = 0
    with tempfile.TemporaryDirectory() as name, create_file(path=Path(name) / "sample.gsef") as workspace:
        apply_proposal(workspace, proposal=propose_programme(sample_programme_path()))
        for _ in range(max(1, min(scale.runs, 3))):
            spent = dict.fromkeys(Format, 0.0)
            pages = 0
            for kind in Format:
                for language in LANGUAGES:
                    begun = time.perf_counter()
                    pages += programme_document(workspace, year=YEAR, language=language, format=kind, with_findings=True).pages
                    spent[kind] += time.perf_counter() - begun
            seconds["pdf_s"].append(spent[Format.PDF])
            seconds["docx_s"].append(spent[Format.DOCX])
            seconds["whole_s"].append(sum(spent.values()))
    slowest = max(seconds["whole_s"])
    return [
        Figure(
            name="programme", title="Programme of 2019 in four languages as PDF and DOCX, the first time", measured=slowest, limit=LIMIT,
            unit="s", detail={**{key: median(values) for key, values in seconds.items()}, "pages": float(pages)},
        )
    ]  # fmt: skip
