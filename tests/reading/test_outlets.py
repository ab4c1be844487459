"""
Outlets: every example of every table, broken files, names, and which evidence decides.
"""

import time
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse._model.article import Source
from newsparse._model.records import Outlet
from newsparse._reading import core, examples
from newsparse._reading.outletfiles import ours, read
from newsparse._reading.outlets import Outlets, builtin, builtin_files, join, load, pick
from newsparse._reading.styles import key
from newsparse.errors import OutletError, PluginConflict
from newsparse.testing import marked, texts

MERIDIAN = """
[meridian-wire]
name = "Meridian Wire"
aliases = ["MW", "MeridianWire.example"]
country = "ZM"
date_order = "dmy"
credits = ["{outlet} reports", "told {outlet}"]

[[meridian-wire.examples]]
text = "LUSAKA, Zambia, March 4. Copper output rose, Meridian Wire reports."
dateline = { text = "LUSAKA, Zambia, March 4.", place = "Lusaka" }
outlet = "Meridian Wire"
"""


def outlet_of(text: str, known: Outlets | None = None) -> Outlet | None:
    """
    The outlet of *text*.
    """
    return core.read(Source(text), known or builtin()).outlet


def named(text: str) -> tuple[str, str] | None:
    """
    Name and evidence of the outlet of *text*.
    """
    found = outlet_of(text)
    return None if found is None else (found.name, found.evidence.value)


def written(folder: Path, words: str) -> Path:
    """
    An outlet file with *words*.
    """
    file = folder / "mine.toml"
    file.write_text(words, encoding="utf-8")
    return file


@pytest.mark.parametrize("file", builtin_files(), ids=lambda file: file.name)
def test_examples_give_what_they_state(file: Path) -> None:
    """
    Reading the example of a table gives the records that the table states.
    """
    tried = examples.check_file(file)

    assert [] == [(one.slug, one.number, one.problems) for one in tried if one.problems]


def test_every_outlet_has_an_example() -> None:
    """
    Each of the outlets has an example, and there are at least 300 of them.
    """
    files = [read(file) for file in builtin_files()]
    shown = {slug for file in files for slug, _ in file.examples}
    slugs = [style.slug for file in files for style in file.styles if style.slug != "default"]

    assert set(slugs) == shown
    assert len(slugs) == len(set(slugs)) >= 300


@pytest.mark.parametrize("file", builtin_files(), ids=lambda file: file.name)
def test_quick_reading_gives_the_same(file: Path) -> None:
    """
    Our own files, read the quick way, state what they state as TOML.
    """
    assert read(file).styles == ours(file)


@given(st.text(max_size=30))
@example("The ")
@example("\u0130")
def test_key_ignores_case_and_blanks(words: str) -> None:
    """
    Case, blanks and points around a name do not change what it finds.
    """
    assert key(words) == key(f"  {words.casefold()}. ")


def test_names_are_found_in_any_spelling() -> None:
    """
    Case, points, spaces and "the" are no part of a name.
    """
    known = builtin()
    spellings = ["News.az", "NEWS AZ", "Trend News Agency", "the associated press", "afp", "ТАСС", "新华社"]

    want = ["News.Az", "News.Az", "Trend", "The Associated Press", "AFP", "TASS", "Xinhua"]
    found = [known.named(words) for words in spellings]

    assert want == [style.name if style else None for style in found]


def test_cities_tell_outlets_of_one_name_apart() -> None:
    """
    APA is Austrian in Graz and Azerbaijani in Baku.
    """
    known = builtin()
    found = [known.named("APA", near=near) for near in ("Graz (APA) -", "Baku. APA.")]

    assert ["AT", "AZ"] == [style.country if style else None for style in found]


def test_search_finds_parts_and_slips() -> None:
    """
    A search finds by a part of the name, by country and by a name with a slip.
    """
    known = builtin()

    assert "ukrinform" in [style.slug for style in known.search("kri")]
    assert "uza" in [style.slug for style in known.search("uz")]
    assert "reuters" in [style.slug for style in known.search("Ruters")]
    assert () == known.search("")


