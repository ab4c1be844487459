"""
Extractors: run in order of need, each behind its wall.
"""

import contextlib
import dataclasses
import gc
import itertools
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Article, Parser, Span
from newsparse._plugging.schedule import in_order
from newsparse.errors import FieldMissing, PluginCycle, PluginError, UsageError
from newsparse.plugin import Extractor, Field, hookimpl
from newsparse.testing import contract

TEXT = "The ferry to Ost sails again."


@attrs.frozen
class Word:
    """
    A word.
    """

    span: Span


@attrs.frozen
class Other:
    """
    A record of another field.
    """

    span: Span


class Answering:
    """
    A plugin of an extractor that is made already.
    """

    def __init__(self, extractor: Extractor[Any]) -> None:
        self._extractor = extractor

    @hookimpl
    def newsparse_extractors(self) -> list[Extractor[Any]]:
        """
        The one.
        """
        return [self._extractor]


class Plugin(Answering):
    """
    A plugin of one extractor.
    """

    def __init__(self, name: str, run: Callable[[Article], Iterable[Any]], **order: Any) -> None:
        super().__init__(Extractor(Field(name, Word), run, **order))


SHIPS, CREW, BOAT = Field("ships", Word), Field("crew", Word), Field("boat", Word)


def _first(article: Article) -> Iterator[Word]:
    yield Word(Span(0, 3))


def _parser(**runs: Any) -> Parser:
    return Parser.of(
        {
            name: run if isinstance(run, Plugin) else Plugin(name, run)
            for name, run in {"ships": _first, **runs}.items()
        }
    )


def _midway(article: Article) -> Iterator[Word]:
    yield Word(Span(0, 3))
    raise RuntimeError("fog")


def _changing(article: Article) -> Iterator[Word]:
    article.quotes = ()  # type: ignore[misc]
    yield Word(Span(0, 3))


class _Rude(Exception):
    def __str__(self) -> str:
        raise ValueError


def _rude(article: Article) -> Iterator[Word]:
    raise _Rude


@pytest.mark.parametrize(
    ("run", "why"),
    [
        (_midway, "RuntimeError: fog"),
        (_changing, "FrozenInstanceError"),
        (_rude, "_Rude"),
        (lambda article: [Other(Span(0, 3))], "BadRecord: crew: Other(span=Span(start=0, end=3)) is no Word"),
        (lambda article: [Word(Span(20, 30))], "reaches outside the text (length 29)"),
        (lambda article: [Word(Span(-2, 3))], "reaches outside the text"),
        (lambda article: [Word(Span(3, 2))], "reaches outside the text"),
        (lambda article: [Word((0, 3))], "the span of Word(span=(0, 3)) is no newsparse.Span"),  # type: ignore[arg-type]
        (lambda article: None, "its extractor returned None; let it yield records, or return ()"),
        (lambda article: 5, "TypeError: 'int' object is not iterable"),
        (list, "UsageError: fields go by their Field, not by 0"),
        (lambda: (), "TypeError"),
        (lambda article: article["ships"], "not by 'ships'; by name there is article.fields.get"),
        (
            lambda article: article[SHIPS],
            "the extractor that reads it declares it neither in needs nor in after",
        ),
        (
            lambda article: article[BOAT],
            "the extractor that reads it declares it neither in needs nor in after",
        ),
    ],
)
def test_a_failure_costs_its_own_field(run: Callable[[Article], Iterable[Any]], why: str) -> None:
    """
    The field is absent and says why; the rest of the article is as it was; strict raises.
    """
    article = _parser(crew=run).parse(TEXT)
    (issue,) = article.issues

    assert _parser().parse(TEXT)[SHIPS] == article[SHIPS]
    assert CREW not in article.fields
    assert "absent:crew" == issue.code
    assert why in issue.message
    with pytest.raises(FieldMissing) as caught:
        article[CREW]
    assert issue.message == str(caught.value)


@attrs.frozen
class Tagged:
    """
    A record with room for what should not be there.
    """

    span: Span
    tag: object


@pytest.mark.parametrize(
    "tag", [{1}, b"fog", lambda: "fog", 0.5, Span(0, 99)], ids=lambda tag: type(tag).__name__
)
def test_a_record_that_cannot_be_kept_harms_no_article(tag: object) -> None:
    """
    The article is written, pickled and hashed as ever, and the other plugin's field is in it.
    """
    tags = Extractor(Field("tags", Tagged), lambda article: [Tagged(Span(0, 3), tag)])
    parser = Parser.of({"tags": Answering(tags), "ships": Plugin("ships", _first)})
    article = parser.parse(TEXT)

    assert ["absent:tags"] == [issue.code for issue in article.issues]
    assert article == parser.loads(parser.dumps(article)) == pickle.loads(pickle.dumps(article))
    assert hash(article) == hash(parser.parse(TEXT))
    assert 1 == len(article[SHIPS])


