import pytest
from cli.command import SAMPLE, SENDER, assert_refused, paravion, write, written_together

YUSUP = "Yusup Kasymakhunov"  # typed where something else belongs, or a file with a person's name


@pytest.mark.parametrize(
    "arguments",
    [
        ("read",),
        ("read", SAMPLE, "--xml"),
        ("read", SAMPLE, f"{YUSUP}.txt"),
        ("read", SAMPLE, "--jso"),
        ("read", SAMPLE, "a\nb"),
        ("raed", SAMPLE),
        (f"{YUSUP}.txt", "--json"),
        ("write",),
        ("write", SAMPLE, "--sender", SENDER),
        ("write", SAMPLE, "--out", "out"),
        ("write", SAMPLE, "--sender", SENDER, "--out", "out", f"--for={YUSUP}"),
        ("--json",),
    ],
    ids=lambda arguments: " ".join(map(str, arguments))[-60:],
)
def test_what_makes_no_command_is_refused_without_repeating_it(arguments):
    assert_refused(paravion(*arguments), 2)


WRONG = {
    "--paper": YUSUP,
    "--layout": "a\nb",
    "--lang": YUSUP,
    "--date": "2012-02-30",
    "--today": "",
    "--disclosure": YUSUP,
    "--envelopes": "a\nb",
    "--office-asked": YUSUP,
    "--writer": YUSUP,
    "--facts": YUSUP,
    "--address": f"1={YUSUP}",
}


@pytest.mark.parametrize("option", WRONG)
def test_a_value_that_an_option_does_not_take_is_refused_without_repeating_it(tmp_path, option):
    answer = write(tmp_path / "out", option, WRONG[option])

    assert option.strip("-") in assert_refused(answer, 2)
    assert not (tmp_path / "out").exists()


NOBODY = ("9", "-1", "1,9", "x", "", "1-3", YUSUP)


@pytest.mark.parametrize("to", NOBODY)
def test_recipients_that_the_case_has_not_are_refused(refused_recipients, to):
    folder, answers = refused_recipients

    assert_refused(answers[to], 2)
    assert not (folder / to).exists() or to == ""


@pytest.fixture(scope="module")
def refused_recipients(tmp_path_factory):
    """The answers to forms of --to that the sample has nobody for."""
    folder = tmp_path_factory.mktemp("nobody")
    return folder, written_together(folder, {to: (f"--to={to}",) for to in NOBODY})


@pytest.mark.parametrize("arguments", [("--help",), ("read", "--help"), ("write", "-h")])
def test_help_goes_to_standard_output(arguments):
    answer = paravion(*arguments)

    assert (answer.code, answer.complaint) == (0, "")
    assert answer.out.startswith("usage: paravion")


def test_the_help_of_write_names_every_option():
    out = paravion("write", "--help").out

    options = """
        sender out to paper layout lang date today disclosure envelopes office-asked writer
    """.split()
    assert [name for name in options if f"--{name}" not in out] == []


def test_the_version_is_told():
    assert paravion("--version").out.startswith("Par Avion ")
