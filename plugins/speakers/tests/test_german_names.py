"""
Whose name German offices, ages and titles stand for, in every case, and whose they do not.
"""

import pytest

import newsparse
import newsparse_speakers
from newsparse_speakers import SPEAKERS

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)
HARBOUR = "Am Montag hat die Stadt den neuen Steg für den Hafen eröffnet, und alle kamen.\n\n"

MEANT = {
    # in other cases than the first
    "Minister Karl Lie kam. Nach Angaben des Ministers ist der Steg alt.": "Karl Lie",
    "Minister Karl Lie kam. Laut dem Minister ist der Steg alt.": "Karl Lie",
    "Karl Lie (45) kam. Dem 45-Jährigen zufolge ist der Steg alt.": "Karl Lie",
    "Ida Moe (45) kam. Der 45-Jährigen zufolge ist der Steg alt.": "Ida Moe",
    "Die Abgeordnete Ida Moe kam. Laut der Abgeordneten ist der Steg alt.": "Ida Moe",
    # of an age that is not printed beside a name: who "er" would be
    "Trainer Karl Sorg kam. „Es regnet“, sagte der 48-Jährige.": "Karl Sorg",
    "Karl Lie sprach. „Es regnet“, sagte der 48-Jährige.": "Karl Lie",
    "Ida Moe kam. „Es regnet“, sagte der 48-Jährige.": None,
    "Karl Lie (45) kam. „Es regnet“, sagte der 48-Jährige.": None,
    "Ein 48-Jähriger fiel. Karl Lie kam. „Es regnet“, sagte der 48-Jährige.": None,
    "Karl Lie und Paul Berg kamen. „Es regnet“, sagte der 48-Jährige.": None,
    "Richter Karl Lie verurteilte den Mann. „Es regnet“, sagte der 48-Jährige.": None,
    "Der Angeklagte, 48 Jahre alt, schwieg. Karl Lie kam. „Es regnet“, sagte der 48-Jährige.": None,
    "Der Richter Karl Lie kam. Der Richter schwieg. „Es regnet“, sagte der 48-Jährige.": "Karl Lie",
    # told to the paper itself
    "Bürgermeisterin Ida Moe kam. „Es regnet“, sagte die Bürgermeisterin dieser Zeitung.": "Ida Moe",
    # several, or a woman
    "Minister Karl Lie kam. Die Minister sagten, der Steg sei alt.": None,
    "Minister Karl Lie kam. Nach Angaben der Minister ist der Steg alt.": None,
    "Der Abgeordnete Karl Lie kam. Nach Angaben der Abgeordneten ist der Steg alt.": None,
    "Ida Moe, Vorsitzende des Vereins, kam. Der Vorsitzende sagte, der Steg sei alt.": None,
    # whose office it is
    "Der Präsident der Kammer Karl Lie sagte, der Steg sei alt.": "Karl Lie",
    "Der Bürgermeister von Nordwick Karl Lie sagte, der Steg sei alt.": "Karl Lie",
    "Die Anwältin von Bauer Karl Lie sagte, der Steg sei alt.": None,
    "Der Chef der Verwaltung Karl Lie kam. Der Chef sagte, der Steg sei alt.": "Karl Lie",
    "Der Chef der Verwaltung Karl Lie kam. Die Verwaltung sagte, der Steg sei alt.": None,
    "Der Chef des Vereins Karl Lie kam. Der Verein sagte, der Steg sei alt.": None,
    "Die Anwältin des Turners Karl Lie kam. Die Anwältin sagte, der Steg sei alt.": None,
    "Nach dem Vorwurf Ida Moes, das Gericht irre, sagte das Gericht, der Steg sei alt.": None,
    # who held it, and who is of another country
    "Minister Karl Lie kam. Der frühere Minister sagte, der Steg sei alt.": None,
    "Der frühere Minister Karl Lie kam. Der frühere Minister sagte, der Steg sei alt.": "Karl Lie",
    "Der norwegische Minister Karl Lie kam. Der dänische Minister sagte, er sei alt.": None,
    "Der norwegische Minister Karl Lie kam. Der norwegische Minister sagte, er sei alt.": "Karl Lie",
    "Minister Karl Lie kam. Der norwegische Minister sagte, er sei alt.": "Karl Lie",
    "Minister Karl Lie und der dänische Minister Tom Rud kamen. Der dänische Minister sagte, er sei alt.": (
        "Tom Rud"
    ),
    "Minister Karl Lie traf den dänischen Kollegen Tom Rud. Der dänische Minister sagte, er sei alt.": None,
    # an age of two
    "Karl Lie (45) starb. Ein 45-Jähriger floh. Der 45-Jährige sagte, er sei alt.": None,
    # an office and one name alone
    "„Er ist alt“, sagte Papst Leo. Der Papst sagte, der Steg sei alt.": "Leo",
    "„Er ist alt“, sagte Papst Leo XIV. am Montag. Leo sagte, der Steg sei alt.": "Leo XIV",
    "„Er ist alt“, sagte Papst Markus. Der Papst sagte, der Steg sei alt.": "Markus",
    "„Er ist alt“, sagte Hafenchef Vanner. Vanner sagte, der Steg sei alt.": "Vanner",
    "„Er ist alt“, sagte Sängerin Olk. Sie sagte, der Steg sei alt.": "Olk",
    "Die Stadt schwieg. Der Sprecher Moes sagte, der Steg sei alt.": None,
    "Karl Lie kam. Lies Anwalt sagte, der Steg sei alt.": None,
    "Hans Richter kam. Richter sagte, der Steg sei alt.": "Hans Richter",
    "Die Stadt schwieg. Das Nordwicker Seeamt sagte, der Steg sei alt.": None,
    "Die Stadt schwieg. Laut Papst Medien ist der Steg alt.": None,
}


@pytest.mark.parametrize("story", MEANT)
def test_name_of_who_speaks_last(story: str) -> None:
    """
    The last who speaks has that name, or none.
    """
    assert MEANT[story] == PARSER.parse(HARBOUR + story)[SPEAKERS][-1].name
