"""
Texts that are all of one kind, as long as one likes: what makes slow patterns slow.
"""

KINDS: dict[str, str] = {
    "straight marks": '"',
    "curly marks": "“",
    "marks that open and close": "“”",
    "unclosed quotations": '"Rain fell. ',
    "short quotations": "“a” ",
    "quotations that somebody said": '"Rain," she said. ',
    "single quotations": "‘a’ ",
    "a quotation a line": "“a\n\n",
    "quotations in quotations": "“a ‘b “c ",
    "quotations in one that never closes": '"「雨」\n',
    "quotations over paragraphs": "“Rain fell on the town.\n\n",
    "single marks": "'",
    "apostrophes": "It's the '90s ",
    "capitals": "B",
    "capitals and blanks": "BAKU ",
    "one endless line": "rain ",
    "many short lines": "rain\n",
    "many paragraphs": "a\n\n",
    "By By By": "By ",
    "figures": "1",
    "figures and points": "1.",
    "A, A, A,": "A, ",
    "open brackets": "(",
    "names in brackets": "(A. ",
    "line feeds": "\n",
    "carriage returns": "\r",
    "blanks": " ",
    "zero width": "\u200b",
    "dashes": "- ",
    "datelines": "BAKU, March 5 - ",
    "credits": "(Reporting by Ida Moe; ",
    "names": "Ida Moe, ",
    "addresses": "a@b.c ",
    "surrogates": "\ud800",
}


def text(kind: str, size: int) -> str:
    """
    *size* characters of one kind.
    """
    unit = KINDS[kind]
    return (unit * (size // len(unit) + 1))[:size]