@pytest.mark.parametrize(
    ("words", "want"),
    [
        ("The bridge is open, Trend reports.\n", ("Trend", "credit")),
        ("The bridge is open, the mayor told Trend's correspondent.\n", ("Trend", "credit")),
        ("The bridge is open, Azernews reports, citing Report.\n", ("Azernews", "credit")),
        (
            "He told Turan so. The bridge is open, Trend reports, with reference to Turan.\n",
            ("Trend", "credit"),
        ),
        ("The bridge is open, Report informs, citing the town hall.\n", ("Report", "credit")),
        ("A trend reports cannot explain keeps the bridge shut.\n", None),
        ("Trend reports show that the bridge is shut.\n", None),
        ("The latest Report informs nobody of the bridge.\n", None),
        ("The bridge is open, according to Trend reports on Friday.\n", None),
        ("The bridge is open, the mayor earlier told Trend.\n", None),
        ("The bridge is open, the mayor told Reuters and CNN.\n", None),
        ("The bridge is open, the mayor told Turan.\nIt is not, his wife told Trend.\n", None),
        ("OSLO, March 5 (Reuters) - The bridge is open, Trend reports.\n", ("Reuters", "dateline")),
        ("By Azernews\n\nThe bridge is open, the mayor told Trend.\n", ("Azernews", "byline")),
        ("The bridge is open, the mayor told Trend.\n\nNews.Az\n", ("News.Az", "signature")),
    ],
)
def test_evidence_decides(words: str, want: tuple[str, str] | None) -> None:
    """
    Who signs goes before who is credited, and whom somebody quotes is nobody's outlet.
    """
    assert want == named(words)


def test_span_is_the_printed_name() -> None:
    """
    The span of an outlet holds its name as printed.
    """
    text, want = marked("The bridge is open, the mayor of the town told ⟦outlet:News.az⟧.\n\nIt was shut.\n")
    found = outlet_of(text)

    assert found is not None
    assert want["outlet"] == [found.span]


@given(text=texts())
@example("\u0130 told \u0130")
@example("told The .")
def test_outlets_are_inside_and_known(text: str) -> None:
    """
    The outlet of any text is one of those known, and printed inside the text.
    """
    found = outlet_of(text)

    assert found is None or (
        0 <= found.span.start < found.span.end <= len(text) and builtin().by_slug(found.slug) is not None
    )


def test_own_file_adds_an_outlet(tmp_path: Path) -> None:
    """
    A table of the user's own is found like a built-in one, and its example passes.
    """
    file = written(tmp_path, MERIDIAN)
    found = outlet_of("Copper output rose, a miner told MW.", load(file))

    assert found is not None
    assert ("Meridian Wire", "meridian-wire") == (found.name, found.slug)
    assert [()] == [one.problems for one in examples.check_file(file)]


def test_own_table_replaces_ours(tmp_path: Path) -> None:
    """
    A user's table stands for the built-in one of the same slug, and [default] goes before ours.
    """
    file = written(tmp_path, '[trend]\nname = "Trends"\n[default]\nbylines = ["Words: {Person}"]\n')
    known = load(file)

    assert len(known.styles) == len(builtin().styles)
    assert [known.by_slug("trend")] == [style for style in known.styles if style.name == "Trends"]
    assert known.default.bylines[0] == "Words: {Person}"


def test_plugin_may_add_but_not_replace(tmp_path: Path) -> None:
    """
    A plugin's outlet is added; one that is there already is refused by name.
    """
    file = written(tmp_path, MERIDIAN)
    known = join(builtin(), "copper", [file])

    assert known.by_slug("meridian-wire") is not None
    with pytest.raises(PluginConflict, match=r"^copper: .*\[meridian-wire\] is there already"):
        join(known, "copper", [file])


@pytest.mark.parametrize(
    ("words", "want"),
    [
        ("name = ", "is not TOML"),
        ('name = "Meridian"\n', "stands outside a table"),
        ("[meridian-wire]\n", "name is missing"),
        ("[meridian-wire]\nname = 3\n", "name is a string, not 3"),
        ('[Meridian Wire]\nname = "M"\n', "is not TOML"),
        ('["Meridian Wire"]\nname = "M"\n', "a slug has small letters"),
        ('[mw]\nname = "M"\ncredit = []\n', "unknown key 'credit'. Did you mean credits?"),
        ('[mw]\nname = "M"\ncredits = "told"\n', "credits is a list of strings"),
        ('[mw]\nname = "M"\ncredits = ["told us"]\n', "must hold {outlet} once"),
        ('[mw]\nname = "M"\nbylines = ["By {person}"]\n', "unknown slot 'person'. Did you mean Person?"),
        ('[mw]\nname = "M"\nbylines = ["By {Person"]\n', "has a bracket without its partner"),
        ('[mw]\nname = "M"\ncountry = "Zambia"\n', "country is two capitals"),
        ('[mw]\nname = "M"\ndate_order = "day"\n', "date_order is"),
        ('[mw]\nname = "M"\ncommon = "yes"\n', "common is true or false"),
        ('[mw]\nname = "M"\nquote_marks = ["“"]\n', "quote_marks has pairs"),
        ('[mw]\nname = "M"\nexamples = "x"\n', "examples are tables"),
        ('[mw]\nname = "M"\n[[mw.examples]]\noutlet = "M"\n', "example 1: an example has a text"),
        (
            '[mw]\nname = "M"\n[[mw.examples]]\ntext = "x"\noulet = "M"\n',
            "unknown key 'oulet'. Did you mean outlet?",
        ),
        ('[mw]\nname = "M"\n[[mw.examples]]\ntext = "x"\nbyline = "M"\n', "byline is a list"),
        (
            '[mw]\nname = "M"\n[[mw.examples]]\ntext = "x"\ndateline = {city = "X"}\n',
            "dateline: unknown key 'city'",
        ),
    ],
)
def test_broken_files_are_named(tmp_path: Path, words: str, want: str) -> None:
    """
    An error about an outlet file names the file and says what was expected.
    """
    file = written(tmp_path, words)
    with pytest.raises(OutletError) as raised:
        read(file)

    assert str(file) in str(raised.value)
    assert want in str(raised.value)


