"""Import of the programme document: reading it, the review in its window, and writing it to the file that has ten years already."""

from __future__ import annotations

import gc
import tempfile
import time
from pathlib import Path

from benchmarks.figure import Figure, Scale, median
from benchmarks.window import Bench, open_window
from gsef_desktop.services.imports import apply_proposal, propose_programme
from gsef_desktop.services.samples import sample_programme_path
from gsef_desktop.ui.dialogs.import_review import ImportReview

LIMIT = 2.0


def measure(scale: Scale) -> list[Figure]:
    """The figure: into an empty year of the file, so that everything is new."""
    parts: dict[str, list[float]] = {"read_s": [], "review_s": [], "write_s": [], "whole_s": []}
    for _ in range(min(scale.runs, 5)):
        with tempfile.TemporaryDirectory() as name, open_window(scale, Path(name)) as bench:
            gc.collect()
            for key, value in zip(parts, _import(bench), strict=True):
                parts[key].append(value)
    detail = {key: median(values) for key, values in parts.items()}
    return [
        Figure(
            name="import", title="Import of the programme document, review included", measured=detail["whole_s"], limit=LIMIT, unit="s",
            detail=detail,
        )
    ]  # fmt: skip


def _import(bench: Bench) -> tuple[float, float, float, float]:
    context = bench.frame.context
    begun = time.perf_counter()
    proposal = propose_programme(sample_programme_path(), workspace=context.workspace, year=1999)
    read = time.perf_counter()
    review = ImportReview(context, proposal, bench.window)
    review.open()
    bench.settle_briefly()
    chosen = review.chosen()
    shown = time.perf_counter()
    review.close()
    apply_proposal(context.workspace, proposal=proposal, accepted=chosen)
    bench.settle_briefly()
    written = time.perf_counter()
    return read - begun, shown - read, written - shown, written - begun
