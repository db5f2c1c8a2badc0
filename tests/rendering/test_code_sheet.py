import pypdfium2
import pytest

from desktop_app.domain.letter import Paper
from desktop_app.rendering.code_sheet import code_sheet
from desktop_app.storage.recovery_code import new_code, printed, read


@pytest.mark.parametrize("paper", Paper)
def test_what_is_copied_off_the_sheet_is_the_code(paper):
    code = new_code()

    page = pypdfium2.PdfDocument(code_sheet(printed(code), paper))[0]

    title, *lines = page.get_textpage().get_text_bounded().splitlines()
    assert title == "PAR AVION"
    assert [line.split()[0] for line in lines] == list("12345678")
    assert read("".join("".join(line.split()[1:]) for line in lines)) == code
