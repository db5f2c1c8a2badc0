"""Whose a pronoun is, and what else a point may be: two offices, lists, capitals, nouns."""

import pytest

from desktop_app.composing.calls_to_sentences.rewriting import to_sentences
from desktop_app.composing.calls_to_sentences.sentence import CallSentence
from desktop_app.domain.draft import Addressing
from desktop_app.domain.target import Target

MINISTERS = {
    "en": "Minister of Justice",
    "de": "Justizminister",
    "fr": "Ministre de la Justice",
    "es": "Ministro de Justicia",
    "pt": "Ministro da Justiça",
}


def sentence(language: str, point: str, how: Addressing = Addressing.AUTO) -> CallSentence:
    official = Target(role=MINISTERS[language])
    return to_sentences([point], official, None, language=language, addressing=[how])[0]


@pytest.mark.parametrize(
    ("language", "point", "letter"),
    [
        (
            "en",
            "Urge the authorities to return the passports they seized;",
            "I urge you to return the passports you seized.",
        ),
        (
            "en",
            "Urge the government to open the inquiry, as it promised in June;",
            "I urge you to open the inquiry, as you promised in June.",
        ),
        (
            "en",
            "Urge the government to return the computers it seized and keep the promise it made;",
            "I urge you to return the computers you seized and keep the promise you made.",
        ),
        (
            "en",
            "Express concern that Ana was beaten while in their custody;",
            "I am concerned that Ana was beaten while in your custody.",
        ),
        (
            "en",
            "Ask the authorities whether they have received the report;",
            "I ask you whether you have received the report.",
        ),
        (
            "de",
            "Fordern Sie die Behörden auf, die Geräte zurückzugeben, die sie beschlagnahmt haben;",
            "Ich fordere Sie auf, die Geräte zurückzugeben, die Sie beschlagnahmt haben.",
        ),
        (
            "fr",
            "Exhortez les autorités à rendre le matériel qu'elles ont saisi ;",
            "Je vous exhorte à rendre le matériel que vous avez saisi.",
        ),
        (
            "es",
            "Insten a las autoridades a devolver los pasaportes que confiscaron;",
            "Le insto a devolver los pasaportes que confiscó.",
        ),
        (
            "pt",
            "Inste as autoridades a devolver os passaportes que confiscaram;",
            "Insto V. Exa. a devolver os passaportes que confiscou.",
        ),
    ],
)
def test_what_only_the_authorities_did_is_the_officials_deed(language, point, letter):
    assert sentence(language, point).text == letter


@pytest.mark.parametrize(
    "point",
    [
        "Urge them to protect the villagers and the land which they own;",
        "Call on them to free the students and return the phones they lost;",
        "Call on them to protect the families, as they requested in May;",
        "Urge them to punish the officers who beat prisoners in their custody;",
        "Urge the government to review the ruling of the court and the sentence it imposed;",
        "Urge the government to pay for the damage the dam has done since it opened;",
        "Express concern that the guards beat Ana in their custody;",
        "Urge them to publish the letters which the villagers say they signed;",
    ],
)
def test_what_others_may_have_done_stays_theirs(point):
    text = sentence("en", point).text

    assert "you own" not in text
    assert " you lost" not in text
    assert " you requested" not in text
    assert "your custody" not in text
    assert " you signed" not in text
    assert " you imposed" not in text
    assert " you opened" not in text


def test_the_official_is_you_beside_another_office():
    point = "Call on the Minister of Justice and the Minister of Health to send doctors;"

    assert sentence("en", point).text == "I call on you and the Minister of Health to send doctors."
    assert sentence("en", point, Addressing.AUTHORITIES).text == (
        "I call on the Minister of Justice and the Minister of Health to send doctors."
    )


@pytest.mark.parametrize(
    ("language", "point", "letter"),
    [
        ("en", "Urgent medical care for Ana Ruiz;", "I ask for urgent medical care for Ana Ruiz."),
        (
            "de",
            "Sofortige ärztliche Hilfe für Ana Ruiz und ein Ende der Einzelhaft;",
            "Ich fordere sofortige ärztliche Hilfe für Ana Ruiz und ein Ende der Einzelhaft.",
        ),
        (
            "de",
            "Umgehender Zugang zu einem Anwalt;",
            "Ich fordere umgehenden Zugang zu einem Anwalt.",
        ),
        (
            "fr",
            "Des soins immédiats pour Ana Ruiz ;",
            "Je demande des soins immédiats pour Ana Ruiz.",
        ),
        (
            "es",
            "Atención médica para Ana Ruiz;",
            "Pido atención médica para Ana Ruiz.",
        ),
        ("pt", "O fim do bloqueio da ilha;", "Peço o fim do bloqueio da ilha."),
    ],
)
def test_a_point_that_is_a_thing_is_asked_for(language, point, letter):
    assert sentence(language, point).text == letter


def test_a_list_with_marks_is_one_sentence():
    point = "Urging the authorities to do the following: - release Ana Ruiz; - drop the charges."

    assert sentence("en", point).text == (
        "I urge you to do the following: release Ana Ruiz; drop the charges."
    )
