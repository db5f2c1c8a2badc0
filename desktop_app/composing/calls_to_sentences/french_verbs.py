"""The infinitives of French commands: "libérez" is "libérer", "garantissez" is "garantir"."""

import re

_ONE_BY_ONE = {
    "faites": "faire", "ouvrez": "ouvrir", "offrez": "offrir", "recevez": "recevoir",
    "recourez": "recourir", "croyez": "croire", "inscrivez": "inscrire", "laissez": "laisser",
    "agissez": "agir", "résolvez": "résoudre", "interdisez": "interdire", "vivez": "vivre",
    "rompez": "rompre", "interrompez": "interrompre", "poursuivez": "poursuivre",
    "servez": "servir", "combattez": "combattre", "abattez": "abattre", "revoyez": "revoir",
    "prévoyez": "prévoir", "amendez": "amender", "élisez": "élire", "abaissez": "abaisser",
    "utilisez": "utiliser", "souscrivez": "souscrire", "prescrivez": "prescrire",
    "proscrivez": "proscrire", "couvrez": "couvrir", "découvrez": "découvrir",
    "rouvrez": "rouvrir", "convainquez": "convaincre", "étendez": "étendre",
    "secourez": "secourir", "concluez": "conclure", "excluez": "exclure", "incluez": "inclure",
    "répondez": "répondre", "lisez": "lire", "écrivez": "écrire", "suivez": "suivre",
}  # fmt: skip
_ENDINGS = (
    (re.compile(r"(.*(?:recon|con|par))naissez$"), "naître"),
    (re.compile(r"(.*)mettez$"), "mettre"),
    (re.compile(r"(.*)prenez$"), "prendre"),
    (re.compile(r"(.*)tenez$"), "tenir"),
    (re.compile(r"(.*)venez$"), "venir"),
    (re.compile(r"(.*)(?<!am)endez$"), "endre"),
    (re.compile(r"(.*[ndt])uisez$"), "uire"),
    (re.compile(r"(.*i)ssez$"), "r"),
)
_NO_COMMANDS = frozenset(
    "soyez ayez sachez veuillez avez êtes allez assez chez nez rez n'hésitez dites voulez pouvez "
    "devez savez nous".split()
)
# What the supporter alone is told to do.
_OF_THE_SUPPORTER = frozenset(
    """
    écrivez envoyez adressez rédigez partagez postez tweetez mentionnez joignez organisez
    participez abonnez téléphonez faxez imprimez lisez visitez rejoignez mobilisez parlez relayez
    likez distribuez collectez évitez gardez citez contactez cliquez copiez recopiez
    personnalisez commencez terminez ajoutez priez demandez exhortez exigez insistez rappelez
    soulignez condamnez saluez exprimez manifestez dénoncez déplorez regrettez remerciez félicitez
    encouragez invitez appelez engagez incitez suppliez conjurez pressez sollicitez réclamez
    reconnaissez notez déclarez affirmez obtenez rejetez appréciez recommandez suggérez protestez
    opposez plaidez espérez attirez expliquez précisez indiquez signalez confirmez
    """.split()
)


def infinitive_of(command: str) -> str | None:
    """The infinitive of *command*, None where it is none, or one to the supporter.

    >>> infinitive_of("garantissez"), infinitive_of("écrivez")
    ('garantir', None)
    """
    verb = command.lower()
    if verb in _NO_COMMANDS or verb in _OF_THE_SUPPORTER:
        return None
    return verb_of(verb)


def verb_of(command: str) -> str | None:
    """The infinitive of *command*, whoever is told."""
    if command in _ONE_BY_ONE:
        return _ONE_BY_ONE[command]
    if not command.endswith("ez") or len(command) < 5:
        return None
    for ending, infinitive in _ENDINGS:
        if found := ending.match(command):
            return found[1] + infinitive
    return f"{command[:-2]}er"
