"""
What planted articles are made of.  All of it is invented; forms of print are those of many newsrooms.

Floor 8.
"""

PEOPLE = (
    "Ida Moe", "Per Lund", "Ana Ruiz", "Nora van Dijk", "José Peña", "Li Wen", "Aylin Demir", "T. J. Hale",
    "Marta O'Neill", "Jean-Luc Petit", "Sana al-Amin", "Viktor Krol",
)  # fmt: skip
# As printed in capitals, and in normal case; the last two are on no map.
PLACES = (
    ("LUSAKA", "Lusaka"), ("BAKU", "Baku"), ("NEW YORK", "New York"), ("SAO PAULO", "Sao Paulo"),
    ("KÖLN", "Köln"), ("OSLO", "Oslo"), ("TASHKENT", "Tashkent"),
    ("THE HAGUE", "The Hague"), ("ASTANA", "Astana"), ("GDAŃSK", "Gdańsk"), ("LIMA", "Lima"),
    ("ŁÓDŹ", "Łódź"), ("MOSCOW", "Moscow"), ("HAVANA", "Havana"), ("MAPLE FALLS", "Maple Falls"),
    ("MARLOW BAY", "Marlow Bay"),
)  # fmt: skip
COUNTRIES = ("Zambia", "Azerbaijan", "Peru", "Norway", "Uzbekistan", "Germany", "Brazil")
REGIONS = ("Minn.", "Texas", "Calif.", "Okla.", "N.Y.")
AGENCIES = ("MWN", "Meridian Wire", "AP", "Reuters", "AFP", "Xinhua", "UPI", "dpa", "Interfax", "BelTA")

# `{PLACE}` stands in capitals, `{Place}` in normal case; `{date}` is any date that print puts there.  What
# follows the last mark is the end of the dateline; one blank parts it from the story.
DATELINES = (
    "{PLACE}, {Country}, {date}.",
    "{PLACE}, {date} ({agency}) -",
    "{PLACE}, {date} ({agency}) —",
    "{PLACE}, {date} ({agency}) --",
    "{PLACE} ({agency}) —",
    "{PLACE} ({agency}) -",
    "{PLACE}, {Region} ({agency}) —",
    "{PLACE}, {Country} ({agency}) —",
    "{PLACE}, {Region}, {date} ({agency}) -",
    "{PLACE}, {date} -",
    "{PLACE}, {Region}, {date} -",
    "{PLACE} —",
    "{PLACE}, {Country} —",
    "{PLACE}/{PLACE2}, {date} ({agency}) -",
    "{COUNTRY}, {Place}, {date}.",
    "{Place}, {date} ({agency}) -",
    "{Place} ({agency}) –",
    "{Place}, {date} ({agency}) –",
    "{Place} ({Country}) ({agency}) –",
    "{PLACE}, {date}. /{agency}/.",
    "{PLACE}. {date} ({agency}) -",
    "({agency}) - {PLACE}, {date} -",
    "{date} ({agency}) -",
    "{PLACE}, {date} ({agency}):",
    "{PLACE}, {date} /{agency}/ -",
    "{PLACE}, {date}, {agency}.",
    "{Place}, {date} ({agency}).",
    "{PLACE}, {Country}, {date} ({agency}) -",
    "{PLACE}, {date} {agency} -",
    "{PLACE} -",
)
# strftime has no day without its nought that works everywhere: D is the day, Mon an AP month.
DATES = ("Month D", "D Month", "Mon D", "Month D, Y", "D Month Y", "MONTH D")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
SHORT_MONTHS = (
    "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
)  # fmt: skip

HEADLINES = (
    "Council approves bridge over the river",
    "Copper output rises for third month",
    "Kite makers run out of silk",
    "Ferry to the islands will sail again",
    "Minister opens museum of salt",
    "New tramline divides a quiet town",
)
# A note and its kind.
REVISIONS = (
    ("Details added (first published: {time})", "details added"),
    ("Adds background", "details added"),
    ("Adds quotes", "details added"),
)
FURNITURE = ("+ ↺ − 16 px", "Share on Facebook", "Advertisement", "Read more")
BYLINES = (
    "By {one}",
    "By {one} and {two}",
    "By {one}, {two} and {three}",
    "BY {one}",
    "By {one}, Staff Writer",
    "by {one}",
    "By {one} | {agency}",
    "By {one}, {agency}",
    "By {one}\n{agency}",
    "By {one} in {Place}",
    "By {one} for {agency}",
    "Written by {one}",
)
ENDS = ("###", "-30-", "© 2031 Meridian Wire. All rights reserved.", "(ends)")
CREDITS = ("(Reporting by {one}; Editing by {two})", "(Reporting by {one} and {three}; Editing by {two})")

SENTENCES = (
    "The council met on Tuesday to discuss the bridge over the river.",
    "Copper output rose for the third month, a report showed.",
    "Nobody was hurt, and the road was open again by noon.",
    "The plan, which has been debated for years, costs 40 million.",
    "Ships waited outside the harbour as the fog came in.",
    "It was the first such meeting since the spring.",
    "Farmers in the valley expect a good harvest of plums.",
    "The museum keeps some 1,200 kites from 14 countries.",
    "A vote is due next week.",
    "Prices of salt fell by 3.5 percent in the first half of the year.",
)
CLAUSES = (
    "We will build the bridge",
    "Rain is what the valley needs",
    "It's the best kite I have ever seen",
    "Nobody asked the farmers, and nobody will",
    "I don't know who opened the gate",
    "Our ferry sails at ten",
    "There is salt enough for a hundred years",
)
SAYING = ("{who} said", "said {who}", "{who} told reporters", "{who} added")
WHO = ("she", "he", "Ida Moe", "the mayor", "Per Lund, a farmer,", "Minister Ana Ruiz")
TITLES = ("The Long River", "Salt and Silk", "A Kite for Winter")
TITLED = ("The film {title} opens in May.", "Her novel {title} was printed twice.", "He sang {title} again.")
TERMS = ("green kites", "smart salt")
TERMED = ("So-called {term} are made of paper.", "The shop sells what growers call {term} to schools.")
# Nothing here is a quotation.
DECOYS = (
    "The board is 6'2\" long and 1'4\" wide.",
    "He grew up in the '90s in the farmers' market.",
    "It don't matter, rock 'n' roll is here to stay.",
)
# Marks that open and close, and those of a quotation inside.
MARKS = (
    ('"', '"', "'", "'"),
    ("“", "”", "‘", "’"),
    ("«", "»", "“", "”"),
    ("„", "“", "‚", "‘"),
    ("''", "''", '"', '"'),
    ("‘", "’", "“", "”"),
)
# What copy goes through on its way: CRLF, blanks before line ends, more empty lines.
SWAPS = (("\n", "\r\n"), ("\n", " \n"), ("\n\n", "\n \n\n"), ("\n\n", "\r\n\u00a0\r\n"))
