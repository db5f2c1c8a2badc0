"""First, second, third … as sheets count the updates of a case."""

_COUNTED = (
    "first second third fourth fifth sixth seventh eighth ninth tenth",
    "erste zweite dritte vierte fünfte sechste",
    "première deuxième troisième quatrième cinquième sixième",
    "primera segunda tercera cuarta quinta sexta",
    "primeira segunda terceira quarta quinta sexta",
    "primo secondo terzo quarto quinto sesto",
    "eerste tweede derde vierde vijfde zesde",
    "первое второе третье четвёртое пятое шестое",
)
ORDINALS = {word: place for words in _COUNTED for place, word in enumerate(words.split(), start=1)}
"""The number by its word, in whatever language."""

UPDATE = r"update|aktualisierung|mise à jour|actualización|atualização|aggiornamento|обновление"
