"""Labels and layouts on the command line."""

from functools import partial

from cli.command import assert_refused, paravion, side_by_side, text_of, write


def test_sheets_of_labels_are_found_by_a_part_of_their_name():
    answer = paravion("labels", "l7163")

    assert answer.code == 0
    assert "Avery L7163: 14 labels of 99.1 x 38.1 mm, a4" in answer.out.splitlines()
    assert_refused(paravion("labels", "nobody sells this"), 2)


def test_labels_that_are_not_known_or_not_there_are_refused(tmp_path):
    asked = {"name": ("none such", "1"), "place": ("avery l7163", "15")}
    answers = side_by_side(
        {
            key: partial(write, tmp_path / "out", "--labels", name, "--first-label", first)
            for key, (name, first) in asked.items()
        }
    )

    assert "1 to 14" in assert_refused(answers["place"], 2)
    assert "paravion labels" in assert_refused(answers["name"], 2)
    assert not (tmp_path / "out").exists()


def test_what_an_american_window_hides_is_said_and_a_label_has_all_of_it(tmp_path):
    in_window = ("--layout", "us", "--envelopes", "none", "--to", "1")

    bare = write(tmp_path / "bare", *in_window)
    labelled = write(tmp_path, *in_window, "--labels", "Avery L7163")

    assert "print the envelope or a label" in bare.out
    assert "print the envelope or a label" not in labelled.out
    assert text_of(tmp_path / "labels.pdf").startswith("1 ")
