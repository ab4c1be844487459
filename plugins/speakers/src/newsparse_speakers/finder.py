"""
From an article to its attributions: paragraphs, their sentences, quotations, reported speech, names.
"""

from collections.abc import Iterator

import attrs

from newsparse import Article, Span
from newsparse_speakers import indirect, phrases, quoted
from newsparse_speakers.clauses import Sentence, clauses
from newsparse_speakers.lexicon import Lexicon, pick
from newsparse_speakers.people import People
from newsparse_speakers.quoted import Source
from newsparse_speakers.records import Attribution, AttributionKind
from newsparse_speakers.resolve import Answer, Resolver
from newsparse_speakers.retag import retagged
from newsparse_speakers.tokens import Tokens


class Passage:
    """
    A paragraph with its sentences and clauses.
    """

    __slots__ = ("sentences", "tags", "tokens")

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        tokens.finish()
        self.tags = tokens.tags = retagged(tokens)
        self.sentences = [
            Sentence(low, high, clauses(tokens, self.tags, low, high)) for low, high in tokens.sentences()
        ]


def find_speakers(article: Article) -> Iterator[Attribution]:
    """
    Who said what in *article*.
    """
    text = article.text
    lex = pick(text)
    passages = list(_passages(article, lex))
    sources = quoted_sources(passages)
    people = People(text, lex)
    for passage in passages:
        people.read(passage.tokens, passage.tags)
    people.finish()
    yield from _named(_attributions(article, passages, sources), Resolver(people))


def _named(drafts: Iterator[tuple[Attribution, Source]], resolver: Resolver) -> Iterator[Attribution]:
    known: dict[Span, Answer] = {}
    for record, source in sorted(drafts, key=lambda one: (one[0].mention or one[0].span, one[0].span)):
        if record.mention is None or source.subject is None:
            yield record
            continue
        if record.mention not in known:
            known[record.mention] = resolver.resolve(source.tokens, source.tokens.tags, source.subject)
        answer = known[record.mention]
        yield attrs.evolve(record, name=answer.name, candidates=answer.candidates)


def _attributions(
    article: Article, passages: list[Passage], sources: dict[int, tuple[Source | None, Passage, int]]
) -> Iterator[tuple[Attribution, Source]]:
    used: set[int] = set()
    quotes = article.quotes
    # quotations
    for index, (source, passage, at) in sources.items():
        quote = quotes[index]
        if source is None:
            continue
        content: list[Span] = list(quote.segments)
        kind = AttributionKind.DIRECT
        if source.clause is not None and source.tokens is passage.tokens:
            used.add(id(source.clause))
            sentence = next(one for one in passage.sentences if one.low <= at < one.high)
            if source.clause in sentence.clauses:
                for region in indirect.content(passage.tokens, passage.tags, sentence, source.clause):
                    if region[0] <= at < region[1] and any(
                        t in "wNPVBGDTg" for t in passage.tags[region[0] : region[1]]
                    ):
                        content = [_span(passage.tokens, region)]
                        kind = AttributionKind.MIXED
        subject = source.subject
        mention = _span(source.tokens, subject) if subject else None
        cue = _span(source.tokens, source.clause.cue) if source.clause else None
        yield _record(quote.span, tuple(content), kind, mention, cue, source.rule), source
    for passage in passages:
        for sentence in passage.sentences:
            for clause in sentence.clauses:
                if id(clause) in used:
                    continue
                regions = indirect.content(passage.tokens, passage.tags, sentence, clause)
                if not regions:
                    continue
                mention = (
                    _span(passage.tokens, clause.subject) if clause.subject and not clause.passive else None
                )
                cue = _span(passage.tokens, clause.cue)
                spans = tuple(_span(passage.tokens, region) for region in regions)
                source = Source(passage.tokens, clause.subject, clause, "")
                yield (
                    _record(None, spans, AttributionKind.INDIRECT, mention, cue, f"indirect {clause.order}"),
                    source,
                )


def _record(
    quote: Span | None,
    content: tuple[Span, ...],
    kind: AttributionKind,
    mention: Span | None,
    cue: Span | None,
    rule: str,
) -> Attribution:
    parts = [*content, *filter(None, (mention, cue, quote))]
    span = Span(min(p.start for p in parts), max(p.end for p in parts))
    return Attribution(span, quote, content, kind, mention, None, cue, (), rule)


def _span(tokens: Tokens, region: tuple[int, int]) -> Span:
    return Span(tokens.starts[region[0]], tokens.end(region[1] - 1))


