"""
Names of organisations with small words inside: Department of Fish and Salt, Fish and Salt Administration.
"""

from itertools import islice

from newsparse_speakers.answers import CROWD
from newsparse_speakers.beings import Being, skeleton, somebody
from newsparse_speakers.countries import home
from newsparse_speakers.likeness import plain
from newsparse_speakers.mentions import Mentions
from newsparse_speakers.runs import Runs
from newsparse_speakers.tokens import Tokens

_PARTS = 5  # of a list inside a name
_LOOKS = 30  # names with a conjunction inside that are looked up in the text


class Bodies(Mentions):
    """
    The organisations of an article that have small words in their names, or namesakes of another owner.
    """

    def _of_owner(self, being: Being, owner: str, form: str, at: int) -> Being:
        """
        The one of several bodies with a name whose country is the *owner*: Norway's Salt Ministry, Chile's.
        """
        country = self._country(owner)
        if not country or being.person or country in self._countries(being):
            return being  # the nation's Salt Ministry is that of Norway
        if not (being.owner or being.head):
            being.owner = owner
            return being
        rival = being.rivals.get(country)
        if rival is None:
            words = being.words if not being.head else tuple(form.split())
            rival = somebody(words, False, "", at)
            rival.owner, rival.thing = owner, being.thing
            rival.forms.append(f"{owner} {form}")
            self.all.append(rival)
            _part(being, rival, [country], form)
        return rival

    def _takes(self, being: Being, name: str) -> bool:
        """
        Whether what is called by the first words of a *name* may have it whole: the Salt Union, India's
        Supreme Court; no person, and none that has another.
        """
        if being.person or being.head:
            return False
        if being.owner:
            return self._country(being.owner) in map(self._country, name.split())
        return being.at <= self.starts[self._head_end]

    def _country(self, owner: str) -> str:
        """
        The country whose genitive a word is: Norway's, the UK's; "" for any other.
        """
        return home(self.lex, plain(owner.lower())) if owner[:1].isupper() else ""

    def _countries(self, being: Being) -> list[str]:
        """
        Whose a body is by its owner, or by what its name tells: the Supreme Court of Kenya.
        """
        if being.owner:
            return [self._country(being.owner)]
        words = being.name.split() if being.head else ()
        return [country for word in words if (country := self._country(word))]

    def _is_one(self, tokens: Tokens, low: int, high: int, end: int) -> bool:
        """
        Whether neither what stands before a conjunction nor what stands behind it does so without the other:
        the Salt and Fish Board; but: the Kremlin and State Department said, the Kremlin added.
        """
        self._looked += 1
        if self._looked > _LOOKS:
            return False
        text, starts = self.text, tokens.starts
        whole = text[starts[low] : starts[end]]
        if (
            whole in self.known
            or f"{tokens.small[high - 1]}-{tokens.small[high + 1]}" in self.lex.words["joined"]
        ):
            return True
        both = text.count(whole.rstrip())
        first, last = text[starts[low] : starts[high]].rstrip(), text[starts[high + 1] : starts[end]].rstrip()
        if high - low == 1:  # the Fish and Salt Board, or the Salt Board
            return not (text.count(first) > both < text.count(last))
        return text.count(first) == both == text.count(last) == text.count(tokens.printed(high - 1))

    def which(self, being: Being, before: int) -> list[Being]:
        """
        Those whom the name of a body means, by the owner at the token *before* it, if one is there.
        """
        country = self._country(self.printed(before, before + 1)) if self.tags[before] == "g" else ""
        if not country:
            return [being, *islice(being.rivals.values(), CROWD)]
        if country in self._countries(being):
            return [being]
        return [being.rivals[country]] if country in being.rivals else []

    def _body(self, tokens: Tokens, tags: str, low: int, high: int, end: int) -> bool:
        """
        Take in an organisation with small words in its name, which begins with the capitals from *low* to
        *high*; whether these are no name of their own.
        """
        joined = tags[high] == "c" and tokens.small[high] != "&"
        if joined and not self._is_one(tokens, low, high, end):
            return False
        _, name, _, (words, ends, *_) = self.runs.whole(tokens, tags, low, end)
        if not words:
            return False  # a headline in capitals
        short = short_name(self.runs, tokens, tags, low, high)
        being = self.by_full.get(ends)
        if being is None:
            being = self.by_full.get(short) if short else None
            if being is None or not self._takes(being, name):
                being = somebody(words, False, "", tokens.starts[low])
                self.all.append(being)
            self.by_full[ends] = being
            capitals = [i for i in range(low, end) if tags[i] == "N"]
            for i in capitals:  # the Exchange Commission is that for Securities too
                if i + 1 == capitals[-1] and tags[i - 1] == "c":
                    self.by_full[skeleton(tokens.printed(i)), ends[1]] = being
        being.forms.append(name)
        self.known[self.text[tokens.starts[low] : tokens.starts[end]]] = (0, being, name)
        if tags[end : end + 3] == "(N)":
            self.by_letters.setdefault(tokens.printed(end + 1), being)
        if being.person or not (short or joined):
            return False
        self._mentions.append((tokens.starts[low], being))
        among = self.by_last.setdefault(short[1] if short else ends[1], [])
        if being not in among:
            among.append(being)  # the Union
        if short:
            being.head = tokens.small[high - 1]
            other = self.by_full.setdefault(short, being)
            if other.owner and other is not being:  # India's Supreme Court, that of Kenya
                _part(other, being, self._countries(being), " ".join(other.words))
            elif other is not being and other.head:  # the Supreme Courts of two countries
                del self.by_full[short]
                self.known.pop(self.text[tokens.starts[low] : tokens.starts[high]], None)
        return True


