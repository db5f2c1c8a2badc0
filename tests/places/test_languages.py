import pytest

from desktop_app.places.languages import english_name, languages_in, own_language_in


@pytest.mark.parametrize(
    ("sheet", "sentence", "found"),
    [
        ("de", "Schreiben Sie in gutem Persisch oder auf Deutsch.", ("Persian", "German")),
        ("fr", "EN FRANÇAIS, EN ARABE OU DANS VOTRE PROPRE LANGUE", ("French", "Arabic")),
        ("es", "en español o en su propio idioma:", ("Spanish",)),
        ("pt", "em português ou na sua própria língua", ("Portuguese",)),
        ("it", "in arabo, francese o nella propria lingua", ("Arabic", "French")),
        ("nl", "in het Frans, Engels of in je eigen taal", ("French", "English")),
        ("ru", "на русском, киргизском, английском", ("Russian", "Kyrgyz", "English")),
        ("fi", "englanniksi, tamiliksi tai venäjäksi", ("English", "Tamil", "Russian")),
        ("sk", "v angličtine, po rusky", ("English", "Russian")),
        ("sv", "Skriv på engelska eller spanska", ("English", "Spanish")),
        ("ja", "英語またはマレー語で", ("English", "Malay")),
        ("de", "Schreiben Sie höflich.", ()),
    ],
)
def test_a_language_is_known_in_the_form_in_which_a_sentence_bends_it(sheet, sentence, found):
    assert languages_in(sentence, sheet) == found


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("russian", "Russian"),
        ("Russisch", "Russian"),
        ("ペルシア語", "Persian"),
        ("Quechua", "Quechua"),
    ],
)
def test_a_language_is_known_by_its_name_in_any_language_of_sheets(name, english):
    assert english_name(name) == english


@pytest.mark.parametrize(
    "text",
    [
        "or your own language",
        "oder in Ihrer eigenen Sprache",
        "ou dans votre propre langue",
        "o en su propio idioma",
        "ou no seu próprio idioma",
        "ou na sua própria língua",
        "o nella propria lingua",
        "of in je eigen taal",
        "или на вашем родном языке",
        "tai omalla kielelläsi",
        "eller ditt eget språk",
        "alebo vo vlastnom jazyku",
        "または自国語で",
    ],
)
def test_ones_own_language_is_welcome_in_every_language(text):
    assert own_language_in(text)


def test_a_sheet_may_ask_for_one_language_alone():
    assert not own_language_in("Schreiben Sie auf Deutsch.")
