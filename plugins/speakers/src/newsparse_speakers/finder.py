"""
From an article to its attributions: quotations, reported speech, and the names of their sources.
"""

import re
from collections.abc import Callable
from itertools import chain
from operator import attrgetter, itemgetter

from newsparse import Article, Span
from newsparse_speakers.answers import NOBODY, Answer
from newsparse_speakers.around import OPENS, Mention
from newsparse_speakers.beings import Being
from newsparse_speakers.clauses import Clause, Sentence
from newsparse_speakers.headlines import half_quoted
from newsparse_speakers.indirect import Report
from newsparse_speakers.lexicon import JUDGES, Lexicon, pick
from newsparse_speakers.passages import Passage, passages
from newsparse_speakers.people import People
from newsparse_speakers.phrases import Region
from newsparse_speakers.records import Attribution, AttributionKind, Draft, Placed, attribution, draft
from newsparse_speakers.resolve import Resolver
from newsparse_speakers.second import flow
from newsparse_speakers.second.naming import Namer
from newsparse_speakers.sources import quoted_sources
from newsparse_speakers.tokens import Tokens


def find_speakers(article: Article) -> list[Attribution]:
    """
    Who said what in *article*.
    """
    text = article.text
    lex = pick(text)
    read = passages(article, lex)
    drafts = flow.drafts(article, read) if lex.verb_second else _drafts(article, read)
    said: list[Attribution] = []
    if not drafts:
        return said
    people = People(text, lex)
    people.read(read[0].tokens, read[0].tags)
    resolver = Namer(people, read) if lex.verb_second else Resolver(people)
    known: dict[Span, Answer] = {}
    drafts.sort(key=_PLACE)
    head = 0 if article.headline is None else article.headline.span.end
    outer: Mention | None = None  # who spoke in the words that are looked through, and where these end
    told = 0
    for place, made, tokens, subject in drafts:
        answer = NOBODY
        mention = made.mention
        if mention is not None and subject is not None:
            quote = made.quote
            if outer is not None:
                if mention[0] >= told:
                    if resolver.last is not outer or resolver.unnamed is not None:
                        resolver.goes_back(outer, told)
                    outer = None
                elif quote is not None:
                    outer = None
            if quote is not None and quote[0] <= place[0] < quote[1] and made.rule not in _INSIDE:
                continue  # what is quoted is no source
            found = known.get(mention)
            if found is None:
                last = resolver.last
                found = known[mention] = resolver.resolve(tokens, tokens.tags, subject)
                if made.rule in _PASSED_ON or (
                    found.being is not None and not found.being.person and _relays(made, text, lex)
                ):
                    resolver.last = last
            answer, being = found, found.being
            if quote is None:
                if outer is None and being is not None and being.person and _holds(tokens, subject, lex):
                    outer, told = resolver.last, made.content[-1][1]
            elif being is not None and made.rule in _UNSAID and _addresses(quote, text, being):
                continue  # "What do you think, Karl?"
            if made.rule == _TURN and place[1] < head and not _speaks(answer, mention, text, lex):
                continue  # Dunmore: Man dies in fall
        name, candidates, _ = answer
        if made.rule:  # no quotation of which somebody else is the source, and no question
            said.append(attribution(made, name, candidates))
    return said


def _holds(tokens: Tokens, subject: Region, lex: Lexicon) -> bool:
    """
    Whether whoever speaks may go on behind what somebody else says in these words; but: asked about Moe, who
    said it rained, Berg laughed.
    """
    if lex.verb_second:
        return False
    low, tags = subject[0], tokens.tags
    if tags[low] != "W":
        return True
    begin = max(tags.rfind(mark, max(low - _LONGEST, 0), low) for mark in ".E\n")
    return tags[begin + 1] not in OPENS


def _addresses(quote: Span, text: str, being: Being) -> bool:
    """
    Whether a quotation speaks to somebody by name.
    """
    words = quote.of(text)
    for name in (being.words[0], being.words[-1]):
        at = words.find(name)
        while at >= 0:
            end = at + len(name)
            after = words[end : end + 1]
            if (words[at - 2 : at] == ", " and after in _AFTER) or (at == 1 and after == ","):
                return True
            at = words.find(name, end)
    return False


def _relays(made: Draft, text: str, lex: Lexicon) -> bool:
    """
    Whether a source only passes on what stands before it: Moe said it rained, Nordwire reports.
    """
    cue, mention = made.cue, made.mention
    if made.quote is not None or cue is None or mention is None:
        return False
    return made.content[0][1] <= mention[0] < cue[0] and cue.of(text) in lex.words["relaying"]


def _speaks(answer: Answer, mention: Span, text: str, lex: Lexicon) -> bool:
    """
    Whether what stands before a colon in a headline is a person, an office or a group, and no place or topic.
    """
    if answer.being is not None and answer.being.person:
        return True
    last, words = mention.of(text).rpartition(" ")[2].lower(), lex.words
    return last in words["groups"] or last.removesuffix("s") in words["roles"] or last in words["plurals"]


_LONGEST = 200  # tokens of a sentence
_PLACE: Callable[[Placed], tuple[int, int]] = itemgetter(0)
_SENTENCES: Callable[[Passage], list[Sentence]] = attrgetter("sentences")
_DIRECT = AttributionKind.DIRECT
# Asked by Moe, Hill's promise to go: whoever is told of there is not the one who speaks next.
_PASSED_ON = frozenset(("reported BY", "reported NOUN"))
_UNSAID = frozenset(("carried on", "paragraph before", "sentence before", "subject"))
_AFTER = frozenset(".,?!")
_TURN = "reported COLON"
_INSIDE = frozenset(("label", "paragraph before"))  # "MOE: It rained."


