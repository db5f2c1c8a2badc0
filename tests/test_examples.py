"""The examples in docstrings are promises too."""

import doctest
import importlib

import pytest
from program import modules


def examples_in(name: str) -> list[doctest.Example]:
    """All examples in the docstrings of a module."""
    found = doctest.DocTestFinder().find(importlib.import_module(name))
    return [example for test in found for example in test.examples]


WITH_EXAMPLES = [name for name in modules() if examples_in(name)]


def test_there_are_examples():
    assert "desktop_app.reading.contacts" in WITH_EXAMPLES


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_an_example_does_what_it_says(name):
    assert doctest.testmod(importlib.import_module(name)).failed == 0
