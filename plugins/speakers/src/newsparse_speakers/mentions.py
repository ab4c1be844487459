"""
Where an article names somebody, in full or by last names: who may be meant by one, and who holds an office.
"""

from itertools import compress

from newsparse_speakers.beings import Being, skeleton, somebody
from newsparse_speakers.cutting import BLANK
from newsparse_speakers.headlines import lengthened
from newsparse_speakers.lexicon import Lexicon
from newsparse_speakers.nameless import Nameless
from newsparse_speakers.offices import Offices
from newsparse_speakers.parts import BEARERS, called_first, in_full, inner_words, named_first
from newsparse_speakers.places import Places, alone, is_subject, place, titled
from newsparse_speakers.runs import runs
from newsparse_speakers.tokens import Tokens

_WORDS, _OFTEN = 100, 12  # last words of names that are sought in the text, and how often each
_QUOTED, _TITLE = 30, 12  # last words that are sought in quotations; characters of a title before a name


class Mentions(Places):
    """
    The mentions of those whom an article names, and those who are meant by last names.
    """

    def __init__(self, text: str, lex: Lexicon) -> None:
        super().__init__()  # of thirty attributes and more, Python reads each slower
        self.text = text
        self.lex = lex
        self.all = []
        self.by_last: dict[str, list[Being]] = {}
        self.by_full: dict[tuple[str, ...], Being] = {}
        self.by_letters: dict[str, Being] = {}
        self._apart: dict[tuple[tuple[str, str], str], Being] = {}
        self._strangers: dict[str, Being] = {}
        self._bearers: dict[str, list[Being]] = {}
        self._looked = self._sought = self._quoted = 0
        self._before_names: set[str] = set()  # what stands before full names, as titles do
        self._inner: dict[str, list[Being]] | None = None
        self.known: dict[str, tuple[int, Being | None, str]] = {}
        self._bare: list[tuple[int, str, str]] = []
        self._head_end = self._shouted = 0  # of the first paragraph, and where that is a headline in capitals
        self._offices: Offices | None = None
        self._titled_words: list[tuple[int, int]] = []
        self.tokens: Tokens | None = None
        self.tags = ""
        self.starts: list[int] = []
        self.words: list[str] = []  # the tokens in small letters
        self.runs = runs(lex)

    def holders(self, office: str) -> list[Being]:
        """
        Those who have or had an office, be it that they are named by their last names alone: President Moe.
        """
        if self._places is None:
            self._alone()
        return self._offices.holders.get(office, []) if self._offices else []

    def opening(self, nameless: Nameless, low: int) -> tuple[str, str] | None:
        """
        Whom without a name the sentence at token *low* begins with, as `Nameless.opening` tells it.
        """
        return nameless.opening(self.tokens, low, len(self.tags), self.bearers) if self.tokens else None

    def printed(self, low: int, high: int) -> str:
        """
        The tokens from *low* to *high* as printed, with single blanks.
        """
        return " ".join(self.text[self.starts[low] : self.starts[high]].split())

    def stranger(self, word: str, at: int, title: str) -> Being:
        """
        Somebody whom the article does not name in full.
        """
        if self._places is None:
            self._alone()
        known = self._strangers.get(word)
        if known is None:
            self._quoted += 1
            words, given = in_full(word, self.text, self.runs.given, self.lex, self._quoted > _QUOTED)
            person = bool(title) or given is not None
            known = self._strangers[word] = somebody(words, person, title or given or "", at)
            known.forms.append(" ".join(words))
            self._bearers.clear()
        elif title and not known.gender:
            known.person, known.gender = True, title
            self._bearers.clear()
        return known

    def _alone(self) -> list[int]:
        """
        Count bare last names as mentions of those who have them; when first a place is asked for.
        """
        self._places = []
        tokens, offices = self.tokens, self._offices
        if tokens is None or offices is None:
            return self._places
        addressed = titled(tokens, self.tags)
        self._address(tokens, offices, [*self._titled_words, *[(i, i + 1) for i in addressed]])
        signs, starts, small = self.lex.gender, self.starts, tokens.small
        unsettled = [one for one in self._bare if one[1]]
        named = [i for i in addressed if self.tags[i] == "N"]
        unsettled += [(starts[i], tokens.printed(i), signs.get(small[i - 1], "")) for i in named]
        others: set[str] = set()
        note = self._mentions.append
        firsts = {} if self.lex.verb_second else called_first(self.first_words, self.lex)
        for i in self._singles(small, firsts):
            word = tokens.printed(i)
            among = self.bearers(word) or (firsts.get(word, []) if is_subject(self.tags, i) else [])
            if len(among) == 1:
                being = among[0]
                note((starts[i], being))
                if being.person and self.tags[i + 1] in ",(-" and not self.lex.verb_second:
                    offices.note(being, i, i + 1)  # Moe, the mayor
                if not (being.person or self.lex.verb_second) and word not in others:
                    if starts[i] < being.at:
                        others.add(word)  # Strava, and Camp Strava
                    elif self._is_family(being, i):
                        being.surnamed = True  # Tully, whose first name no list has
            elif among:
                unsettled.append((starts[i], word, ""))
        unsettled.sort(key=place)  # what one tells of a gender decides who is meant by the next
        for at, word, title in unsettled:
            among = self.bearers(word) or firsts.get(word, [])
            if not among:
                continue
            if len(among) > 1 or (title and among[0].words[-1] == word):
                among = self.named(word, at, title)
                if len(among) != 1:
                    self._shared.append((at, among))
                    continue
                if title and not among[0].gender:
                    among[0].gender = title
            note((at, among[0]))
        self._mentions.sort(key=place)
        self._places = list(map(place, self._mentions))
        return self._places

    def _singles(self, small: list[str], firsts: dict[str, list[Being]]) -> list[int]:
        """
        The tokens that stand alone and may be the last name of somebody; most are nobody's.
        """
        tags, text, starts = self.tags, self.text, self.starts
        singles = alone(tags)
        words = list(map(small.__getitem__, singles))
        different, known = set(words), self.runs.skeletons
        known.learn(different)
        names = set(compress(different, map(self.by_last.__contains__, map(known.__getitem__, different))))
        names.update([one.lower() for one in (*self.by_letters, *self._strangers, *self._within(), *firsts)])
        return [
            i
            for i in compress(singles, map(names.__contains__, words))
            if tags[i] == "N"
            and (tags[i + 1] != "g" or not text[starts[i + 1]].isupper())
            and (
                tags[i - 1 : i + 2] != "DNw"
                or text[starts[i] : starts[i + 1]].rstrip() not in self._strangers
            )
        ]  # the Moe administration is not Moe

    def _is_family(self, being: Being, i: int) -> bool:
        """
        Whether the last word of a name is a last name, since it stands for the whole at token *i*.
        """
        words = being.words
        return (
            len(words) > 1
            and self.tags[i - 1] not in "DgpNT"
            and self.tags[i + 1] == "V"
            and not words[-1].isupper()
            and words[-1].lower() not in self.lex.words["members"]
            and self.runs.things.isdisjoint([word.lower() for word in words])
        )

    def _address(self, tokens: Tokens, offices: Offices, titled: list[tuple[int, int]]) -> None:
        """
        Tell what titles tell before last names alone: a gender, and an office.
        """
        signs, text, starts, small = self.lex.gender, self.text, tokens.starts, tokens.small
        held: list[tuple[int, int, str, str, str]] = []
        for start, end in titled:
            title = small[start - 2 if small[start - 1] == "." else start - 1].rstrip(".")
            sign, office = signs.get(title, ""), title in self.runs.offices
            if not (sign or office) or small[end - 1] in self.runs.places:
                continue
            at = starts[start]
            word = text[at : starts[end]].rstrip(BLANK).removesuffix("'s").removesuffix("’s")
            if not self.bearers(word) and named_first(word, sign, self.all, self.runs.things):
                continue  # Sir Karl, Mr Thaksin
            if sign and not self.named(word, at, sign):
                self.stranger(word, at, sign)  # Mr. Moe is not Ida Moe
            if office and (sign or small[start] not in self.runs.offices or self.bearers(word)):
                held.append((start, end, title, word, sign))  # but: the Vice President General
        for start, end, title, word, sign in held:
            unknown = self._strangers.get(word)
            holders = [unknown] if unknown else self.named(word, starts[start], sign)
            held_by = [one for one in holders if title in one.roles]
            if held_by or (len(holders) == 1 and holders[0].related):
                holders = held_by  # Ida Moe is the wife of President Moe
            for being in holders or [self.stranger(word, starts[start], "")]:
                being.person = being.person or len(being.words) == 1
                offices.note(being, start, end)
            self._bearers.clear()  # a stranger may be a person now

    def bearers(self, word: str) -> list[Being]:
        """
        Those who have a last name, or whose letters it is; not to be changed.
        """
        found = self._bearers.get(word)
        if found is None:
            found = self._bearers[word] = self._having(word)
        return found

    def _having(self, word: str) -> list[Being]:
        plural = word[-1:] == "s"
        if plural and word[-2:] in ("'s", "’s"):
            word = word[:-2]
            plural = word[-1:] == "s"
        lettered = self.by_letters.get(word)
        if lettered is not None and not (lettered.person and word.isupper() and not lettered.spells(word)):
            return [lettered]  # but "(SNP)" behind a name is a party
        if "-" in word:
            word = self.runs.bare(word)
        if plural and word[:-1].lower() in self.lex.words["members"]:
            return []  # not all Democrats are Fish Democrats
        found = self.by_last.get(skeleton(word))
        bearers = []
        if found is not None:
            first = word[:1].lower()
            some = found if len(found) < BEARERS else found[:BEARERS]
            bearers = [one for one in some if (one.head or one.words[-1])[:1].lower() == first]
        if len(bearers) > 1 and not self.lex.verb_second:
            below = self.starts[self._head_end]
            bearers = [one for one in bearers if not lengthened(one, self.lex, self.text, below)] or bearers
        unknown = self._strangers.get(word)
        if unknown is not None and unknown.person:
            bearers.append(unknown)
        if not bearers:
            return self._within().get(word, [])
        if len(bearers) == 1 and not bearers[0].person and self._stood_alone(word, bearers[0].at):
            return []  # Twitter, where the Strava Twitter comes up later
        return bearers

    def _stood_alone(self, word: str, at: int) -> bool:
        """
        Whether a word was printed below the headline before a place.
        """
        if self.lex.verb_second or self._sought > _WORDS:
            return False
        self._sought += 1
        text, size, titles = self.text, len(word), tuple(self.lex.words["before_names"])
        alone = False
        i = text.find(word, self.starts[self._head_end], at)
        for _ in range(_OFTEN):
            if i < 0 or (i >= at and not alone):
                break
            if text[max(0, i - _TITLE) : i].rstrip(BLANK).endswith(titles):
                return False  # Mr. Strava
            alone = alone or not (text[i - 1].isalnum() or text[i + size].isalnum())
            i = text.find(word, i + size)
        return alone

    def headline(self) -> int:
        """
        Where a headline ends that has capitals throughout; 0 where there is none.
        """
        head = self.tags[: self._head_end]
        if self.lex.verb_second or "." in head or head.count("w") * 3 >= head.count("N"):
            return 0
        return self._head_end

    def _within(self) -> dict[str, list[Being]]:
        if self._inner is None:
            self._inner = inner_words(self.all, self.lex, self.starts[self.headline()])
        return self._inner

    def named(self, word: str, at: int, title: str = "") -> list[Being]:
        """
        Those who may be meant by a last name at a place: named in full before it, or later where none is.
        """
        found = self._bearers.get(word)
        if found is None:
            found = self.bearers(word)
        if not title and len(found) < 2:
            return found
        if title and found:
            if self._places is None:
                self._alone()  # other mentions may tell who is a woman
            if len(found) == 1:
                return found if found[0].gender in ("", title) else []
            certain = [one for one in found if one.gender == title]
            found = certain or [one for one in found if not one.gender]
        if len(found) > 1:
            earlier = [one for one in found if one.at < at]
            found = earlier or found
        if len(found) > 1:
            people = [one for one in found if one.person]
            found = people or found
        return found