def _drafts(article: Article, read: list[Passage]) -> list[Placed]:
    if not read:
        return []
    report = Report(read[0].tokens)
    used: set[Clause] = set()
    several: set[int] = set()
    found = _quotations(article, read, report, used, several)
    head = article.headline
    _add_reported(found, read, report, used, several, 0 if head is None else head.span.end)
    return found


def _quotations(
    article: Article, read: list[Passage], report: Report, used: set[Clause], several: set[int]
) -> list[Placed]:
    """
    What is known of each quotation; clauses that are their own go to *used*, those in parts to *several*.
    """
    quotes = article.quotes
    found: list[Placed] = []
    for index, (source, passage, sentence, at) in quoted_sources(read, report).items():
        if source is None:
            continue
        tokens, subject, clause, rule = source
        quote = quotes[index]
        whole, content, kind, cue = quote.span, quote.segments, _DIRECT, None
        if len(content) > 1:
            several.add(index)
        if clause is not None:
            cue = clause.cue
            if tokens is report.tokens and passage.low <= clause.left < passage.high:
                if sentence.low <= clause.left < sentence.high or not _tells(report, passage, clause):
                    used.add(clause)
                words = _more(report, sentence, clause, at)
                if words is not None and words[0] <= whole[0] and whole[1] <= words[1]:
                    content, kind = (words,), AttributionKind.MIXED
        found.append(draft(whole, content, kind, rule, tokens, subject, cue))
    return found


def _tells(report: Report, passage: Passage, clause: Clause) -> bool:
    """
    Whether a clause before the sentence of a quotation has words of its own: Moe said it was late. "..."
    """
    own = passage.sentence(clause.left)
    found = report.content(own, clause) if clause in own.clauses else []
    return any(_TELLING.search(report.tags, start, end) is not None for start, end in found)


def _more(report: Report, sentence: Sentence, clause: Clause, at: int) -> Span | None:
    """
    What was said in the words around a quotation as well.
    """
    tags, low = report.tags, sentence.low
    left = clause.left
    if at < left and (at == low == left - 1 or not tags[low:left].strip(_QUOTED)):
        return None  # "It was over," she said
    if clause not in sentence.clauses or _direct(tags, clause, at, sentence.high):
        return None
    for start, end in report.content(sentence, clause):
        if start <= at < end and tags[start:end].strip(_QUOTED):
            return report.tokens.span((start, end))
    return None


_TELLING = re.compile("[tXbvVP]")
_QUOTED = "QKE,.:;-_()c"
_TO_WHOM = re.compile("[^tkXbvV]{0,30}(?:W[^;:]{0,30})?:")
_SPEAKS_ON = re.compile(",?[^;:QKEtVB]{0,30},")


def _direct(tags: str, clause: Clause, at: int, high: int) -> bool:
    """
    Whether what stands between a cue and a quotation is none of what was said: Hill asked Moe: "Why?"; "It
    was over," she said with a sigh, "and I left."
    """
    if clause.right > at:
        return False
    if tags[at - 1] == ":":
        return (at + 1 >= high or tags[at + 1] == ".") and _TO_WHOM.fullmatch(
            tags, clause.right, at
        ) is not None
    before = tags[clause.left - 1]
    return (before in "QK" or (before == "," and tags[clause.left - 2] in "QKE")) and _SPEAKS_ON.fullmatch(
        tags, clause.right, at
    ) is not None


def _add_reported(
    found: list[Placed], read: list[Passage], report: Report, used: set[Clause], several: set[int], head: int
) -> None:
    """
    Add what is known of speech without marks, but for a part of one of *several* quotations, and for what has
    the last mark alone of one in a headline that ends at *head*: "We were told to wait," survivor says.
    """
    tokens = report.tokens
    span = tokens.span
    sentences = chain.from_iterable(map(_SENTENCES, read))
    for clause, regions in report.statements(sentences, used):
        start, stop = regions[0]
        if tokens.quotes.get(stop - 1) in several and not tokens.tags[start : stop - 1].strip("_"):
            continue  # "... ¶ ...," she added: that whole quotation is recorded
        first = span(regions[0])
        content = (first,) if len(regions) == 1 else tuple(map(span, regions))
        if first[0] < head and (half_quoted(first.of(tokens.text)) or _warned(tokens, clause)):
            continue
        who = None if clause.passive else clause.subject
        rule = _RULES[clause.order]
        if start < clause.left and _asked(tokens, clause, start):
            rule = ""
        found.append(draft(None, content, _INDIRECT, rule, tokens, who, clause.cue))


def _asked(tokens: Tokens, clause: Clause, start: int) -> bool:
    """
    Whether the words from token *start* on tell what somebody was asked who says nothing: asked about it, Moe
    laughed.  He goes on to speak, so that he is a source for what comes next.
    """
    asked = tokens.tags[start] in "Vv" and tokens.small[start] in tokens.lex.words["spoken_to"]
    return asked and clause.order == "SV"


def _warned(tokens: Tokens, clause: Clause) -> bool:
    """
    Whether a verb tells what was done to its subject, as in headlines: Drivers warned of fog.
    """
    word, lex = tokens.small[clause.cue[1] - 1], tokens.lex
    return (
        clause.order == "SV"
        and tokens.tags[clause.cue[1] - 1] == "V"
        and (word in lex.words["spoken_to"] or lex.strength.get(word) == JUDGES)
        and word[-1] != "s"
        and tokens.tags[clause.right] in "pokPd,.\n"
    )


_INDIRECT = AttributionKind.INDIRECT
_RULES = {order: f"reported {order}" for order in ("SV", "VS", "TO", "PART", "BY", "COLON", "NOUN")}
