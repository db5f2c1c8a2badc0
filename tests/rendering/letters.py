"""Letters to render; a test names only what it is about."""

import random

from desktop_app.domain.draft import BlockId, BlockKind
from desktop_app.domain.letter import Block, Envelope, Letter, Mailing
from desktop_app.domain.urgent_action import RecipientKind

SENDER = (
    "Hannah Whitworth",
    "14 Larkfield Terrace",
    "Hebden Bridge HX7 6DQ",
    "United Kingdom",
    "hannah.whitworth@example.org",
)
MINISTER = (
    "Minister of Foreign Affairs",
    "Third department on CIS countries",
    "M. A. Peshkov, Director",
    "Ul. Smolenskaya-Sennaia pl, 32/34",
    "Moscow",
    "119200",
    "RUSSIAN FEDERATION",
)
PARAGRAPHS = (
    (
        "I am a teacher from Hebden Bridge, and I am writing to you about Yusup Salimakhunovich "
        "Kasymakhunov, an Uzbek man who came to Russia in 1995 and whom the Russian authorities "
        "are preparing to extradite to Uzbekistan."
    ),
    (
        "On 26 April 2012 he was notified that the General Prosecutor’s Office had decided to "
        "extradite him. He has appealed; the next hearing was scheduled for 18 July 2012 at the "
        "Supreme Court of the Russian Federation. In Uzbekistan he would face a real risk of "
        "incommunicado detention, of torture and other ill-treatment, and of imprisonment in "
        "cruel, inhuman and degrading conditions following an unfair trial."
    ),
    (
        "I respectfully urge you to rescind the extradition order granted by your Office against "
        "Yusup Kasymakhunov."
    ),
    (
        "I also call on you to honour and uphold the Russian Federation’s obligations under "
        "international law, particularly not to forcibly return anyone to a country where they "
        "would be at risk of serious human rights violations, including torture or other cruel, "
        "inhuman and degrading treatment."
    ),
    (
        "Many people who were forcibly returned to Uzbekistan at the request of its authorities "
        "are reported to have been tortured and sentenced after unfair trials. If he were "
        "extradited, the Russian authorities would be violating the absolute prohibition of "
        "torture under international law."
    ),
    "I would be grateful if you would let me know what steps you are taking in this matter.",
)


def a_letter(*, paragraphs=PARAGRAPHS, **changes) -> Letter:
    blocks = tuple(
        Block(id=BlockId(BlockKind.CALL, position), generated=text)
        for position, text in enumerate(paragraphs)
    )
    values = {
        "language": "en-GB",
        "sender_lines": SENDER,
        "postal_lines": MINISTER,
        "dated": "1 August 2012",
        "subject": "Imminent extradition of Yusup Salimakhunovich Kasymakhunov to Uzbekistan",
        "salutation": "Dear Minister,",
        "blocks": blocks,
        "closing": "Yours sincerely,",
        "signature": "Hannah Whitworth",
        "copy_to": "cc: Chair of the Supreme Court; Embassy of the Russian Federation",
    }
    return Letter(**{**values, **changes})


def an_envelope(**changes) -> Envelope:
    values = {"sender_lines": SENDER[:4], "postal_lines": MINISTER, "airmail": True}
    return Envelope(**{**values, **changes})


def a_mailing(*letters: Letter, number=1, envelope=None, draft_mark=False) -> Mailing:
    return Mailing(
        number=number,
        kind=RecipientKind.TARGET,
        letters=letters or (a_letter(),),
        envelope=envelope or an_envelope(),
        draft_mark=draft_mark,
    )


def words(count: int, *, seed: int = 1, longest: int = 14) -> str:
    """*count* invented words."""
    chance = random.Random(seed)
    letters = "aaaabcdeeeeefghiiijklmnoooprrssttuuvwäéöß"
    return " ".join(
        "".join(chance.choices(letters, k=chance.randint(1, longest))) for _ in range(count)
    )


def printed_words(letter: Letter, *, date_before_address: bool) -> list[str]:
    """The words of *letter* in the order in which they are read on its page."""
    dated, address = [letter.dated], [line for line in letter.postal_lines if line]
    head = [*dated, *address] if date_before_address else [*address, *dated]
    body = [letter.subject, letter.salutation, *(block.text for block in letter.blocks)]
    end = [letter.closing, letter.signature, letter.copy_to or "", letter.enclosure or ""]
    return " ".join([*letter.sender_lines, *head, *body, *end]).split()
