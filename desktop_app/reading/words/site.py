"""Lines of a web page's frame that no format can tell from the sheet itself."""

from ...domain.late import late

# Of a whole line, in small letters and without white space.
SITE_LINE = late(
    r"[•*·-]?(?:skipto(?:main)?content|home(?:>[^>]{1,30}){1,5}|"
    r"view(?:this)?reportin[a-z]{4,12}|choosealanguagetoviewreport|download(?:pdf|word|thepdf)?|readmore(?:[:>].*)?|"
    r"related(?:content|actions?|posts?|articles?)|topics?|tags?:?|"
    r"(?:share|tweet|print|facebook|twitter|instagram|youtube|linkedin|whatsapp|rss|"
    r"donate(?:now)?|menu|search|login|signup|subscribe|newsletter|backtotop|contactus|"
    r"aboutus|careers|privacy(?:policy)?|cookies?(?:policy)?|sitemap|terms(?:ofuse)?)+|"
    r"©.{0,60}|(?:copyright|allrightsreserved).{0,60})"
)
