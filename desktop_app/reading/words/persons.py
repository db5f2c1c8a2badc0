"""How sheets label the people a case is about, and how they say man and woman."""

NAME = (
    r"names?(?:\s*\(s\))?", r"nombres?(?:\s*\(s\))?", r"noms?(?:\s*\(s\))?", r"nomes?(?:\s*\(s\))?",
    r"nom(?:bre)?s? et pr[ée]noms?", r"nome e cognome", "naam", "namen", "namn", "nimi", "meno",
    "имя", "имена", "対象者",
)  # fmt: skip
GENDER = (
    r"gender", r"sex", r"sexo", r"g[éê]nero", r"sexe", r"genre", r"geschlecht", r"geslacht",
    r"genere", r"sesso", r"kön", r"sukupuoli", r"pohlavie", r"пол", r"性別",
)  # fmt: skip
GENDERS = {
    "hombre": "m", "mujer": "f", "homme": "m", "femme": "f", "masculino": "m", "masculin": "m",
    "femenino": "f", "feminino": "f", "féminin": "f", "männlich": "m", "weiblich": "f", "w": "f",
    "mann": "m", "frau": "f", "man": "m", "vrouw": "f", "v": "f", "mannelijk": "m",
    "vrouwelijk": "f", "kvinna": "f", "k": "f", "mies": "m", "nainen": "f", "n": "f", "muž": "m",
    "žena": "f", "ž": "f", "м": "m", "ж": "f", "мужской": "m", "женский": "f", "муж": "m",
    "жен": "f", "uomo": "m", "donna": "f", "maschile": "m", "femminile": "f", "男性": "m",
    "女性": "f", "homem": "m", "mulher": "f", "divers": "x", "hombres": "m", "mujeres": "f",
    "hommes": "m", "femmes": "f", "homens": "m", "mulheres": "f", "uomini": "m", "donne": "f",
    "männer": "m", "frauen": "f", "mannen": "m", "vrouwen": "f", "men": "m", "women": "f",
    "males": "m", "females": "f", "kvinnor": "f", "män": "m", "мужчины": "m", "женщины": "f",
    "woman": "f", "мужчина": "m", "женщина": "f",
}  # fmt: skip
AND = r"\s(?:und|et|y|e|en|och|ja|и)\s"
