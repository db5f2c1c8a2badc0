"""The builders' case as a sheet in each of five languages would have it; all of it is invented."""

from dataclasses import replace
from datetime import date

from builders import a_copy, a_minister, a_target, an_action

from desktop_app.domain.urgent_action import KeyDate, SectionOffice, UrgentAction

OFFICE = SectionOffice(
    name="Letters for Rights, Urgent Actions",
    lines=("7 Quill Lane", "Netherhembury", "ZZ9 9ZZ"),
    email="urgent@letters.example",
)
CARD_ADDRESS = ("Merdan Yolbarsov", "Pre-trial Detention Centre No. 3", "Baku", "Azerbaijan")


def case_in(language: str) -> UrgentAction:
    """The case as its sheet in *language* ("en", "de", "fr", "es" or "pt") has it."""
    return replace(
        _CASES[language], solidarity_address=CARD_ADDRESS, index_number="EUR 55/001/2012"
    )


def _case(
    *,
    title: str,
    summary: str,
    case: tuple[str, ...],
    hearing: str,
    calls: tuple[str, ...],
    roles: tuple[str, str, str],
    salutations: tuple[str, str],
    country: str,
) -> UrgentAction:
    officials = (
        a_target(role=roles[0], salutation=salutations[0]),
        a_minister(
            role=roles[1],
            department=None,
            position=None,
            postal_lines=(roles[1], "T. H. Sabirzade", "12 Gilavar Avenue", "Baku", "AZ 0998"),
            notes=(),
            salutation=salutations[1],
        ),
    )
    return an_action(
        title=title,
        summary=summary,
        case=case,
        key_dates=(KeyDate(day=date(2012, 3, 2), text=hearing),),
        calls=calls,
        targets=officials,
        copies=(a_copy(role=roles[2]),),
        country=country,
    )


_CASES = {
    "en": an_action(),
    "de": _case(
        title="IMKER VON ABSCHIEBUNG BEDROHT",
        summary=(
            "Die aserbaidschanischen Behörden bereiten die Auslieferung eines Imkers aus"
            " Turkmenistan vor, Merdan Ataberdiyevich Yolbarsov. Bei einer Rückkehr drohen ihm"
            " Folter und ein unfairer Prozess."
        ),
        case=(
            (
                "Am 9. Januar 2012 wurde Merdan Yolbarsov in seiner Wohnung festgenommen. Sein"
                " Anwalt hat Rechtsmittel eingelegt. Die Verhandlung findet am 2. März vor dem"
                " Berufungsgericht in Baku statt."
            ),
        ),
        hearing="Die Verhandlung findet am 2. März vor dem Berufungsgericht in Baku statt.",
        calls=(
            (
                "Fordern Sie die Behörden auf, Merdan Yolbarsov nicht auszuliefern und ihn"
                " freizulassen;"
            ),
            (
                "Bitten Sie die Behörden, ihm Zugang zu einem fairen Asylverfahren und zu einem"
                " Anwalt seiner Wahl zu gewähren."
            ),
        ),
        roles=("Generalstaatsanwalt", "Innenminister", "Menschenrechtsbeauftragte"),
        salutations=("Sehr geehrter Herr Generalstaatsanwalt", "Sehr geehrter Herr Minister"),
        country="Aserbaidschan",
    ),
    "fr": _case(
        title="UN APICULTEUR MENACÉ DE RENVOI FORCÉ",
        summary=(
            "Les autorités azerbaïdjanaises s’apprêtent à extrader un apiculteur originaire du"
            " Turkménistan, Merdan Ataberdiyevich Yolbarsov. S’il est renvoyé, il risque d’être"
            " torturé et jugé de façon inéquitable."
        ),
        case=(
            (
                "Le 9 janvier 2012, Merdan Yolbarsov a été arrêté à son domicile. Son avocat a fait"
                " appel. L’appel sera examiné le 2 mars par la cour d’appel de Bakou."
            ),
        ),
        hearing="L’appel sera examiné le 2 mars par la cour d’appel de Bakou.",
        calls=(
            "exhortez les autorités à ne pas extrader Merdan Yolbarsov et à le libérer ;",
            (
                "demandez-leur de lui permettre de déposer une demande d’asile et de consulter un"
                " avocat de son choix."
            ),
        ),
        roles=("Procureur général", "Ministre de l’Intérieur", "Commissaire aux droits humains"),
        salutations=("Monsieur le Procureur général", "Monsieur le Ministre"),
        country="Azerbaïdjan",
    ),
    "es": _case(
        title="APICULTOR EN PELIGRO DE DEVOLUCIÓN FORZOSA",
        summary=(
            "Las autoridades de Azerbaiyán se disponen a extraditar a un apicultor de"
            " Turkmenistán, Merdan Ataberdiyevich Yolbarsov. Si es devuelto, corre peligro de"
            " sufrir tortura y un juicio injusto."
        ),
        case=(
            (
                "El 9 de enero de 2012, Merdan Yolbarsov fue detenido en su casa. Su abogado ha"
                " recurrido. El recurso se verá el 2 de marzo en el Tribunal de Apelación de Bakú."
            ),
        ),
        hearing="El recurso se verá el 2 de marzo en el Tribunal de Apelación de Bakú.",
        calls=(
            (
                "Instando a las autoridades a que no extraditen a Merdan Yolbarsov y lo pongan en"
                " libertad;"
            ),
            (
                "Pidiendo a las autoridades que le permitan solicitar asilo y ver a un abogado"
                " de su elección."
            ),
        ),
        roles=("Fiscal General", "Ministro del Interior", "Defensora del Pueblo"),
        salutations=("Señor Fiscal General", "Señor ministro"),
        country="Azerbaiyán",
    ),
    "pt": _case(
        title="APICULTOR EM RISCO DE DEVOLUÇÃO FORÇADA",
        summary=(
            "As autoridades do Azerbaijão preparam-se para extraditar um apicultor do"
            " Turquemenistão, Merdan Ataberdiyevich Yolbarsov. Se for devolvido, corre o risco de"
            " ser torturado e de ter um julgamento injusto."
        ),
        case=(
            (
                "Em 9 de janeiro de 2012, Merdan Yolbarsov foi detido em sua casa. O seu advogado"
                " recorreu. O recurso será apreciado em 2 de março pelo Tribunal de Recurso de"
                " Baku."
            ),
        ),
        hearing="O recurso será apreciado em 2 de março pelo Tribunal de Recurso de Baku.",
        calls=(
            (
                "Instando as autoridades a não extraditarem Merdan Yolbarsov e a restituírem-lhe a"
                " liberdade;"
            ),
            (
                "Pedindo às autoridades que lhe permitam pedir asilo e consultar um advogado da sua"
                " escolha."
            ),
        ),
        roles=("Procurador-Geral", "Ministro do Interior", "Provedora de Justiça"),
        salutations=("Senhor Procurador-Geral", "Senhor Ministro"),
        country="Azerbaijão",
    ),
}
