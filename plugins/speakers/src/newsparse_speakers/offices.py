"""
The offices that stand beside a name: Mayor Ida Moe; Ida Moe, the mayor of Oslo; the mayor, Ida Moe.
"""

from newsparse_speakers.beings import SIGNS, Being
from newsparse_speakers.given import gender
from newsparse_speakers.likeness import plain
from newsparse_speakers.outer import (
    behind,
    forms,
    initials,
    lettered,
    letters,
    of_body,
    opens_scene,
    outer,
    owners,
    serves,
    spelled,
    titled,
    whose,
)
from newsparse_speakers.runs import Runs
from newsparse_speakers.tokens import Tokens

_MOST = 200  # words beside the names of somebody that are remembered
_PHRASE = 9  # tokens of a phrase beside a name
_CAPITALS = "TNwe"
_WORDS = frozenset(_CAPITALS)
_PARTS = "DNTwcgRe#av"
_INSIDE = frozenset(_PARTS)
_GOES_ON = _INSIDE | {"W"}
_CLOSED = frozenset(",.;:)-(\nQKE_pk")
_OPENS = frozenset("VBXbRnG")  # the mayor said


class Offices:
    """
    Who holds which office in an article.
    """

    def __init__(self, runs: Runs, tokens: Tokens, tags: str) -> None:
        self.runs = runs
        self.tokens = tokens
        self.tags = tags
        self.holders: dict[str, list[Being]] = {}
        self._letters = letters(runs.lex)

    def note(self, being: Being, start: int, end: int) -> None:
        """
        Note what stands beside the name of *being*, from token *start* to *end*.
        """
        tags = self.tags
        after = tags[end]
        if tags[start - 1] in _WORDS:
            self._before(being, start - 1)
        elif tags[start - 1] == ")" and (letters := lettered(self.runs, self.tokens, tags, start - 4)):
            self._before(being, start - 4)
            self._hold(being, [letters], weak=False, beside=[])
        if after in _CLOSED:
            start = titled(tags, start)
            if tags[start - 1] == "," and (at := behind(self.runs, self.tokens, start, end)):
                self._apposition(being, at)
        if after in ",(-":
            if tags[end + 1] in _GOES_ON and not opens_scene(tags, start, end):
                self._behind(being, end + 1)
        elif after == "c" and tags[end + 1] == "D":
            whose(self.runs.lex, self.tokens, being, end)

    def _gender(self, being: Being, word: str) -> None:
        lex = self.runs.lex
        sign = lex.gender.get(word, "")
        lists = lex.words
        related = word in lists["related"]
        if related:
            being.related = True
        kin = related or word in lists["kin"] or word in lists["parents"]
        if kin and being.words[-1].lower() not in self.runs.things:
            being.person = not lex.verb_second or being.person  # her mother, Strava Moe
        if sign in SIGNS and (being.person or word in self.runs.offices):
            if word in lists["both_sexes"]:
                told = gender(list(being.words))
                if told == "female":
                    being.gender = ""  # Ida Moe, the chairman; the spokesman, Andrea Moe
                if told or being.gender:
                    return
            being.gender = sign  # a father is a man, whatever his name tells elsewhere

    def _hold(self, being: Being, words: list[str], weak: bool, beside: list[str]) -> None:
        roles, others = (being.past, being.roles) if weak else (being.roles, being.past)
        if beside and len(being.beside) < _MOST and not being.beside.issuperset(beside):
            being.beside |= frozenset(beside)
        if roles.issuperset(words):
            return
        thing = not being.person and being.words[-1].lower() in self.runs.things
        if thing and not self.runs.lex.verb_second:
            return  # the files of the State Department, the candidate wept
        if not being.person and len(being.words) < 4 and not thing:
            being.person = not self.runs.lex.verb_second
        signs, same = self.runs.lex.gender, self.runs.called
        more, told, under = set[str](), set[str](), list[str]()
        for word in words:
            if word in signs:
                self._gender(being, word)
            if word in same:
                more |= same[word]
            else:
                more.add(word)
            if whole := spelled(self.runs.lex, word):
                if word in self.runs.lex.words["of_deputies"]:
                    under += whole[:1]  # VP Moe: the vice president
                else:
                    more.add(whole[0])
                    told.update(whole[1:])  # CEO Moe: the chief executive, not the chief
        more -= roles
        for called in more:
            if called not in others:
                self.holders.setdefault(called, []).append(being)
        roles |= more | told
        if weak:
            being.past = roles
        else:
            being.roles = roles
        if under:
            self._hold(being, under, weak=True, beside=[])

    def _before(self, being: Being, i: int) -> None:
        """
        The office that ends at token *i*, and what stands before it: the former French president.
        """
        tags, small, runs = self.tags, self.tokens.small, self.runs
        low = i - _PHRASE if i > _PHRASE else 0
        begin = low + len(tags[low : i + 1].rstrip(_CAPITALS))
        if tags[begin - 1] not in "gDpc" and tags[i] != "T" and not self._tells(begin, i + 1):
            return
        found, beside, own, weak, last = list[str](), list[str](), list[str](), False, i
        while i > low:
            tag = tags[i]
            word = small[i].rstrip(".")
            if tag == "c" and found and not beside and small[i - 1] in runs.offices:
                i -= 1  # president and chief executive
                continue
            if tag == "g" and found:
                beside.append(plain(word))
                break
            if tag not in _WORDS and not (found and word in runs.others):
                weak = weak or word in runs.lesser  # then president
                if found and word in runs.lex.words["owning"]:
                    beside += (word, *owners(self.tokens, tags, i))  # its president is not the French one
                if not found and beside and (at := self._of(i, low, beside)):
                    found += forms(runs, small, at)  # Secretary of State Ida Moe
                    weak = weak or small[at - 1] in runs.lesser
                break
            if not word:
                pass  # of Rep. Moe
            elif word in runs.lesser and (found or beside or word not in runs.offices):
                weak = True
            elif word in runs.offices or (word in self._letters and self.tokens.printed(i).isupper()):
                if found and word in runs.lex.words["portfolios"]:
                    own.append(word)  # Justice Secretary Ida Moe
                elif not beside or not found:
                    found += forms(runs, small, i)
                else:
                    break
            elif "-" in word and word[word.rindex("-") + 1 :] in runs.offices:
                found += forms(runs, small, i)
                weak = weak or word.rpartition("-")[0] in runs.lesser
            elif found or tag == "N":
                beside.append(plain(word))
                if len(beside) > 4:
                    break
            else:
                self._gender(being, word)  # her husband Karl
                break
            i -= 1
        if found:
            more = initials(self.tokens, tags, begin, last + 1) if begin < last else []
            self._hold(being, found + more, weak, beside + own)  # Chief Executive Officer Ida Moe, the CEO

    def _of(self, i: int, low: int, beside: list[str]) -> int:
        """
        The office that all but what is *beside* ends with at token *i*, the outer one of two: Secretary of
        the President of Kenya; 0 for none.
        """
        tags, small, found = self.tags, self.tokens.small, 0
        while i > low and tags[i] in "gNDecp":
            if tags[i] != "p":
                beside.append(plain(small[i]))
            elif small[i] not in self.runs.lex.words["inside"]:
                break
            elif small[i - 1] in self.runs.offices:
                found = i = i - 1
                if tags[i - 1] in "De":
                    i -= 1
                if tags[i - 1] != "p":
                    break
            i -= 1
        return found

    def _tells(self, low: int, high: int) -> bool:
        """
        Whether there may be an office or a man or a woman among some words; mostly there is none.
        """
        tokens = self.tokens
        if not self.runs.telling.isdisjoint(tokens.small[low:high]):
            return True
        return "-" in tokens.text[tokens.starts[low] : tokens.starts[high]]  # vice-president

    def _apposition(self, being: Being, comma: int) -> None:
        """
        The office in a phrase before a comma: the mayor of Oslo, Ida Moe.
        """
        tags, offices = self.tags, self.runs.offices
        end, i, letters = comma, comma, ""
        while i > max(0, comma - _PHRASE):
            i -= 1
            tag = tags[i]
            if tag == "p":
                if serves(self.runs.lex, self.tokens, tags, end := i, comma):
                    return  # a spokesman for the mayor, Ida Moe
            elif tag == ")" and tags[i - 2] == "(":
                letters = letters or lettered(self.runs, self.tokens, tags, i - 3)
                i -= 2
                end = i
            elif tag in "Deg\n.":
                if tag not in "De" or tags[i - 1] != "p" or tags[i - 2] in "vVBG":
                    if end < comma - 1 and tags[end - 1] == tags[comma - 2] == "N":
                        end = outer(self.runs, self.tokens, end, comma)
                    word = self.tokens.small[end - 1]
                    known = word in self.runs.lex.gender or word in self._letters
                    if known or word.rpartition("-")[2] in offices:
                        self._before(being, end - 1)
                        of = [plain(self.tokens.small[k]) for k in range(end + 1, comma) if tags[k] in "Nwg"]
                        self._hold(being, [], weak=False, beside=of)  # a spokesman for Nordbank, Ida Moe
                        if some := [letters] if letters else initials(self.tokens, tags, i + 1, comma):
                            self._hold(being, some, weak=False, beside=[])
                    return
            elif tag == "c" and tags[i - 1] == tags[i + 1] == "N" and self.tokens.small[i - 1] not in offices:
                continue  # the Minister of Salt and Fish, Ida Moe
            elif tag not in "TNw#":
                return

    def _behind(self, being: Being, i: int) -> None:
        """
        The office in a phrase behind a comma: Ida Moe, the mayor of Oslo.
        """
        tags, small, runs = self.tags, self.tokens.small, self.runs
        if tags[i] == "#" and tags[i + 1] == ",":
            i += 2
        if tags[i] == "W" and small[i + 1] in runs.lex.words["now"]:
            if tags[i + 2] not in "Dg" and small[i + 2] not in runs.offices:
                return
            i += 2  # Ida Moe, who is the mayor of Oslo
        if tags[i] == "c":
            if tags[i + 1] == "D":
                whose(runs.lex, self.tokens, being, i)
            return  # Ida Moe, and the coach, Karl Berg
        inside = tags[i : i + _PHRASE]
        if not self._tells(i, i + len(inside) - len(inside.lstrip(_PARTS))):
            return
        high = min(i + _PHRASE, len(tags) - 1)
        found, beside, kin, weak = list[str](), list[str](), list[str](), False
        while i < high and tags[i] in _INSIDE:
            word = small[i]
            head, dash, tail = word.rpartition("-")
            if tags[i] == "v" and tags[i + 1] in "Deg":
                break  # the mayor, Ida Moe, met the coach
            if word in runs.lesser and (tags[i + 1] in "NTw" or word not in runs.offices):
                weak = True
            elif word in runs.offices or (
                word in self._letters and of_body(self.runs.lex, self.tokens, tags, i + 1)
            ):  # MD of Nordbank
                if tags[i + 1] in "NT" and small[i + 1] not in runs.offices:
                    return  # Ida Moe, Mayor Karl Berg
                found += forms(runs, small, i)
            elif dash and tail in runs.offices:
                found += forms(runs, small, i)
                weak = weak or head in runs.lesser
            elif tags[i] in "Nwgv" or word in runs.others or word in runs.lex.words["owning"]:
                beside.append(plain(word))
                if tags[i] != "g":
                    kin.append(word)
            i += 1
        if tags[i] in _OPENS:
            return
        if tags[i] == "(" and found and (letters := lettered(runs, self.tokens, tags, i - 1)):
            found.append(letters)
            i += 3
        if tags[i] == "p" and found:
            beside += [plain(small[k]) for k in range(i + 1, min(i + 5, high)) if tags[k] in "Nwg"]
        if found:
            self._hold(being, found, weak, beside)
        else:
            for word in kin:
                self._gender(being, word)  # Robin Hart, a mother of two
