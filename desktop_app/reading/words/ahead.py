"""Words by which a sentence says, in its language, that a day is still to come."""

AHEAD = (
    # German
    r"angesetzt", r"anberaumt", r"soll(?:en)?", r"wird", r"werden", r"geplant", r"vorgesehen",
    # French
    r"prévue?s?", r"fixée?s?", r"aura(?:it)? lieu", r"doi(?:ven)?t", r"sera", r"seront",
    r"comparaîtr\w+", r"programmée?s?",
    # Spanish, Portuguese, Italian
    r"fijad[ao]s?", r"previst[ao]s?", r"programad[ao]s?", r"señalad[ao]s?", r"ser[áà]n?",
    r"tendrá", r"comparecer\w+", r"marcad[ao]s?", r"agendad[ao]s?", r"terá", r"serão",
    r"fissat[aoei]", r"previst[ei]", r"sar(?:à|anno)", r"si terrà", r"comparirà", r"deve",
    # Dutch, Swedish, Finnish, Slovak
    r"beslist", r"gepland", r"zal", r"zullen", r"wordt", r"planerad", r"ska", r"kommer att",
    r"hålls", r"inleds", r"käsittelee", r"määrä", r"alkaa", r"pidetään", r"naplánovan\w+",
    r"bude", r"budú", r"uskutoční",
    # Russian
    r"рассмотрит", r"назначен\w*", r"состоится", r"начн[её]тся", r"должн\w+", r"будет",
    r"предстанет",
)  # fmt: skip
# Words of a language that is written without spaces.
UNSPACED = ("予定", "始まる", "開かれる", "行われる")