def _passages(article: Article, lex: Lexicon) -> Iterator[Passage]:
    pieces: list[tuple[int, int, int]] = []
    for index, quote in enumerate(article.quotes):
        if quote.kind.value != "speech":
            continue
        for n, segment in enumerate(quote.segments):
            start = quote.span.start if n == 0 else segment.start
            end = quote.span.end if n == len(quote.segments) - 1 else segment.end
            pieces.append((start, end, index))
    at = 0
    spans = [one.span for one in article.paragraphs]
    if article.headline is not None and article.headline.span.end > article.headline.span.start:
        spans.insert(0, article.headline.span)
    text = article.text
    for span in spans:
        tokens = Tokens(text, lex)
        here = span.start
        while at < len(pieces) and pieces[at][0] < span.end:
            start, end, index = pieces[at]
            at += 1
            if start < here:
                continue
            tokens.add(here, start)
            tokens.add_quote(start, min(end, span.end), index)
            here = min(end, span.end)
        tokens.add(here, span.end)
        yield Passage(tokens)


def quoted_sources(passages: list[Passage]) -> dict[int, tuple[Source | None, Passage, int]]:
    """
    The source of each quotation, by its index.
    """
    found: dict[int, tuple[Source | None, Passage, int]] = {}
    carried: Source | None = None  # who spoke last
    lead: Source | None = None  # whom the last sentence announces
    gap = 0
    open_quotes: list[tuple[int, Passage, int]] = []  # those of the paragraph before that nobody said yet
    for passage in passages:
        tokens, tags = passage.tokens, passage.tags
        if not tokens.quotes:
            if open_quotes and (told := _told(passage)) is not None:
                for index, where, at in open_quotes:
                    found[index] = (told, where, at)
            open_quotes = []
            gap += 1
            lead = _lead(passage)
            continue
        waiting: list[int] = []
        here: Source | None = None
        first = True
        for sentence in passage.sentences:
            marks = [i for i in range(sentence.low, sentence.high) if tags[i] in "QKE"]
            for at in marks:
                source = quoted.labelled(tokens, at) or quoted.in_sentence(tokens, tags, sentence, at)
                if source is None:
                    alone = not any(t in "NwVP" for t in tags[sentence.low : sentence.high])
                    if alone and here is not None:
                        source = Source(here.tokens, here.subject, here.clause, "carried on")
                    elif alone and lead is not None and first:
                        source = lead
                    elif alone and first:
                        waiting.append(at)
                    elif not alone and tags[at - 1 : at] in (":", ","):
                        subject = quoted.main_subject(tokens, tags, sentence, at)
                        if subject:
                            source = Source(tokens, subject, None, "subject")
                if source is not None:
                    here = source
                    for other in waiting:
                        found[tokens.quotes[other]] = (source, passage, other)
                    waiting = []
                index = tokens.quotes[at]
                if index not in found or found[index][0] is None:
                    found[index] = (source, passage, at)
                first = False
            if not marks:
                led = _announced(passage, sentence)
                if led is not None:
                    here = led
                    first = False
        if waiting and carried is not None and gap == 0:
            for other in waiting:
                found[tokens.quotes[other]] = (
                    Source(carried.tokens, carried.subject, None, "paragraph before"),
                    passage,
                    other,
                )
            here = carried
        open_quotes = [] if here else [(tokens.quotes[at], passage, at) for at in waiting]
        carried = here
        lead = None
        if tags[-1:] == ":":
            lead = _lead(passage)
        gap = 0
    return found


def _told(passage: Passage) -> Source | None:
    """
    Who is named in the paragraph after: "The statement came from Ida Moe.", "- Ida Moe".
    """
    tokens, tags = passage.tokens, passage.tags
    if not passage.sentences:
        return None
    sentence = passage.sentences[0]
    if tags[:1] == "-":
        subject = phrases.right(tags, 1, sentence.high)
        if subject and tags[1] in "NT" and tags[subject[1] : subject[1] + 1] in ("", ",", "."):
            return Source(tokens, subject, None, "paragraph after")
        return None
    sayings = tokens.lex.words["sayings"]
    for one in sentence.clauses:
        if one.order == "TO" and one.subject and any(tokens.word(i) in sayings for i in range(one.cue[0])):
            return Source(tokens, one.subject, one, "paragraph after")
    return None


def _lead(passage: Passage) -> Source | None:
    if not passage.sentences:
        return None
    return _announced(passage, passage.sentences[-1])


def _announced(passage: Passage, sentence: Sentence) -> Source | None:
    for one in sorted(sentence.clauses, key=lambda one: one.strength, reverse=True):
        if one.subject is not None and not one.passive and passage.tags[one.subject[0]] not in "Wt":
            return Source(passage.tokens, one.subject, one, "sentence before")
    subject = quoted.main_subject(passage.tokens, passage.tags, sentence, sentence.high)
    return Source(passage.tokens, subject, None, "sentence before") if subject else None
