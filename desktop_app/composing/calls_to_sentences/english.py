"""English: "Call on the authorities to rescind X" becomes "I call on you to rescind X".

Rules, never a model: a request is rewritten only where its form is known, and asks for exactly
the same. Source: the table of forms in letters.md.
"""

import re
from collections.abc import Sequence

from ...domain.target import Target
from .own_office import is_own_role, with_own_office
from .sentence import CallSentence

# Who is asked. These mean the official who reads the letter ...
_AUTHORITIES = re.compile(
    r"^(?:(?:the|all|both|relevant|competent|responsible|local|regional|national|federal|central|"
    r"provincial|military|civil|state|prison|police|judicial|security|immigration|de facto|"
    r"[A-Z][\w’'-]+)\s+)*(?:authorit(?:y|ies)|government|officials?)(?:\s+(?:of|in)\s+.+)?$"
    r"|^(?:them|him|her|the addressees?|the officials?)$",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"^(?:them|him|her)$", re.IGNORECASE)
_LONGEST_ADDRESSEE = 14  # words

# ... and these verbs ask.
_ASKING = {
    "call on": r"call(?:ing|s)?\s+(?:up)?on",
    "urge": r"urg(?:e|es|ing)|press(?:ing)?|implor(?:e|ing)|appeal(?:ing)?\s+to|exhort(?:ing)?",
    "ask": r"ask(?:s|ing)?|request(?:s|ing)?|demand(?:s|ing)?(?:\s+of)?|insist(?:ing)?",
    "encourage": r"encourag(?:e|es|ing)",
}
_ASK_SOMEONE = tuple(
    (verb, re.compile(rf"^(?:{words})\s+(?P<who>\S.*?)\s+(?P<to>(?:not\s+)?to)\s+(?P<what>.+)$", re.I | re.S))
    for verb, words in _ASKING.items()
)
_ASK_QUESTION = re.compile(
    r"^(?:ask|request)(?:ing)?\s+(?P<who>\S+(?:\s+\S+){0,5}?)\s+(?P<what>(?:why|whether|what|how|when|where|which|for)\b.+)$",
    re.IGNORECASE,
)
_ADJECTIVES = {
    "deep": "deeply", "grave": "gravely", "serious": "seriously", "great": "greatly",
    "profound": "profoundly", "particular": "particularly", "extreme": "extremely",
    "strong": "strongly", "continued": "still", "continuing": "still",
}  # fmt: skip
_CONCERN = re.compile(
    r"^express(?:ing)?\s+(?:(?:your|our|my)\s+)?(?:(?P<how>\w+)\s+)?concerns?\s+(?P<link>that|at|about|for|over|regarding)\s+(?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_LINKS = {"at": "about", "over": "about", "regarding": "about"}

# Forms with one way to say them: pattern, words in the letter before what is left.
_FORMS = tuple(
    (re.compile(rf"^{pattern}\s+(?P<what>.+)$", re.IGNORECASE | re.DOTALL), words)
    for pattern, words in (
        (r"express(?:ing)?\s+(?:(?:your|our)\s+)?fears?(?=\s+(?:that|for))", "I fear"),
        (r"express(?:ing)?\s+(?:(?:your|our)\s+)?sympathy(?=\s+(?:with|for))", "I have sympathy"),
        (r"express(?:ing)?\s+(?:your|our|my)", "I would like to express my"),
        (r"express(?:ing)?(?=\s+(?:\w+\s+)?(?:alarm|shock|outrage|dismay|sorrow|sadness|regret|relief|"
         r"solidarity|support|condolences|disappointment|appreciation|opposition|anxiety)\b)",
         "I would like to express my"),
        (r"welcom(?:e|ing)", "I welcome"),
        (r"acknowledg(?:e|ing)", "I acknowledge"),
        (r"not(?:e|ing)", "I note"),
        (r"recogni[sz](?:e|ing)", "I recognise"),
        (r"condemn(?:ing)?", "I condemn"),
        (r"oppos(?:e|ing)", "I oppose"),
        (r"support(?:ing)?", "I support"),
        (r"thank(?:ing)?\s+(?:them|him|her|the\s+authorities)(?=\s+(?:for))", "I thank you"),
        (r"remind(?:ing)?\s+(?:them|him|her|the(?:\s+\w+)?\s+(?:authorities|government))(?=\s+(?:that|of))",
         "I would like to remind you"),
        (r"point(?:ing)?\s+out(?=\s+(?:that))", "I would like to point out"),
        (r"stat(?:e|ing)(?=\s+(?:that))", "I would like to state"),
        (r"explain(?:ing)?(?=\s+(?:that))", "I would like to explain"),
        (r"(?:stress|emphasi[sz]e?|underlin(?:e|ing)|highlight)(?:ing)?(?=\s+(?:that))", "I would like to stress"),
        (r"seek(?:ing)?\s+(?:an?\s+)?assurances?(?:\s+from\s+(?:them|the(?:\s+\w+)?\s+authorities))?(?=\s+that)",
         "I ask you to assure me"),
        (r"seek(?:ing)?", "I ask for"),
        (r"(?:ask|request|demand|insist)(?:ing)?(?=\s+(?:that))", "I ask"),
        (r"ask(?:ing)?(?=\s+(?:why|whether|what|how|when|where|which)\b)", "I ask you"),
        (r"urg(?:e|ing)(?=\s+(?:that))", "I urge"),
        (r"call(?:ing)?(?=\s+(?:for))", "I call"),
        (r"(?:ask|appeal)(?:ing)?(?=\s+(?:for))", "I ask"),
        (r"(?:request|demand)(?:ing)?", "I ask for"),
        (r"(?:in|en)quir(?:e|ing)(?=\s+(?:about|into))", "I would like to ask"),
    )
)  # fmt: skip

# Verbs that open a point which names no addressee: "Immediately release …", "Ensure that …".
_VERBS = (
    "abide abolish accept account acknowledge act address adhere adopt allow amend announce apologise apologize "
    "appoint arrange assist ban bring cancel carry cease charge clarify clear close commit commute compensate "
    "comply condemn conduct confirm consider cooperate correct declare decriminalise decriminalize disband disclose "
    "discontinue dismiss do drop enable end enforce ensure establish exonerate expedite facilitate find free fulfil "
    "fulfill give grant guarantee halt hand help hold honour honor immediately impose implement improve inform "
    "initiate instruct introduce intervene investigate issue join lift let locate maintain make meet move name "
    "observe offer open order overturn pardon pay permit place prevent proceed prohibit protect provide publicise "
    "publish put quash ratify re-open reconsider refrain reinstate reject release relocate remove reopen repeal "
    "replace rescind respect respond restore retry return reveal review revoke safeguard secure see send set "
    "spare start stay stop supply suspend sustain take tell transfer treat uphold use vacate waive withdraw"
).split()
_IMPERATIVE = re.compile(
    rf"^(?P<adverbs>(?:(?:\w+ly|and|or|without (?:any )?(?:further )?delay|at once),?\s+)*)(?P<verb>{'|'.join(_VERBS)})\b",
    re.IGNORECASE,
)
_SECOND_REQUEST = re.compile(
    r"(\s*[,;]?\s+(?:and|but)|\s*;)\s+(?=(?:calling|urging|asking|requesting|demanding|expressing|welcoming|"
    r"reminding|opposing|seeking|insisting|condemning|acknowledging|recogni[sz]ing)\b)"
)
_TAIL = re.compile(r"[\s;,.]*(?:[;,]\s*(?:and|or)\s*)?[\s;,.]*$")
_OBLIGATIONS = (
    r"(?:\w+\s+){0,3}?(?:obligations?|commitments?|dut(?:y|ies)|responsibilit(?:y|ies)|powers?|authority|promises?)\b"
)
_POSSESSIVE = re.compile(rf"\b(?:their|its)\b(?=\s+{_OBLIGATIONS})", re.IGNORECASE)
_UNSURE = re.compile(r"\b(?:their|its)\b", re.IGNORECASE)


def to_sentences(calls: Sequence[str], official: Target, country: str | None) -> tuple[CallSentence, ...]:
    """One sentence to *official* for each of *calls*, in their order.

    The first opens the request, later ones say "also", the last of three or more "Finally".
    *country* is the state's name in the sheet: its name behind an office's belongs to the office.
    """
    sentences = []
    named: str | None = None  # another office that the call before was addressed to
    for position, call in enumerate(calls):
        sentence, named = _rewrite_all(_bare(call), official, country, named)
        if position and not sentence.as_printed:
            last = position == len(calls) - 1 and len(calls) > 2  # noqa: PLR2004 - "Finally" after two others
            sentence = CallSentence(text=_varied(sentence.text, last=last), unsure=sentence.unsure)
        sentences.append(sentence)
    return tuple(sentences)


def _bare(call: str) -> str:
    """*call* without the marks and the "and" that chain it to the next one."""
    text = re.sub(r"^please\s+", "", _TAIL.sub("", call.strip()), flags=re.IGNORECASE)
    return text if re.search(r"[.!?][”\"’)]*$", text) else text + "."


def _rewrite_all(
    call: str, official: Target, country: str | None, named: str | None
) -> tuple[CallSentence, str | None]:
    """*call* as one sentence, though it may hold two requests: "Welcoming … and urging them to …"."""
    parts = _SECOND_REQUEST.split(call)
    texts, unsure = [], []
    for number, part in enumerate(parts[::2]):
        whole = part if number == len(parts) // 2 else f"{part}."
        sentence, named = _rewrite(whole[0].upper() + whole[1:], official, country, named)
        if sentence.as_printed:
            return CallSentence(text=call, as_printed=True), None
        link = f", {parts[2 * number - 1].strip(' ,;') or 'and'} " if number else ""
        texts.append(link + sentence.text.removesuffix("."))
        unsure += sentence.unsure
    text = "".join(texts)
    ended = text if re.search(r"[.!?][”\"’)]*$", text) else text + "."
    return CallSentence(text=ended, unsure=tuple(unsure)), named


def _rewrite(
    call: str, official: Target, country: str | None, named: str | None
) -> tuple[CallSentence, str | None]:
    """*call* as a sentence, and the other office that it is addressed to, if any."""
    for verb, pattern in _ASK_SOMEONE:
        if (found := pattern.match(call)) and len(found["who"].split()) <= _LONGEST_ADDRESSEE:
            who, other = _addressee(found["who"], official, named)
            if who is None:
                continue
            words = f"I {verb} {who} {' '.join(found['to'].split())} {found['what']}"
            return _finished(words, official, country, to_you=other is None), other
    if found := _ASK_QUESTION.match(call):
        who, other = _addressee(found["who"], official, named)
        if who is not None:
            return _finished(f"I ask {who} {found['what']}", official, country), other
    if found := _CONCERN.match(call):
        return _finished(_concern(found), official, country), None
    for form, words in _FORMS:
        if found := form.match(call):
            to_you = words.endswith("you")
            return _finished(f"{words} {found['what']}", official, country, to_you=to_you), None
    if call.lower().startswith(("do not ", "don’t ", "don't ")):
        rest = call.split(" ", 2)[2] if call.lower().startswith("do not") else call.split(" ", 1)[1]
        return _finished(f"I call on you not to {rest}", official, country, to_you=True), None
    if found := _IMPERATIVE.match(call):
        manner, rest = "", call[0].lower() + call[1:]
        if "without" in found["adverbs"].lower():
            manner = f", {rest[: found.end('adverbs')].strip(' ,')},"
            rest = rest[found.end("adverbs") :]
        return _finished(f"I call on you{manner} to {rest}", official, country, to_you=True), None
    return CallSentence(text=call, as_printed=True), None


def _addressee(who: str, official: Target, named: str | None) -> tuple[str | None, str | None]:
    """The words for *who* is asked, and the other office if it is one. None: not an addressee."""
    if _PRONOUN.match(who) and named is not None:
        return named, named  # "them" is the office of the call before
    if _AUTHORITIES.match(who) or is_own_role(who, official):
        return "you", None
    if re.match(r"(?:the|their|its)\s+[A-Z]|[A-Z]", who):
        return who, who
    return None, None


def _concern(found: re.Match[str]) -> str:
    how = found["how"]
    link = _LINKS.get(found["link"].lower(), found["link"].lower())
    if how is None:
        return f"I am concerned {link} {found['what']}"
    if adverb := _ADJECTIVES.get(how.lower()):
        return f"I am {adverb} concerned {link} {found['what']}"
    return f"I would like to express my {how.lower()} concern {link} {found['what']}"


def _finished(
    words: str, official: Target, country: str | None, *, to_you: bool = False
) -> CallSentence:
    """*words* with the official's own office as "your", and "their obligations" where they are
    the official's. Any other "their" stays, and is named as unsure where it could be either's."""
    text = with_own_office(words, official, country)
    if not to_you:
        return CallSentence(text=text)
    text = _POSSESSIVE.sub("your", text)
    return CallSentence(text=text, unsure=tuple(dict.fromkeys(_UNSURE.findall(text))))


def _varied(sentence: str, *, last: bool) -> str:
    """A later sentence: "I also …", "I would also like …", or "Finally, I …" for the last."""
    if last:
        return f"Finally, {sentence}"
    if sentence.startswith("I would like"):
        return sentence.replace("I would like", "I would also like", 1)
    if sentence.startswith("I am "):
        return sentence.replace("I am ", "I am also ", 1)
    return sentence.replace("I ", "I also ", 1)