@dataclasses.dataclass(frozen=True)
class Plain:
    """
    A record of the standard library.
    """

    span: Span
    name: str


def test_a_frozen_dataclass_is_a_record() -> None:
    """
    It keeps the whole contract.
    """
    plain = Extractor(
        Field("plain", Plain), lambda article: [Plain(Span(0, len(article.text)), article.text)]
    )

    assert {} == contract("plain", Answering(plain), examples=[TEXT]).run(max_examples=3).failed


def test_strict_lets_pass_what_a_plugin_raises() -> None:
    """
    The author wants the traceback, and a need that is absent is an error as well.
    """
    with pytest.raises(RuntimeError, match="fog"):
        Parser.of({"crew": Plugin("crew", _midway)}, strict=True).parse(TEXT)
    with pytest.raises(PluginError, match="the field 'crew' is absent: it needs ships"):
        Parser.of({"crew": Plugin("crew", _first, needs=(SHIPS,))}, strict=True).parse(TEXT)


@pytest.mark.parametrize("running", [True, False])
@pytest.mark.parametrize("run", [_first, _rude], ids=["works", "fails"])
def test_the_collector_rests_while_an_article_is_read(run: Callable[..., Any], running: bool) -> None:
    """
    And is afterwards as the caller had it, whatever happens.
    """
    seen: list[bool] = []

    def look(article: Article) -> list[Word]:
        seen.append(gc.isenabled())
        return list(run(article))

    parser = Parser.of({"crew": Plugin("crew", look)}, strict=True)
    try:
        (gc.enable if running else gc.disable)()
        with contextlib.suppress(_Rude):
            parser.parse(TEXT)
        after = gc.isenabled()
    finally:
        gc.enable()

    assert [False] == seen
    assert running == after


def test_what_needs_a_failed_field_is_skipped() -> None:
    """
    The reason goes along the chain; those who only wait do without.
    """
    article = _parser(
        crew=_midway,
        boat=Plugin("boat", _first, needs=(CREW,)),
        dock=Plugin("dock", _first, needs=(BOAT,)),
        yard=Plugin("yard", _first, after=("crew", "nobody")),
    ).parse(TEXT)

    assert ["ships", "yard"] == list(article.fields)
    assert "the field 'boat' is absent: it needs crew, absent as well." == article.fields.why("boat")
    assert "the field 'dock' is absent: it needs boat, absent as well." == article.fields.why("dock")


def test_three_states_of_a_field() -> None:
    """
    Ran and found none, failed, never installed: told apart.
    """
    article = _parser(ships=lambda article: (), crew=_midway).parse(TEXT)

    assert () == article[SHIPS]
    assert [True, False, False] == [field in article.fields for field in (SHIPS, CREW, BOAT)]
    assert "the field 'crew' is absent: RuntimeError: fog." == article.fields.why("crew")
    assert "the field 'boat' is absent: no plugin provides it." == article.fields.why("boat")


def test_an_extractor_sees_what_it_declares() -> None:
    """
    Needs and after, and no other field.
    """
    seen: list[list[str]] = []

    def look(article: Article) -> list[Word]:
        seen.append(list(article.fields))
        return []

    _parser(crew=_first, dock=_first, boat=Plugin("boat", look, needs=(SHIPS,), after=("dock",))).parse(TEXT)

    assert [["dock", "ships"]] == seen


def test_tampering_reaches_nobody() -> None:
    """
    Who breaks the ice of a frozen article breaks a copy.
    """

    def tamper(article: Article) -> Iterator[Word]:
        object.__setattr__(article, "quotes", "broken")
        yield Word(Span(0, 3))

    assert () == _parser(crew=tamper).parse(TEXT).quotes


def test_records_are_in_the_order_of_the_text() -> None:
    """
    However a plugin yields them.
    """
    spans = [Span(4, 9), Span(0, 9), Span(0, 3)]
    article = _parser(ships=lambda article: map(Word, spans)).parse(TEXT)

    assert sorted(spans) == [word.span for word in article[SHIPS]]


