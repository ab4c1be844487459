"""
The contract of a plugin: what every plugin keeps, for every text.

Floor 8.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs

from newsparse._model.article import Article
from newsparse.errors import NewsparseError, UsageError
from newsparse.parser import Parser
from newsparse.testing import checks

CHECKS = (
    "text_is_unchanged",
    "spans_are_inside",
    "same_text_same_answer",
    "company_changes_nothing",
    "json_comes_back",
    "pickle_comes_back",
    "long_text_is_survived",
    "examples_find_something",
)


@attrs.frozen
class Report:
    """
    How much a contract has run, and what it found.
    """

    name: str
    texts: Mapping[str, int]
    records: int
    expected: Mapping[str, str]
    failed: Mapping[str, str]

    def __str__(self) -> str:
        texts = sum(self.texts.values())
        lines = [f"{self.name}: {len(self.texts)} checks, {texts:,} texts, {self.records:,} records"]
        lines += [f"  expected: {name}: {why}" for name, why in self.expected.items()]
        lines += [f"  FAILED: {name}: {why}" for name, why in self.failed.items()]
        return "\n".join(lines)


@attrs.frozen(eq=False)
class Check:
    """
    One law of the contract; call it with any text.
    """

    name: str
    _contract: "Contract" = attrs.field(repr=False)

    def __str__(self) -> str:
        return self.name

    def __call__(self, text: str) -> None:
        self._contract.hold(self.name, text)


class Contract:
    """
    The laws that a plugin keeps; `checks` has them for `pytest.mark.parametrize`.
    """

    def __init__(
        self,
        name: str,
        plugin: object | None,
        examples: Sequence[str],
        expected: Mapping[str, str],
        company: Mapping[str, object],
    ) -> None:
        self.name = name
        self.examples = tuple(examples)
        self.expected = dict(expected)
        own = {} if plugin is None else {name: plugin}
        self._parser = Parser.of({**company, **own}, strict=True)
        # What others do wrong is not this plugin's failure.
        self._crowd = Parser.of({**_installed(), **company, **own})
        self._texts: Counter[str] = Counter()
        self._records = 0
        self._first: dict[str, Exception | None] = {}

    @property
    def checks(self) -> tuple[Check, ...]:
        """
        The laws, one check each.
        """
        return tuple(Check(name, self) for name in CHECKS)

    def hold(self, name: str, text: str) -> None:
        """
        Fail where the law called *name* does not hold for *text*, or for one of the hostile texts.

        A law that is expected to fail has to fail for one of the examples or of the hostile texts.
        """
        if name not in self._first:
            tried = (*self.examples, *checks.HOSTILE)
            self._first[name] = next(filter(None, (self._try(name, one) for one in tried)), None)
        failure = self._first[name]
        if name in self.expected:
            if failure is None:
                msg = f"{self.name}: {name} holds; take it out of expected_failures ({self.expected[name]})."
                raise AssertionError(msg)
            return
        failure = failure or self._try(name, text)
        if failure is not None:
            raise failure

    def run(self, *, max_examples: int = 100) -> Report:
        """
        Hold every law for so many drawn texts, without pytest.
        """
        import hypothesis

        from newsparse.testing.texts import texts

        settings = hypothesis.settings(
            max_examples=max_examples,
            deadline=None,
            database=None,
            suppress_health_check=list(hypothesis.HealthCheck),
        )
        failed = {}
        for check in self.checks:
            try:
                settings(hypothesis.given(texts())(check.__call__))()
            except Exception as error:  # noqa: BLE001 - a plugin may raise anything
                failed[check.name] = f"{type(error).__name__}: {error}".rstrip(": ")
        return self.report(failed)

    def report(self, failed: Mapping[str, str] | None = None) -> Report:
        """
        What has run so far: so that a green run says how much it ran.
        """
        return Report(self.name, dict(self._texts), self._records, self.expected, failed or {})

    def _try(self, name: str, text: str) -> Exception | None:
        self._texts[name] += 1
        try:
            self._law(name, example=text in self.examples)(text)
        except Exception as error:  # noqa: BLE001 - a plugin may raise anything
            error.add_note(f"{self.name}: {name} does not hold for {text[:500]!r}")
            return error
        return None

    def _law(self, name: str, *, example: bool) -> Callable[[str], None]:
        if name == "examples_find_something":
            return self._examples_find_something
        law: Callable[[Parser, str], None] = getattr(checks, name)
        if name == "long_text_is_survived" and not example:
            # Full length for every text would take minutes; what grows too fast mostly shows by then.
            return lambda text: checks.long_text_is_survived(self._parser, text, longest=checks.LONGEST // 8)
        parser = self._crowd if name == "company_changes_nothing" else self._parser
        return lambda text: law(parser, text)

    def _examples_find_something(self, text: str) -> None:
        """
        Each example gives a record: a plugin that finds nothing passes every other law.
        """
        del text
        for example in self.examples:
            made = self._made(self._parser.parse(example))
            self._records += made
            assert made or not self._finds(), f"{self.name} finds nothing in {example!r}"

    def _finds(self) -> bool:
        plugin = [one for one in self._parser.plugins if one.name == self.name]
        return not plugin or bool(plugin[0].extractors)

    def _made(self, article: Article) -> int:
        if not any(one.name == self.name for one in self._parser.plugins):
            return sum(1 for path, value in checks.found(article) if attrs.has(type(value)))
        own = [name for name in article.fields if name.split(".")[0] == self.name]
        return sum(len(article.fields.get(name) or ()) for name in own)


def contract(
    name: str,
    plugin: object | None,
    *,
    examples: Sequence[str],
    expected_failures: Mapping[str, str] | None = None,
    company: Mapping[str, object] | None = None,
) -> Contract:
    """
    The contract of *plugin*, which is known as *name*.

    Args:
        plugin: a module or an object; `None` is core itself.
        examples: texts in which it finds something.
        expected_failures: laws it does not keep, and why; one that holds after all fails.
        company: plugins whose fields it needs, by name.

    Raises:
        UsageError: no examples, or an expected failure of no check.
        PluginError: the plugin cannot be used.
    """
    if isinstance(examples, str) or not examples or not all(isinstance(one, str) for one in examples):
        msg = f"{name}: examples are texts in which the plugin finds something, in a list, not {examples!r}."
        raise UsageError(msg)
    for check in expected_failures or {}:
        if check not in CHECKS:
            msg = f"{name}: there is no check {check!r}; the checks are {', '.join(CHECKS)}."
            raise UsageError(msg)
    return Contract(name, plugin, examples, expected_failures or {}, company or {})


def _installed() -> dict[str, Any]:
    try:
        return {plugin.name: plugin.plugin for plugin in Parser.installed().plugins}
    except (NewsparseError, Warning):  # one broken plugin among them is no reason to test none
        return {}
