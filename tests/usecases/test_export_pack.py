import pytest

from desktop_app.domain.errors import Cancelled, CannotWriteError, WriteFault
from desktop_app.usecases.export_pack import export_pack, files_in_the_way
from desktop_app.usecases.make_pack import Pack, PackFile
from desktop_app.usecases.work import CancelToken

FILES = {"01-letter.pdf": b"%PDF first", "02-letter.pdf": b"%PDF second", "pack.pdf": b"%PDF all"}


def a_pack() -> Pack:
    files = (PackFile(name=name, pdf=pdf, pages=1) for name, pdf in FILES.items())
    return Pack(files=tuple(files), remarks=(), sheets=1, envelopes=0)


def contents(folder) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_every_file_is_in_the_folder_and_its_path_is_told_in_order(tmp_path):
    paths = export_pack(a_pack(), tmp_path)

    assert paths == tuple(tmp_path / name for name in FILES)
    assert contents(tmp_path) == FILES


def test_the_folder_is_made_with_those_above_it(tmp_path):
    export_pack(a_pack(), tmp_path / "2012" / "August letters")

    assert contents(tmp_path / "2012" / "August letters") == FILES


def test_other_files_in_the_folder_stay_and_earlier_ones_are_replaced(tmp_path):
    (tmp_path / "diary.txt").write_bytes(b"mine")
    (tmp_path / "01-letter.pdf").write_bytes(b"an older and much longer letter")

    export_pack(a_pack(), tmp_path)

    assert contents(tmp_path) == {**FILES, "diary.txt": b"mine"}


def test_what_would_be_replaced_can_be_told_before(tmp_path):
    (tmp_path / "pack.pdf").touch()
    (tmp_path / "diary.txt").touch()

    assert files_in_the_way(a_pack(), tmp_path) == ("pack.pdf",)
    assert files_in_the_way(a_pack(), tmp_path / "new") == ()


def test_progress_counts_the_files(tmp_path):
    told = []

    export_pack(a_pack(), tmp_path, progress=lambda *step: told.append(step))

    assert told == [(1, 3, "01-letter.pdf"), (2, 3, "02-letter.pdf"), (3, 3, "pack.pdf")]


def test_files_written_before_the_users_stop_are_whole_and_the_rest_is_not_there(tmp_path):
    stop = CancelToken()

    with pytest.raises(Cancelled):
        export_pack(
            a_pack(), tmp_path, cancel=stop, progress=lambda done, total, name: stop.cancel()
        )

    assert contents(tmp_path) == {"01-letter.pdf": b"%PDF first"}


def test_a_file_in_place_of_the_folder_is_told(tmp_path):
    (tmp_path / "letters").write_text("mine")

    for folder in (tmp_path / "letters", tmp_path / "letters" / "below"):
        with pytest.raises(CannotWriteError) as raised:
            export_pack(a_pack(), folder)
        assert raised.value.fault is WriteFault.NOT_A_FOLDER
    assert (tmp_path / "letters").read_text() == "mine"


def test_files_of_an_earlier_pack_are_named_and_left_alone(tmp_path):
    from builders import a_draft, a_sender, an_action, some_options

    from desktop_app.usecases.export_pack import left_over
    from desktop_app.usecases.make_pack import make_pack
    from desktop_app.usecases.write_letters import write_letters

    options = some_options(envelopes=None)
    draft = a_draft(chosen_recipients=(1,))
    pack = make_pack(write_letters(an_action(), draft, a_sender(), options), options)
    for name in ("01-letter.pdf", "02-letter.pdf", "envelopes.pdf", "my-letter.pdf"):
        (tmp_path / name).write_bytes(b"old")

    export_pack(pack, tmp_path)

    assert left_over(pack, tmp_path) == ("02-letter.pdf", "envelopes.pdf")
    assert (tmp_path / "02-letter.pdf").read_bytes() == b"old"