def test_interrupts_pass() -> None:
    """
    Ctrl-C ends a run, not a field.
    """

    def interrupted(article: Article) -> list[Word]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _parser(crew=interrupted).parse(TEXT)


@given(
    edges=st.sets(st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(lambda one: one[0] < one[1])),
    order=st.permutations(range(7)),
)
def test_order_is_by_need_then_by_name(edges: set[tuple[int, int]], order: list[int]) -> None:
    """
    Each comes after what it needs, and the order of declaration does not show.
    """
    fields = [Field(name, Word) for name in "gbecafd"]
    made = [
        Extractor(
            fields[at],
            _first,
            needs=tuple(fields[first] for first, then in edges if then == at and first % 2),
            after=tuple(fields[first].name for first, then in edges if then == at and not first % 2),
        )
        for at in range(7)
    ]
    names = [one.field.name for one in in_order(made[at] for at in order)]

    assert names == [one.field.name for one in in_order(made)]
    assert all(names.index(fields[first].name) < names.index(fields[then].name) for first, then in edges)
    assert bool(edges) or sorted(names) == names


@pytest.mark.parametrize("order", list(itertools.permutations(["boss", "clerk", "agent"])))
def test_a_circle_prints_the_same(order: tuple[str, ...]) -> None:
    """
    A circle begins with its least name, whoever is met first; arrows point to what is needed.
    """
    needs = {"boss": "clerk", "clerk": "agent", "agent": "boss"}
    made = [Extractor(Field(name, Word), _first, needs=(Field(needs[name], Word),)) for name in order]

    with pytest.raises(PluginCycle, match="agent -> boss -> clerk -> agent") as caught:
        in_order(made)
    assert ("agent", "boss", "clerk", "agent") == pickle.loads(pickle.dumps(caught.value)).circle


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Field("", Word),
        lambda: Field("two words", Word),
        lambda: Field(Word, "ships"),  # type: ignore[arg-type]
        lambda: Field("ships", "Word"),  # type: ignore[arg-type]
        lambda: Field("ships", Word, version="1"),  # type: ignore[arg-type]
        lambda: Extractor(SHIPS, None),  # type: ignore[arg-type]
        lambda: Extractor("ships", _first),  # type: ignore[arg-type]
        lambda: Extractor(SHIPS, _first, needs=SHIPS),  # type: ignore[arg-type]
        lambda: Extractor(SHIPS, _first, after="crew"),  # type: ignore[arg-type]
    ],
)
def test_wrong_declarations_raise_at_once(wrong: Callable[[], object]) -> None:
    """
    A declaration that cannot work is refused where it is written.
    """
    with pytest.raises(UsageError, match=r"\.$"):
        wrong()


def test_a_field_is_its_name() -> None:
    """
    A key that was pickled opens the same drawer.
    """
    article = _parser().parse(TEXT)

    assert article[SHIPS] == article[pickle.loads(pickle.dumps(SHIPS))]
    assert hash(SHIPS) == hash(Field("ships", Other, version=9))


def test_processes_share_plugins() -> None:
    """
    What several processes read is what one reads, in the same order, lazily.
    """
    texts = [f"{at} ferries sail." for at in range(70)]
    parser = _parser()

    assert list(parser.parse_many(texts)) == list(parser.parse_many(texts, jobs=2))


class _Fragile(Exception):
    def __init__(self, one: str, other: str) -> None:
        super().__init__(one + other)


def _fragile(article: Article) -> Iterator[Word]:
    raise _Fragile("fo", "g")


def test_an_error_that_cannot_travel_arrives_in_words() -> None:
    """
    It is pickled well and breaks when unpickled, which would end the pool without a word.
    """
    parser = Parser.of({"crew": Plugin("crew", _fragile)}, strict=True)

    with pytest.raises(PluginError, match="_Fragile: fog"):
        list(parser.parse_many([TEXT, TEXT], jobs=2))


def test_a_parser_can_be_pickled() -> None:
    """
    Modules go by name, objects as they are.
    """
    parser = _parser(crew=_midway)

    assert parser.parse(TEXT) == pickle.loads(pickle.dumps(parser)).parse(TEXT)


def test_no_plugins_cost_nothing() -> None:
    """
    A parser without plugins does not even load what finds them.
    """
    code = (
        "import sys, newsparse; newsparse.Parser().parse('A ferry.');"
        "print([name for name in sys.modules if name.endswith(('importlib.metadata', '_plugging.loading'))])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert "[]" == out.strip()
