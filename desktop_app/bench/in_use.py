"""How fast the open window follows, and whether it always answers; both by trials of their own."""

import json
import os
import statistics
import subprocess
import sys
from typing import Any

from .measurement import Measurement
from .window import CHECKOUT, no_display

_SESSION_S = 600
_LIMIT_MS = 50


def measure() -> list[Measurement]:
    """Room to room, key to picture, another language."""
    found = _trial("speed")
    if found is None:
        return [_missing("from room to room"), _missing("key → picture in the window")]
    return [
        *(_room(way, times, found["empty"]) for way, times in found["rooms"].items()),
        *_keys(found),
        _language(found["language"]),
    ]


def measure_session() -> list[Measurement]:
    """Ten minutes of a user at work, with a watchdog beside: the times without an answer."""
    found = _trial("session", str(_SESSION_S))
    if found is None:
        return [_missing("without an answer for over 50 ms")]
    blocks = found["blocks"]
    worked = [one for one in blocks if one["cpu_ms"] > _LIMIT_MS]
    longest = max((one["cpu_ms"] for one in worked), default=0.0)
    return [
        _count(f"over {_LIMIT_MS} ms without answer, {_SESSION_S} s", len(blocks), found["steps"]),
        _count("… of these busy itself, not waiting", len(worked), found["steps"]),
        _plain("… the longest of these", longest, "≤ 50 ms"),
        _count("complaints of Qt", len(found["complaints"]), found["steps"]),
    ]


def _room(way: str, times: list[float], empty: list[float]) -> Measurement:
    worst = f"; worst {max(times):.0f}"
    return Measurement(
        what=f"{way}, median{worst}",
        value=statistics.median(times),
        baseline_of="an empty widget of that size painted",
        baseline=statistics.median(empty),
        unit="ms",
        goal="≤ 50 ms",
    )


def _keys(found: dict[str, Any]) -> list[Measurement]:
    figures = ((statistics.median, "median", "≤ 16 ms"), (_p95, "p95", "≤ 25 ms"))
    return [
        Measurement(
            what=f"key → picture {found['picture']}, {name}",
            value=figure(found["keys"]),
            baseline_of="PDFium drawing the finished page",
            baseline=figure(found["drawing"]),
            unit="ms",
            goal=goal,
        )
        for figure, name, goal in figures
    ]


def _language(times: list[float]) -> Measurement:
    return _plain("another language, everything anew", statistics.median(times), "")


def _plain(what: str, value: float, goal: str) -> Measurement:
    return Measurement(what=what, value=value, baseline_of="", baseline=None, unit="ms", goal=goal)


def _count(what: str, count: int, steps: int) -> Measurement:
    return Measurement(
        what=what, value=count, baseline_of="steps", baseline=steps, unit="times", goal="0"
    )


def _missing(what: str) -> Measurement:
    return Measurement(
        what=what,
        value=None,
        baseline_of="",
        baseline=None,
        unit="ms",
        goal="",
        note="no display" if no_display() else "did not run",
    )


def _p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


def _trial(name: str, *arguments: str) -> dict[str, Any] | None:
    """What the trial *name* found; None where it can't run."""
    if no_display():
        return None
    done = subprocess.run(
        [sys.executable, "-m", f"desktop_app.trials.{name}", *arguments],
        env=os.environ | {"PYTHONPATH": CHECKOUT},
        capture_output=True,
        text=True,
        check=False,
    )
    found: dict[str, Any] | None = json.loads(done.stdout) if done.stdout else None
    return found
