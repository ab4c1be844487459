"""
The words of each language, by the examples beside them.

`languages/en.examples.txt` says how its sentences are marked.
"""

import re
import tomllib
from importlib.resources import files

import pytest

import newsparse
import newsparse_speakers
from newsparse.testing import marked
from newsparse_speakers import SPEAKERS, Attribution, finder, lexicon

PARSER = newsparse.Parser.of({"speakers": newsparse_speakers}, strict=True)
FOLDER = files("newsparse_speakers") / "languages"
LANGUAGES = sorted(one.name.removesuffix(".toml") for one in FOLDER.iterdir() if one.name.endswith(".toml"))
TELLING = {"marks", "signs"}  # what tells a language from the others
# Lists for which no sentence is known yet that needs them: others have their words too, or whole articles do.
UNSHOWN = {
    *("de.relatives", "de.clause_openers", "de.titles", "de.abbreviations", "de.groups", "de.second.bare"),
    *("de.second.whenever", "de.second.asking", "de.second.reflexive", "de.second.plural_verbs"),
    *("de.second.alone", "de.second.masculine", "de.second.men", "de.second.women", "de.no_given"),
    *("de.second.purpose", "de.second.like", "de.second.demands"),
}

Data = dict[str, str | bool | dict[str, str]]


def data(language: str) -> Data:
    """
    The file of a language.
    """
    return tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))


def lists(language: str) -> list[str]:
    """
    The names of the lists in a language's file, those inside a table with its name and a full stop before.
    """
    found = []
    for name, value in data(language).items():
        if isinstance(value, dict):
            found += [f"{name}.{inner}" for inner, words in value.items() if words]
        elif isinstance(value, str) and value and name != "name":
            found.append(name)
    return found


def examples(language: str) -> dict[str, list[str]]:
    """
    The examples of a language, by the name of their list.
    """
    found: dict[str, list[str]] = {}
    for line in (FOLDER / f"{language}.examples.txt").read_text(encoding="utf-8").splitlines():
        if line.endswith(":") and " " not in line:
            here = found.setdefault(line[:-1], [])
        elif line and not line.startswith("#"):
            here.append(line)
    return found


EXAMPLES = {language: examples(language) for language in LANGUAGES}
EVERY = [(language, name) for language in LANGUAGES for name in lists(language)]


def wrong(line: str) -> list[str]:
    """
    What is found in an example, where it is not what is marked.
    """
    printed = line.removeprefix("~ ")
    name = re.search(r"=([^\]]*)\]", printed)
    printed = re.sub(r"=[^\]]*\]", "]", printed).replace("¶ ", "\n\n")
    for mark, label in (("[", "⟦who:"), ("{", "⟦cue:"), ("<", "⟦said:")):
        printed = printed.replace(mark, label)
    text, want = marked(re.sub("[]}>]", "⟧", printed))
    found = PARSER.parse(text)[SPEAKERS]
    told = [repr((one.in_words(text), one.kind.value, one.rule)) for one in found]
    if not want:
        return [row for one, row in zip(found, told, strict=True) if one.quote or not line.startswith("~")]
    fits = [
        one
        for one in found
        if list(one.content) == want.get("said")
        and [one.mention] == want.get("who", [None])
        and [one.cue] == want.get("cue", [None])
        and (name is None or _named(one, name[1]))
    ]
    return [] if len(fits) == 1 and (found == tuple(fits) or line.startswith("~")) else ["none", *told]


def _named(one: Attribution, name: str) -> bool:
    """
    Whether an attribution has a name, or those that it may be, behind a question mark.
    """
    if name.startswith("?"):
        return one.name is None and list(one.candidates) == name[1:].split(", ")
    return one.name == (name or None)


@pytest.mark.parametrize(("language", "name"), EVERY)
def test_list_has_examples_that_hold(language: str, name: str) -> None:
    """
    In each example of a list, what is marked is found, and nothing else.
    """
    lines = EXAMPLES[language].get(name, [])
    found = {line: wrong(line) for line in lines}

    assert lines, f"{name} has no example in languages/{language}.examples.txt yet"
    assert {} == {line: told for line, told in found.items() if told}


@pytest.mark.parametrize("language", LANGUAGES)
def test_examples_belong_to_lists(language: str) -> None:
    """
    There are no examples of a list that is gone, and no example stands twice.
    """
    lines = [line for some in EXAMPLES[language].values() for line in some]

    assert [] == [name for name in EXAMPLES[language] if name not in lists(language)]
    assert [] == [line for line in set(lines) if lines.count(line) > 1]


@pytest.mark.parametrize(
    ("language", "name"), [one for one in EVERY if one[1] not in TELLING and ".".join(one) not in UNSHOWN]
)
def test_list_makes_the_difference(language: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Without the list, one of its examples at least comes out differently.
    """
    without = data(language)
    table, _, inner = name.rpartition(".")
    of = without[table] if table else without
    assert isinstance(of, dict)
    of[inner] = ""
    poorer = lexicon._lexicon(without)
    monkeypatch.setattr(finder, "pick", lambda text: poorer)

    assert any(map(wrong, EXAMPLES[language].get(name, [])))


@pytest.mark.parametrize("language", LANGUAGES)
def test_language_is_told(language: str) -> None:
    """
    The examples of what tells a language are taken for that language.
    """
    lines = [line for name in TELLING for line in EXAMPLES[language].get(name, [])]

    assert lines
    assert {language} == {lexicon.pick(line).name for line in lines}


@pytest.mark.parametrize(("language", "name"), [one for one in EVERY if one[1].startswith("verbs.")])
def test_verb_has_an_example(language: str, name: str) -> None:
    """
    Each verb is the cue of an example of its list.
    """
    table, _, group = name.partition(".")
    verbs = data(language)[table]
    assert isinstance(verbs, dict)
    cues = {
        word
        for line in EXAMPLES[language][name]
        for cue in re.findall("{(.*?)}", line)
        for word in cue.split()
    }
    lines = [line for line in verbs[group].splitlines() if line]

    assert [] == [line for line in lines if cues.isdisjoint(line.replace("|", " ").lower().split())]
