import ast
import dataclasses
import importlib
import sys
from pathlib import Path

import pytest
from builders import a_draft, a_reading, a_sender, an_action, some_options

import desktop_app.domain

FOLDER = Path(desktop_app.domain.__file__).parent
FILES = sorted(path for path in FOLDER.rglob("*.py") if path.name != "__init__.py")
MODULES = [".".join(path.relative_to(FOLDER).with_suffix("").parts) for path in FILES]
VALUES = sorted(
    {
        value
        for name in MODULES
        for value in vars(importlib.import_module(f"desktop_app.domain.{name}")).values()
        if isinstance(value, type) and dataclasses.is_dataclass(value)
    },
    key=lambda value: value.__name__,
)


def test_there_are_values_to_look_at():
    assert len(VALUES) >= 20


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value.__name__)
def test_every_value_is_frozen_and_slotted(value):
    assert value.__dataclass_params__.frozen
    assert "__slots__" in vars(value)


@pytest.mark.parametrize(
    "value", [an_action(), a_reading(), a_draft(), a_sender(), some_options()], ids=type
)
def test_a_value_can_stand_in_a_set_and_never_changes(value):
    assert hash(value) == hash(dataclasses.replace(value))
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(value, dataclasses.fields(value)[0].name, None)


@pytest.mark.parametrize("name", MODULES)
def test_the_domain_needs_nothing_but_the_standard_library(name):
    tree = ast.parse((FOLDER / f"{name.replace('.', '/')}.py").read_text("utf-8"))
    imported = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    } | {
        node.module or ""
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level == 0
    }
    upward = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level > 1 + name.count(".")
    ]

    assert {one.split(".")[0] for one in imported} <= set(sys.stdlib_module_names)
    assert not upward