def test_unreadable_files_are_named(tmp_path: Path) -> None:
    """
    A file that is not there, and one that is not UTF-8, are errors with the file's name.
    """
    latin = tmp_path / "latin.toml"
    latin.write_bytes(b'[mw]\nname = "Zeitung f\xfcr alle"\n')

    with pytest.raises(OutletError, match=r"none\.toml: the outlet file cannot be read"):
        read(tmp_path / "none.toml")
    with pytest.raises(OutletError, match=r"latin\.toml: the outlet file is not UTF-8: byte 22 is 0xfc"):
        read(latin)


def test_failing_examples_are_told(tmp_path: Path) -> None:
    """
    An example that gives something else is reported with what was found.
    """
    file = written(tmp_path, MERIDIAN.replace('place = "Lusaka"', 'place = "Kitwe"'))
    (tried,) = examples.check_file(file)

    assert tried.problems == ("dateline place is ['Lusaka'], not ['Kitwe']",)


@pytest.mark.parametrize(
    ("stated", "want"),
    [
        ('outlet = "Meridian Wire"', "there is no outlet, and 'Meridian Wire' is stated"),
        ("dateline = {place = 'Lusaka'}", "there is no dateline, and one is stated"),
        ("date = '2031-05-06'", "there is no date, and '2031-05-06' is stated"),
    ],
)
def test_what_is_not_found_is_told(tmp_path: Path, stated: str, want: str) -> None:
    """
    Nothing found is told in words.
    """
    head = '[meridian-wire]\nname = "Meridian Wire"\n[[meridian-wire.examples]]\n'
    words = f'{head}text = "Rain fell."\n{stated}\n'
    (tried,) = examples.check_file(written(tmp_path, words))

    assert (want,) == tried.problems


def test_templates_of_a_table_are_read(tmp_path: Path) -> None:
    """
    A dateline, a byline, a note and a signature that only one newsroom prints are read by its templates.
    """
    words = MERIDIAN.replace(
        "date_order",
        'datelines = ["Seen in {Place} on {day} {Month} {year}:"]\nbylines = ["Set down by {Person}"]\n'
        'revisions = ["Mended at {time}"]\nsignatures = ["This was {outlet} of Lusaka"]\ndate_order',
    )
    top = "Mended at 14:05\n\nSet down by Ida Moe\n\n"
    text = top + "Seen in Kitwe on 4 March 2031: Copper rose.\n\nThis was MW of Lusaka\n"
    article = core.read(Source(text), load(written(tmp_path, words)))

    assert article.byline is not None
    assert article.dateline is not None
    assert article.dateline.date is not None
    assert ["Ida Moe"] == [author.name for author in article.byline.authors]
    assert ["Kitwe"] == [place.city for place in article.dateline.places]
    assert "2031-03-04" == str(article.dateline.date.value)
    assert ["14:05:00"] == [str(one.first_published) for one in article.revisions]
    assert ["Copper rose."] == [paragraph.text for paragraph in article.paragraphs]
    assert article.outlet is not None
    assert "signature" == article.outlet.evidence.value


@pytest.mark.parametrize("piece", ["told ", "Trend reports ", "told T ", "сообщает ", "A reports ", "By A, "])
def test_long_texts_cost_no_more(piece: str) -> None:
    """
    Only the top of a body is searched for credits, so a million characters cost no more than a few thousand.
    """
    text = piece * (1_000_000 // len(piece))
    outlet = pick(text, (0, len(text)), builtin(), byline=None, dateline=None)
    begin = time.process_time()
    again = pick(text, (0, len(text)), builtin(), byline=None, dateline=None)

    assert outlet == again
    assert time.process_time() - begin < 0.3
