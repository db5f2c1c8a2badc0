"""What people are called before their name where a sentence begins with it: "Lawyer Ana Ruiz"."""

PROFESSIONS = frozenset(
    "academic activist actor actress adviser artist athlete attorney author baker banker "
    "blogger boxer broadcaster builder businessman businesswoman cameraman campaigner captain "
    "carpenter cartoonist cleric coach colonel columnist comedian community cook "
    "correspondent dancer deputy detainee dentist defender dissident doctor driver economist "
    "editor educator engineer environmentalist executive farmer feminist filmmaker fisherman "
    "former general geologist guard historian human imam immigrant indigenous inmate "
    "interpreter journalist judge jurist labour labor land lawyer leader leading lecturer "
    "lieutenant linguist mechanic medic merchant migrant militant miner minister monk mother "
    "musician nun nurse opposition organiser organizer painter pastor peasant pharmacist "
    "photographer photojournalist physician pilot playwright poet politician preacher "
    "presenter president priest prisoner prisoners producer professor prosecutor protester "
    "psychologist publisher pupil rapper refugee reporter researcher retired scholar "
    "schoolboy schoolgirl schoolteacher scientist senator seamstress shepherd shopkeeper "
    "singer sociologist soldier spokesman spokeswoman spokesperson sportsman student surgeon "
    "tailor teacher teenager theologian trader translator treasurer tribal unionist veteran "
    "veterinarian villager volunteer waiter watchmaker whistleblower widow witness worker "
    "writer youth ex beekeeper bookseller uighur uyghur".split()
)

# What no person is called: a mountain, a newspaper, a station.
NO_PERSON = frozenset(
    "mount lake river radio television news daily weekly new south north east west world free "
    "human amnesty the saint san santa port cape fort gulf operation project".split()
)
