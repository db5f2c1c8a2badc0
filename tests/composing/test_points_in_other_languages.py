"""Points in German, French, Spanish and Portuguese: whom the sentence asks, and whom it mustn't."""

import pytest

from desktop_app.composing.calls_to_sentences.rewriting import to_sentences
from desktop_app.domain.draft import Addressing
from desktop_app.domain.target import Target

MINISTERS = {
    "de": Target(role="Justizminister"),
    "fr": Target(role="Ministre de la Justice"),
    "es": Target(role="Ministro de Justicia"),
    "pt": Target(role="Ministro da Justiça"),
}


def sentence(language, *points, country=None, how=(), official=None):
    official = official or MINISTERS[language]
    return to_sentences(points, official, country, language=language, addressing=how)[-1]


@pytest.mark.parametrize(
    ("language", "point", "letter"),
    [
        (
            "de",
            "Fordern Sie die Behörden auf, X freizulassen;",
            "Ich fordere Sie auf, X freizulassen.",
        ),
        (
            "de",
            "BITTE FORDERN SIE DIE BEHÖRDEN AUF, X freizulassen.",
            "Ich fordere Sie auf, X freizulassen.",
        ),
        (
            "de",
            "Äußern Sie Ihre große Sorge darüber, dass X gefoltert wird.",
            "Ich bin sehr besorgt darüber, dass X gefoltert wird.",
        ),
        ("de", "Bitte lassen Sie X frei.", "Bitte lassen Sie X frei."),
        ("fr", "priez-les de libérer X ;", "Je vous prie de libérer X."),
        (
            "fr",
            "Libérez X et abandonnez les charges ;",
            "Je vous demande de libérer X et d’abandonner les charges.",
        ),
        (
            "fr",
            "dites-vous préoccupée par les menaces ;",
            "Je tiens à exprimer ma préoccupation face aux menaces.",
        ),
        (
            "es",
            "Pidiendo a las autoridades que liberen a X y retiren los cargos;",
            "Le pido que libere a X y retire los cargos.",
        ),
        ("es", "expresando su preocupación por X;", "Expreso mi preocupación por X."),
        ("pt", "Instando as autoridades a libertarem X;", "Insto V. Exa. a libertar X."),
        ("pt", "Pedindo-lhes que deem a X um advogado;", "Peço a V. Exa. que dê a X um advogado."),
    ],
)
def test_a_point_becomes_a_sentence_to_the_official(language, point, letter):
    assert sentence(language, point).text == letter


@pytest.mark.parametrize(
    ("language", "country", "own", "others"),
    [
        ("de", "Iran", "die iranischen Behörden", "die chinesischen Behörden"),
        ("fr", "Honduras", "les autorités honduriennes", "les autorités chinoises"),
        ("es", "México", "a las autoridades mexicanas", "a las autoridades chinas"),
        ("pt", "Angola", "as autoridades angolanas", "as autoridades chinesas"),
    ],
)
def test_only_the_authorities_of_the_officials_own_state_are_you(language, country, own, others):
    point = {
        "de": "Fordern Sie {} auf, X freizulassen.",
        "fr": "Exhortez {} à libérer X.",
        "es": "Instando {} a liberar a X.",
        "pt": "Instando {} a libertar X.",
    }[language]

    assert own not in sentence(language, point.format(own), country=country).text
    assert others in sentence(language, point.format(others), country=country).text


@pytest.mark.parametrize(
    ("language", "point", "kept"),
    [
        (
            "de",
            "Fordern Sie die Behörden auf, die Frauen zu schützen und ihnen ihre Pässe zu geben.",
            "ihnen ihre Pässe",
        ),
        (
            "de",
            "Erinnern Sie die Behörden daran, dass sie gewaltlose politische Gefangene sind.",
            "dass sie gewaltlose",
        ),
        ("fr", "Exhortez les autorités à rendre aux femmes leurs passeports.", "leurs passeports"),
        ("fr", "Demandez au ministre de la Santé d'envoyer un médecin.", "au ministre de la Santé"),
        ("es", "Explicando que está enfermo;", "que está enfermo"),
        (
            "es",
            "Pidiendo a las autoridades que garanticen que los presos coman y reciban cartas;",
            "y reciban cartas",
        ),
        ("es", "Recordando al presidente su promesa;", "al presidente"),
        ("pt", "Explicando que quer voltar;", "que quer voltar"),
        ("pt", "Pedindo ao Ministro da Saúde que envie um médico;", "ao Ministro da Saúde"),
    ],
)
def test_what_is_somebody_elses_stays_theirs(language, point, kept):
    assert kept in sentence(language, point).text


@pytest.mark.parametrize(
    ("language", "point"),
    [
        ("de", "Schreiben Sie in gutem Türkisch, Englisch oder auf Deutsch."),
        ("fr", "Envoyez une copie de votre lettre à l'ambassade."),
        ("es", "Envíe copia de su carta a la embajada acreditada en su país;"),
        ("pt", "Escreva em português ou na sua própria língua."),
    ],
)
def test_what_is_said_to_the_supporter_is_kept_and_marked(language, point):
    assert sentence(language, point).as_printed


@pytest.mark.parametrize("language", MINISTERS)
def test_a_later_point_says_so_and_the_last_again_otherwise(language):
    point = {
        "de": "Fordern Sie die Behörden auf, X freizulassen.",
        "fr": "Demandez aux autorités de libérer X.",
        "es": "Instando a las autoridades a liberar a X.",
        "pt": "Instando as autoridades a libertar X.",
    }[language]
    first, second, third = to_sentences([point] * 3, MINISTERS[language], None, language=language)

    assert len({first.text, second.text, third.text}) == 3
    assert first.text.rstrip(".").split()[-1] == third.text.rstrip(".").split()[-1]


@pytest.mark.parametrize(
    ("language", "how", "letter"),
    [
        ("de", Addressing.AUTHORITIES, "Ich fordere die Behörden auf, X freizulassen."),
        ("fr", Addressing.AUTHORITIES, "Je demande aux autorités de libérer X."),
        ("es", Addressing.AUTHORITIES, "Insto a las autoridades a liberar a X."),
        ("pt", Addressing.AUTHORITIES, "Insto as autoridades a libertar X."),
        (
            "fr",
            Addressing.ALL_IN_YOUR_POWER,
            (
                "Je vous demande de faire tout ce qui est en votre pouvoir pour amener les "
                "autorités à libérer X."
            ),
        ),
        ("de", Addressing.AS_PRINTED, "Fordern Sie sie auf, X freizulassen."),
    ],
)
def test_who_is_asked_can_be_chosen(language, how, letter):
    point = {
        "de": "Fordern Sie sie auf, X freizulassen.",
        "fr": "Demandez-leur de libérer X.",
        "es": "Instándoles a liberar a X.",
        "pt": "Instando-as a libertar X.",
    }[language]

    assert sentence(language, point, how=(how,)).text == letter
