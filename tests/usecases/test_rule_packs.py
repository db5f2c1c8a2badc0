"""Packs come with the program or from a file, and what one changes for a writer can be told."""

import os
import re
from dataclasses import fields
from pathlib import Path

import pytest

from desktop_app.domain.errors import RulePackError, RulesFault
from desktop_app.domain.rule_pack import RulePack, rule_changes
from desktop_app.shipped import resource
from desktop_app.storage.rule_packs import rules_in
from desktop_app.usecases.rule_packs import SHIPPED, read_rules, rules_named, shipped_rules


def fault_of(path: Path) -> RulesFault:
    with pytest.raises(RulePackError) as caught:
        read_rules(path)
    return caught.value.fault


def test_the_first_shipped_pack_is_what_holds_where_nobody_chose():
    assert rule_changes(RulePack(), shipped_rules()[0]) == ()


def test_the_shipped_packs_are_found_by_their_names_and_differ_from_each_other():
    packs = [rules_named(name) for name in SHIPPED]

    assert all(rule_changes(a, b) for a in packs for b in packs if a is not b)


def test_the_three_packs_contradict_each_other_where_the_guides_do():
    general, numbers, personal = shipped_rules()

    assert {one.rule for one in rule_changes(general, numbers)} == {
        *("mention_org", "name_emphasis", "address_level", "dispatch_mode", "embassy_copy"),
        *("letter_kind", "postal_days"),
    }
    assert {one.rule for one in rule_changes(general, personal)} == {"copies", "closings"}


def test_a_file_that_is_none_or_too_large_is_refused_without_waiting(tmp_path):
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "device").symlink_to("/dev/zero")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "large").write_bytes(b"#" * 70_000)

    faults = {name: fault_of(tmp_path / name) for name in ("fifo", "device", "loop", "large", "no")}

    assert faults == {
        "fifo": RulesFault.NOT_A_FILE,
        "device": RulesFault.NOT_A_FILE,
        "loop": RulesFault.NOT_A_FILE,
        "large": RulesFault.TOO_LARGE,
        "no": RulesFault.MISSING_FILE,
    }
    assert fault_of(tmp_path) is RulesFault.NOT_A_FILE


def test_a_link_to_a_pack_is_that_pack(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "pack.toml")
    (tmp_path / "pack.toml").write_text('format = 1\nname = "Ours"\n')

    assert read_rules(tmp_path / "link").name == "Ours"


def test_the_page_about_the_format_has_every_rule_and_its_example_is_one():
    page = resource("handbook", "rule-packs.md").read_text(encoding="utf-8")
    example = re.search(r"```toml\n(.*?)```", page, re.DOTALL)
    assert example is not None

    pack = rules_in(example[1].encode())

    rules = {one.name for one in fields(RulePack) if one.compare}
    assert {rule for rule in rules if f"| `{rule}` |" not in page} == set()
    assert {
        rule for rule in rules if not re.search(rf"^\[?{rule}\b", example[1], re.MULTILINE)
    } == set()
    assert pack.postal_days.between("GB", "RU") == 21
