"""Forty letters of one case, as an evening of writers makes them."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from builders import a_person, a_sender, an_action, some_options

from desktop_app.composing.compose import compose
from desktop_app.domain.draft import BlockKind, Draft
from desktop_app.domain.letter import Letter
from desktop_app.domain.sentences import sentences
from desktop_app.domain.target import Target
from desktop_app.domain.urgent_action import UrgentAction

WRITERS = 40
SHARE = 0.6  # of their non-factual sentences, at most, may two letters have in common

# Cases as sheets have them: one to eight points, and two officials.
CALLS = {
    "en": (
        ("Call on the authorities to release Ana Perez immediately;",),
        (
            "Urge them to drop the charges against Ana Perez;",
            "Ask the authorities to ensure that she is not tortured.",
        ),
        (
            "Express concern that Ana Perez has been held since 3 May 2012;",
            "Call on the authorities to release her unless she is charged with a crime;",
            "Urge them to give her access to a lawyer and to her family;",
            "Ask for an impartial investigation into the raid of 3 May;",
            "Call on the Minister of Health to send a doctor to Vale prison.",
        ),
        (
            "Immediately and unconditionally release Ana Perez;",
            "Pending her release, ensure that she is protected from torture;",
            "Urge the authorities to bring those responsible to justice;",
            "Remind them that they have ratified the Convention against Torture;",
            "Appeal to them to commute the death sentence of Ion Drago;",
            "Ask that the trial be open to observers;",
            "Seek assurances that nobody will be returned to Vale prison;",
            "Call on them to abolish the death penalty.",
        ),
    ),
    "de": (
        ("Fordern Sie die Behörden auf, Ana Perez freizulassen;",),
        (
            "Bitten Sie sie, die Anklage gegen Ana Perez fallen zu lassen;",
            "Fordern Sie die Behörden auf, sie vor Folter zu schützen.",
        ),
        (
            "Bringen Sie Ihre Sorge über die Haft von Ana Perez zum Ausdruck;",
            "Fordern Sie die Behörden auf, sie freizulassen;",
            "Bitten Sie sie, ihr einen Anwalt zu gestatten;",
            "Fordern Sie eine Untersuchung der Vorfälle vom 3. Mai 2012;",
            "Appellieren Sie an den Gesundheitsminister, einen Arzt zu schicken.",
        ),
    ),
    "fr": (
        ("demandez aux autorités de libérer Ana Perez ;",),
        (
            "exhortez les autorités à abandonner les poursuites engagées contre Ana Perez ;",
            "demandez-leur de la protéger contre la torture.",
        ),
        (
            "exprimez votre vive inquiétude pour Ana Perez, détenue depuis le 3 mai 2012 ;",
            "demandez aux autorités de la libérer sans condition ;",
            "priez-les de lui permettre de voir un avocat ;",
            "demandez qu’une enquête soit menée sur les faits du 3 mai ;",
            "engagez le ministre de la Santé à envoyer un médecin.",
        ),
    ),
    "es": (
        ("Instando a las autoridades a liberar a Ana Perez;",),
        (
            "Pidiendo a las autoridades que retiren los cargos contra Ana Perez;",
            "Instándolas a protegerla de la tortura.",
        ),
        (
            "Expresando su preocupación por la detención de Ana Perez el 3 de mayo de 2012;",
            "Instando a las autoridades a ponerla en libertad;",
            "Pidiéndoles que le permitan ver a su abogado;",
            "Pidiendo una investigación imparcial de los hechos del 3 de mayo;",
            "Instando al ministro de Salud a enviar a un médico.",
        ),
    ),
    "pt": (
        ("Instando as autoridades a libertar Ana Perez;",),
        (
            "Pedindo às autoridades que retirem as acusações contra Ana Perez;",
            "Exortando-as a protegê-la da tortura.",
        ),
        (
            "Expressando a sua preocupação com a detenção de Ana Perez em 3 de maio de 2012;",
            "Instando as autoridades a libertar Ana Perez;",
            "Pedindo-lhes que permitam a visita do seu advogado;",
            "Pedindo uma investigação imparcial dos factos de 3 de maio;",
            "Exortando o ministro da Saúde a enviar um médico.",
        ),
    ),
}
FACTS = {
    "en": "Ana Perez, a teacher, was arrested on 3 May 2012. She is held in Vale prison.",
    "de": "Die Lehrerin Ana Perez wurde am 3. Mai 2012 festgenommen. Sie ist im Gefängnis Vale.",
    "fr": "Ana Perez, enseignante, a été arrêtée le 3 mai 2012. Elle est à la prison de Vale.",
    "es": "Ana Perez, maestra, fue detenida el 3 de mayo de 2012. Está en la prisión de Vale.",
    "pt": "Ana Perez, professora, foi detida em 3 de maio de 2012. Está na prisão de Vale.",
}
ABOUT = {
    "en": "I am a retired school librarian and sing in our town choir.",
    "de": "Ich singe in unserem städtischen Chor.",
    "fr": "Je chante dans la chorale de notre ville.",
    "es": "Canto en el coro de nuestra ciudad.",
    "pt": "Canto no coro da nossa cidade.",
}
OFFICIALS = {
    "en": ("Prosecutor General", "Minister of Justice"),
    "de": ("Generalstaatsanwalt", "Justizministerin"),
    "fr": ("Procureur général", "Ministre de la Justice"),
    "es": ("Fiscal General", "Ministra de Justicia"),
    "pt": ("Procurador-Geral", "Ministro da Justiça"),
}
CASES = [(language, at) for language, cases in CALLS.items() for at in range(len(cases))]


def a_case(language: str, at: int) -> UrgentAction:
    """The case number *at* in *language*, of nobody we know the name of if it has one point."""
    calls = CALLS[language][at]
    targets = tuple(Target(role=role, postal_lines=(role,)) for role in OFFICIALS[language])
    return an_action(
        case_id=f"{language}{at}",
        calls=calls,
        targets=targets,
        summary=FACTS[language],
        case=(),
        people=() if len(calls) == 1 else (a_person(name="Ana Perez", gender="f"),),
        copies=(),
        key_dates=(),
    )


def a_letter(action: UrgentAction, language: str, writer: int | None, official: int = 1) -> Letter:
    """The letter of *writer* to *official*."""
    draft = Draft(case_id=action.case_id, chosen_recipients=(official,), writer=writer)
    draft = replace(draft, language=language)
    sender = a_sender(about=ABOUT[language])
    return compose(action, draft, sender, some_options()).mailings[0].letters[0]


def letters(
    action: UrgentAction, language: str, official: int = 1, *, start: int = 0
) -> list[Letter]:
    """Forty letters, of writers with the numbers from *start* on."""
    return [
        a_letter(action, language, writer, official) for writer in range(start, start + WRITERS)
    ]


def too_alike(found: list[Letter]) -> list[tuple[int, int]]:
    """The pairs that share more of their non-factual sentences than they may."""
    said = [tuple(non_factual(one)) for one in found]
    return [
        (one, other)
        for one, other in combinations(range(len(said)), 2)
        if len({*said[one]} & {*said[other]}) > SHARE * min(len(said[one]), len(said[other]))
    ]


def non_factual(letter: Letter) -> Iterator[str]:
    """The sentences of *letter* but those about the case and the writer."""
    for block in letter.blocks:
        if block.id.kind not in (BlockKind.FACTS, BlockKind.ABOUT):
            yield from sentences(block.text)


def without_wording(letter: Letter) -> Letter:
    """*letter* with nothing but its frame and its facts."""
    kept = tuple(block for block in letter.blocks if block.id.kind is BlockKind.FACTS)
    return replace(letter, blocks=kept)
