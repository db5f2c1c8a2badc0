"""Cyrillic and Greek words in Latin letters, as English sheets write names.

Source: the tables of the BGN/PCGN systems for Russian, Ukrainian and the Turkic languages written
in Cyrillic, and of ISO 843 for Greek, in their simplest form.
"""

_CYRILLIC = (
    "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f "
    "х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў u ә a ғ gh қ q ң ng "
    "ө o ұ u ү u һ h ҳ h ҷ j ӣ i ӯ u ђ dj ј j љ lj њ nj ћ c џ dz"
).split()
_GREEK = (
    "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch "
    "ψ ps ω o"
).split()
_PAIRS = _CYRILLIC + _GREEK
_TABLE = str.maketrans(
    {
        letter: "" if latin == "-" else latin
        for letter, latin in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)
    }
)


def romanised(word: str) -> str:
    """*word*, in small letters, in Latin ones: "касымахунов" is "kasymakhunov"."""
    return word.translate(_TABLE)
