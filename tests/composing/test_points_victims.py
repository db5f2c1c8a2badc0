"""What is a victim's stays a victim's, whatever asks for it: by whole families of points.

Each verb of asking meets each thing that is said of a victim, in every language; the words about
the victim must stand in the sentence as the sheet has them.
"""

import re
from itertools import product

import pytest

from desktop_app.composing.calls_to_sentences.rewriting import to_sentences
from desktop_app.domain.draft import Addressing
from desktop_app.domain.target import Target

# What goes before, and what is said of somebody who is never the official.
FAMILIES = {
    "en": [
        (
            ("asking that", "Urge that", "Demanding that", "Insist that", "requesting that",
             "Recommend that", "Expressing concern that", "Hoping that", "that"),
            ("they be given access to their lawyers", "she be allowed to see her mother",
             "he not be deported to his country", "their families be told where they are",
             "its members be protected from their attackers", "they have not seen their children"),
        ),
        (
            ("Call on the authorities to", "Urging them to", "ask him to", "The authorities must",
             "Urge the Minister to", ""),
            ("return their passports", "release the women and their children",
             "tell his mother where he is held", "let her family visit her",
             "ensure that they will be released", "confirm that they will be given food",
             "explain why they were denied food", "say whether they received medical care",
             "allow the refugees to return to their country", "protect the nurse and her staff",
             "let the widow bury her son", "allow the band to sing its songs",
             "promise that they will not be tortured", "respect their wishes"),
        ),
    ],
    "de": [
        (
            ("Fordern Sie, dass", "Bitten Sie darum, dass", "Dringen Sie darauf, dass"),
            ("sie Zugang zu ihren Anwälten erhalten", "er seine Mutter sehen darf",
             "ihre Familien erfahren, wo sie sind"),
        ),
        (
            ("Fordern Sie die Behörden auf,", "Bitten Sie den Minister,", "Rufen Sie sie auf,"),
            ("ihre Pässe zurückzugeben", "die Frauen und ihre Kinder freizulassen",
             "seiner Mutter mitzuteilen, wo er ist",
             "zu erklären, warum sie gefoltert worden sind"),
        ),
    ],
    "fr": [
        (
            ("Demandez que", "Exigez que", "que"),
            ("leurs familles soient informées", "sa mère puisse le voir"),
        ),
        (
            ("Demandez aux autorités de", "Priez le ministre de", "Demandez-leur de"),
            ("rendre leurs passeports", "laisser les femmes voir leurs enfants",
             "dire à sa mère où il est détenu", "confirmer qu’elles ont reçu des soins"),
        ),
    ],
    "es": [
        (
            ("Pidiendo que", "Exija que", "Solicitando que", "que"),
            ("se les permita ver a sus hijos", "sus familias sean informadas",
             "le dejen ver a su madre"),
        ),
        (
            ("Instando a las autoridades a", "Instándoles a", "Instando al ministro a"),
            ("devolver sus pasaportes", "dejar que las mujeres vean a sus hijos",
             "confirmar que han recibido atención médica"),
        ),
    ],
    "pt": [
        (
            ("Pedindo que", "Exija que", "Solicitando que", "que"),
            ("lhes seja permitido ver os seus filhos", "as suas famílias sejam informadas",
             "o deixem ver a sua mãe"),
        ),
        (
            ("Instando as autoridades a", "Instando-as a", "Instando o ministro a"),
            ("devolver os seus passaportes", "deixar que as mulheres vejam os seus filhos",
             "confirmar que receberam cuidados médicos"),
        ),
    ],
}  # fmt: skip
OFFICIALS = {
    "en": "Minister of Justice", "de": "Justizminister", "fr": "Ministre de la Justice",
    "es": "Ministro de Justicia", "pt": "Ministro da Justiça",
}  # fmt: skip
POINTS = [
    (language, f"{asks} {said}".strip(), said)
    for language, families in FAMILIES.items()
    for asking, of_victims in families
    for asks, said in product(asking, of_victims)
]


@pytest.mark.parametrize(("language", "point", "said"), POINTS, ids=[p for _, p, _ in POINTS])
def test_what_is_said_of_a_victim_stands_unchanged(language, point, said):
    for how in (Addressing.AUTO, Addressing.YOU, Addressing.AUTHORITIES):
        (sentence,) = to_sentences(
            [f"{point};"], Target(role=OFFICIALS[language]), None,
            language=language, addressing=[how],
        )  # fmt: skip

        assert said.casefold() in sentence.text.casefold(), how


def test_a_rule_that_takes_they_for_the_official_would_be_noticed():
    """The control: such a rule was here once."""
    naive = [re.sub(r"\bthey\b", "you", said) for _, _, said in POINTS]

    assert sum(text != said for text, (_, _, said) in zip(naive, POINTS, strict=True)) > 30


@pytest.mark.parametrize(
    ("language", "point"),
    [
        ("en", "Call on the authorities, as a first step and without delay, to free Ana Ruiz;"),
        ("en", "Without delay and unconditionally, free Ana Ruiz;"),
        ("de", "Fordern Sie die Behörden mit allem Nachdruck auf, Ana Ruiz freizulassen."),
        ("fr", "Demandez aux autorités de tout mettre en œuvre pour retrouver Ana Ruiz ;"),
        ("fr", "Demandez aux autorités, avant toute chose, de libérer Ana Ruiz ;"),
        ("es", "Señalando al Ministerio de Salud que el hospital no tiene médicos;"),
        ("es", "Instándolas a que liberen a Ana Ruiz y a que retiren los cargos;"),
        ("pt", "Instando-as a que libertem Ana Ruiz e a que retirem as acusações;"),
    ],
)
def test_no_word_of_what_is_asked_is_lost(language, point):
    """Each was lost once: what stood between the verb that asks and what is asked."""
    (sentence,) = to_sentences([point], Target(role="X"), None, language=language)
    asked = re.findall(r"\w+", point)[5:]
    words = {word[:4].casefold() for word in re.findall(r"\w+", sentence.text)}

    assert [word for word in asked if word[:4].casefold() not in words] == []