def _part(being: Being, rival: Being, countries: list[str], form: str) -> None:
    """
    Keep two bodies apart that share the *form* of a name, the second by its *countries*.
    """
    if not being.rivals:
        if being.owner:
            being.forms.append(f"{being.owner} {form}")
        being.rivals = {}
    being.rivals.update(dict.fromkeys(countries, rival))


def body(runs: Runs, tokens: Tokens, tags: str, low: int, high: int) -> int:
    """
    Where the name of an organisation ends that begins with the capitals from *low* to *high*; 0 for none.
    """
    small = tokens.small
    if tags[high] == "p":
        if small[high] not in runs.lex.words["inside"] or tags[high - 1] != "N":
            return 0
        end = _words(tags, high + (2 if tags[high + 1] == "D" else 1))
        return _list(runs, tokens, tags, end) if end else 0
    if tags[high + 1] != "N":
        return 0
    end = _words(tags, high + 1)
    if f"{small[high - 1]}-{small[high + 1]}" in runs.lex.words["joined"]:
        return end if end == high + 2 or small[end - 1] in runs.things else 0  # Salt Fire and Rescue Service
    if small[high] == "&":
        return end + 1 if tags[end] == "T" and small[end] in runs.lex.words["firms"] else end
    people = small[low] in runs.given and small[low] not in runs.lex.words["countries"]
    if tags[low - 1] != "D" or people or small[high + 1] in runs.given:
        return 0
    if small[high - 1] in runs.things or (high - low > 1 and tags[low:high].strip("N")):
        return 0
    if high - low > 1 and small[end - 1] in runs.lex.words["firms"]:
        return 0
    return end if small[end - 1] in runs.things or _lettered(tokens, tags, low, end) else 0


def short_name(runs: Runs, tokens: Tokens, tags: str, low: int, high: int) -> tuple[str, str] | None:
    """
    The first and the last of the capitals from *low* to *high*, by which an organisation alone may be called
    whose name they begin: the National Union of Divers; but not: the Labour Party of Ida Moe.
    """
    if tags[high] != "p" or high - low == 1 or tags[low:high].strip("N"):
        return None
    small, lists = tokens.small, runs.lex.words
    head, word = small[high - 1], small[high]
    if word not in lists["belonging"]:
        if head not in lists["for_bodies"]:
            return None
    elif head in lists["no_bodies_of"]:
        return None
    at = high + 1 + (tags[high + 1] == "D")
    if small[at] in runs.given and tags[at + 1] == "N":
        return None  # but: the Oslo Museum of Art
    return skeleton(tokens.printed(low)), skeleton(tokens.printed(high - 1))


def _words(tags: str, i: int) -> int:
    """
    Where the capitals end that begin at token *i*; 0 where none do.
    """
    end = i
    while tags[end] == "N":
        end += 1
    return end if end > i else 0


def _list(runs: Runs, tokens: Tokens, tags: str, end: int) -> int:
    """
    Where a list ends whose first part ends at *end*: of Alcohol, Tobacco and Firearms.
    """
    last = end
    groups = runs.lex.words["groups"]
    for _ in range(_PARTS):
        mark = tags[last]
        if mark not in ",c" or not (after := _words(tags, last + 1)):
            return end
        first = tokens.small[last + 1]
        if first in runs.given or tokens.printed(last + 1).isupper() or tokens.small[after - 1] in groups:
            return end
        if mark == "c":
            return after
        last = after
    return end


def _lettered(tokens: Tokens, tags: str, low: int, end: int) -> bool:
    """
    Whether the letters of a name stand behind it in brackets.
    """
    if tags[end : end + 3] != "(N)":
        return False
    letters = "".join([tokens.first(i) for i in range(low, end) if tags[i] == "N"])
    return tokens.printed(end + 1) == letters
