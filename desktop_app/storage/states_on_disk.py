"""Brings one state of a vault to the disk, and takes off it what need not or must not stay."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from . import generations, new_file, sealing
from .generations import Generation
from .state import State


def written(folder: Path, state: State, snapshot: bytes) -> State:
    """The state with *snapshot* on the disk as its newest generation."""
    header = replace(state.header, salt=sealing.new_salt())
    content = sealing.seal(header, state.inside, state.data_key, snapshot)
    name = generations.new_name(header.kind)
    new_file.write_new(folder / name, content, state.inside.day)
    return replace(state, history=(*state.history, Generation.of(name, state.inside)))


def pruned(folder: Path, state: State, day: date) -> State:
    """The state without what need not be kept, and without what a newer data key replaced."""
    going = generations.dispensable(state.history, day)
    removed = {one.name for one in going if new_file.wipe(folder / one.name)}
    left = state.replaced
    if left and len(state.history) > 1:
        left = tuple(name for name in left if not new_file.wipe(folder / name))
        new_file.try_to_sync(folder)
    new_file.set_day(folder, day)
    return replace(
        state,
        history=tuple(one for one in state.history if one.name not in removed),
        replaced=left,
    )
