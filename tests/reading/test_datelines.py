"""
Datelines: every order newsrooms print, and what only looks like one.
"""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsparse._model.records import Dateline
from newsparse._reading import datelines, places, usual
from newsparse._reading.rejected import Rejected
from newsparse._reading.styles import HouseStyle, Outlets
from newsparse.testing import marked, texts
from newsparse.testing.checks import growth

NEWSROOMS = Outlets(
    (
        HouseStyle(
            "mw", "Meridian Wire", ("MERIDIAN", "MERIDIAN WIRE", "Меридиан", "MERIDIAN.RU", "mw", "МВ", "MW")
        ),
        HouseStyle("gk", "Gulf Kurier", ("GK", "gk")),
    )
)
STORY = "A made-up bridge was opened on Tuesday, officials said."
MARKS = (" - ", " -- ", " — ", " – ", "—", " ― ")


def read(text: str, at: int = 0, known: Outlets = NEWSROOMS) -> Dateline | None:
    """
    The dateline at *at* of *text*.
    """
    found = datelines.peel(text, at, known)
    return None if found is None else found[0]


def told(words: str) -> str:
    """
    What the dateline marked in *words* holds, in a line: towns; region; country; date; agency; writers.
    """
    text, places_marked = marked(words)
    found = read(text, places_marked["dateline"][0].start)
    assert found is not None, f"no dateline in {text!r}"
    assert places_marked["dateline"][0] == found.span
    last = found.places[-1] if found.places else None
    date = found.date and "-".join(str(part) for part in (found.date.year, found.date.month, found.date.day))
    writers = [span.of(text) for span in datelines.writers(text, found)]
    held = ["+".join(place.city or "" for place in found.places), last and last.region, last and last.country]
    return "; ".join(str(part) for part in [*held, date, found.agency, *writers] if part)


@given(text=texts(), data=st.data())
def test_a_dateline_lies_where_it_was_asked_for(text: str, data: st.DataObject) -> None:
    """
    Reading raises for no text and no place; what is found begins there, and its parts lie inside.
    """
    at = data.draw(st.integers(0, len(text)))
    found = datelines.peel(text, at, NEWSROOMS)

    if found is not None:
        line, story = found
        inside = [*(place.span for place in line.places), *([line.date.span] if line.date else [])]
        assert at == line.span.start < line.span.end <= story <= len(text)
        assert all(line.span.start <= span.start < span.end <= line.span.end for span in inside)
        assert all(0 <= span.start < span.end <= len(text) for span in datelines.writers(text, line))


@given(
    before=texts(max_size=60),
    after=st.sampled_from(["OSLO, March 5 (MW) - ", "BAKU, Azerbaijan, March 5. ", "OSLO — "]),
)
def test_what_stands_before_changes_nothing(before: str, after: str) -> None:
    """
    A dateline is the same whatever text stands before it, moved by that text's length.
    """
    alone, moved = read(after + STORY), read(before + after + STORY, len(before))

    assert alone is not None
    assert moved is not None
    assert (alone.agency, alone.rule, len(before)) == (moved.agency, moved.rule, moved.span.start)
    assert alone.span.end == moved.span.end - len(before)


@given(
    towns=st.lists(
        st.sampled_from(["OSLO", "PORT-AU-PRINCE", "ST. PAUL", "N'DJAMENA", "Rio de Janeiro"]),
        min_size=1,
        max_size=3,
    ),
    region=st.sampled_from(["", ", Minn.", ", N.Y.", ", W. Va.", ", Zambia", ", West Germany"]),
    date=st.sampled_from(
        ["", ", March 5", ", Sept. 5, 2031", ", 5 mars 2031", ", 05 MAR", ", 5 марта", ", FEb 5"]
    ),
    agency=st.sampled_from(["", " (MW)", " (Meridian Wire)", " (mw/gk)", " /MW/"]),
    mark=st.sampled_from(MARKS),
)
@example(towns=["ST. PAUL"], region=", N.Y.", date=", March 5", agency="", mark="—")
def test_planted_parts_come_back(towns: list[str], region: str, date: str, agency: str, mark: str) -> None:
    """
    A dateline built from parts gives back exactly its parts, and the story begins after its mark.
    """
    line = "/".join(towns) + region + date + agency + mark
    found = datelines.peel(line + STORY, 0, NEWSROOMS)

    if region or date or agency:
        assert found is not None, line
    if found is not None:
        last = found[0].places[-1]
        assert [places.normal(town) for town in towns] == [place.city for place in found[0].places]
        assert region[2:] == (last.region or last.country or "")
        assert (agency.strip(" ()/") or None, bool(date)) == (found[0].agency, found[0].date is not None)
        assert (len(line.rstrip()), len(line)) == (found[0].span.end, found[1])


@given(
    town=st.sampled_from(
        [
            "OSLO",
            "PORT ELM",
            "MEXICO",
            "MONDAY",
            "UPDATE",
            "NEW YORK",
            "OSLO AND BONN",
            "GEORGIA",
            "LA PAZ",
            "AM",
            "IN OSLO",
            "ST. PAUL",
            "ST PAUL",
            "OSLO-BONN",
            "WINSTON-SALEM",
            "ELM-ON-SEA",
            "GK",
        ]
    ),
    region=st.sampled_from(
        [
            "",
            ", Ore.",
            ", N.Y.",
            ", Zambia",
            ", Mo.",
            ", Elmtown",
            ", Monday",
            ", MICH.",
            ", Elmtownish.",
            ", West Germany",
            ", New York",
            ", ZAMBIA",
            ", Elm Wood",
            ", MW",
            ", Me",
            ", IN",
            ", Conn",
        ]
    ),
    date=st.sampled_from(["March 5", "Feb 30", "FEb 5", "Section 5", "Sept 31", "May 31", "MAY  3", "mar 4"]),
    agency=st.sampled_from(["", " (MW)", " (Iowa)", " (Meridian)", " (Zambia)"]),
    mark=st.sampled_from(
        [
            " - ",
            " -- ",
            " — ",
            "- ",
            " -\n",
            " - GK. ",
            " - (Elm Corp) ",
            "-\n",
            " - MW, Ida Moe. ",
            " - Elm Wood. ",
            " - GK, ",
            " — MW: ",
            " - MW - ",
            " - Elm Wood, a ",
            " - May 3, ",
        ]
    ),
)
def test_the_short_cut_changes_nothing(town: str, region: str, date: str, agency: str, mark: str) -> None:
    """
    What is read in one go is what the whole grammar reads, or is left to it.
    """
    text = f"{town}{region}, {date}{agency}{mark}{STORY}"
    quick = usual.peel(text, 0, NEWSROOMS)
    whole = datelines.by_grammar(text, 0, NEWSROOMS)

    assert quick is None or (whole is not None and quick == whole[0])


@pytest.mark.parametrize(
    ("words", "want"),
    [
        # place, date (agency) dash
        ("⟦dateline:OSLO, March 5 (MW) -⟧ ", "Oslo; None-3-5; MW"),
        ("⟦dateline:Strasbourg, le 5 mars 2031 (MW) -⟧ ", "Strasbourg; 2031-3-5; MW"),
        ("⟦dateline:Berlin, den 5. März 2031 (MW) -⟧ ", "Berlin; 2031-3-5; MW"),
        ("⟦dateline:OSLO,\x00 March\x00 5\x00 (MW)\x00 -⟧ ", "Oslo; None-3-5; MW"),
        ("⟦dateline:بغداد، 5 مارس (MW) -⟧ ", "بغداد; None-3-5; MW"),
        ("⟦dateline:Nairobi, Kenya | Meridian Wire |⟧ ", "Nairobi; Kenya; Meridian Wire"),
        ("⟦dateline:OSLO/BERGEN, March 5 (MW) -⟧ ", "Oslo+Bergen; None-3-5; MW"),
        ("⟦dateline:Nairobi, March 5, 2031 (MW) -⟧ ", "Nairobi; 2031-3-5; MW"),
        ("⟦dateline:Strasbourg, 5 mars 2031 (MW) -⟧ ", "Strasbourg; 2031-3-5; MW"),
        ("⟦dateline:MAPLE FALLS, Okla., Sept. 5 (MW) —⟧ ", "Maple Falls; Okla.; None-9-5; MW"),
        ("⟦dateline:DUBAI, 5th March, 2031 (MW) --⟧ ", "Dubai; 2031-3-5; MW"),
        ("⟦dateline:Bilbao, 5 mar (MW).-⟧ ", "Bilbao; None-3-5; MW"),
        ("⟦dateline:Roma, 5 mar. (MW) -⟧ ", "Roma; None-3-5; MW"),
        ("⟦dateline:MOSCOW. March 5 (MW) -⟧ ", "Moscow; None-3-5; MW"),
        ("⟦dateline:ISLAMABAD, Mar 05 (MW):⟧", "Islamabad; None-3-5; MW"),
        ("⟦dateline:Tokyo, March 5 (Meridian Wire)--⟧", "Tokyo; None-3-5; Meridian Wire"),
        ("⟦dateline:Jodhpur (Rajasthan) [India], March 5 (MW):⟧ ", "Jodhpur; Rajasthan; India; None-3-5; MW"),
        ("⟦dateline:Pyongyang, March 5 Juche 120 (2031) (MW) --⟧ ", "Pyongyang; 2031-3-5; MW"),
        # place (agency) dash
        ("⟦dateline:CEDAR FORD, Iowa (MW) —⟧ ", "Cedar Ford; Iowa; MW"),
        ("⟦dateline:PLUM FORK, Kan. (MW) _⟧ ", "Plum Fork; Kan.; MW"),
        ("⟦dateline:Hong Kong (MW) –⟧ ", "Hong Kong; MW"),
        ("⟦dateline:Madeuppur (India) (MW) –⟧ ", "Madeuppur; India; MW"),
        ("⟦dateline:Kassel (mw).⟧ ", "Kassel; mw"),
        ("⟦dateline:Bern (mw/gk) -⟧ ", "Bern; mw/gk"),
        ("⟦dateline:Bergen (MW):⟧ ", "Bergen; MW"),
        ("⟦dateline:İZMİR (MW) -⟧ ", "İZMİR; MW"),
        ("⟦dateline:ABOARD A MADE-UP SHIP (MW) --⟧ ", "Aboard A Made-Up Ship; MW"),
        # no mark after the bracket
        ("⟦dateline:New Delhi, Mar 5 (MW)⟧ ", "New Delhi; None-3-5; MW"),
        ("⟦dateline:Abuja, March 5, 2031 (MW)⟧ ", "Abuja; 2031-3-5; MW"),
        # no agency
        ("⟦dateline:IPOH, Nov 22 —⟧ ", "Ipoh; None-11-22"),
        ("⟦dateline:GENEVA (5 March 2031) –⟧ ", "Geneva; 2031-3-5"),
        ("⟦dateline:GENEVA/NEW YORK, 5 March 2031 –⟧ ", "Geneva+New York; 2031-3-5"),
        ("⟦dateline:Washington, DC – March 5, 2031:⟧ ", "Washington; DC; 2031-3-5"),
        ("⟦dateline:Washington D.C., March 5, 2031 —⟧ ", "Washington; D.C.; 2031-3-5"),
        ("⟦dateline:FARMFIELD Conn., March 5 -⟧ ", "Farmfield; Conn.; None-3-5"),
        ("⟦dateline:FARMFIELD, N.Y. March 5 -⟧ ", "Farmfield; N.Y.; None-3-5"),
        ("⟦dateline:FARMFIELD, Md., - March 5 -⟧ ", "Farmfield; Md.; None-3-5"),
        ("⟦dateline:NEW YORK, LONDON and TOKYO, March 5 -⟧ ", "New York+London+Tokyo; None-3-5"),
        ("⟦dateline:NEW YORK and CHICAGO (December 22, 2031) —⟧ ", "New York+Chicago; 2031-12-22"),
        # slips of the typist
        ("⟦dateline:OSLO, Narch 5-⟧ ", "Oslo; None-3-5"),
        ("⟦dateline:OSLO ,March  5  -⟧ ", "Oslo; None-3-5"),
        ("⟦dateline:OSLO, March\n5 -⟧ ", "Oslo; None-3-5"),
        ("⟦dateline:oslo, march 5 -⟧ ", "Oslo; None-3-5"),
        ("⟦dateline:La paz, march 5 -⟧ ", "La Paz; None-3-5"),
        ("⟦dateline:OSLO, March 187 -⟧ ", "Oslo"),
        ("⟦dateline:OSLO Norway, March 5 -⟧ ", "Oslo; Norway; None-3-5"),
        ("⟦dateline:ELM HILLS CALIF., March 5 -⟧ ", "Elm Hills; CALIF.; None-3-5"),
        ("⟦dateline:ELM HILLS, Alberta March 5 -⟧ ", "Elm Hills; Alberta; None-3-5"),
        ("⟦dateline:ELM HILLS. N.J., March 5 -⟧ ", "Elm Hills; N.J.; None-3-5"),
        ("⟦dateline:ELM HILLS,\nN.J., March 5 -⟧ ", "Elm Hills; N.J.; None-3-5"),
        ("⟦dateline:ELM HILLS, calif., March 5 -⟧ ", "Elm Hills; calif.; None-3-5"),
        ("⟦dateline:elmfield, ohio, march 5 -⟧ ", "Elmfield; Ohio; None-3-5"),
        # date alone, agency alone, agency first
        ("⟦dateline:March 5 (MW) -⟧ ", "None-3-5; MW"),
        ("⟦dateline:GK -⟧ ", "GK"),
        ("⟦dateline:(MW) —⟧ ", "MW"),
        ("⟦dateline:(MW) - BOLOGNA, 05 MAR -⟧ ", "Bologna; None-3-5; MW"),
        # bare agencies
        ("⟦dateline:SYDNEY March 22 MW -⟧ ", "Sydney; None-3-22; MW"),
        ("⟦dateline:Riyadh, February 14, 2031, MW --⟧ ", "Riyadh; 2031-2-14; MW"),
        (
            "⟦dateline:Riyadh, Ramadan 2, 1452 AH, corresponding to May 09, 2031 AD, MW --⟧ ",
            "Riyadh; 2031-5-9; MW",
        ),
        ("⟦dateline:Damascus, MW-⟧ ", "Damascus; MW"),
        ("⟦dateline:YEREVAN, MARCH 5, MERIDIAN.⟧ ", "Yerevan; None-3-5; MERIDIAN"),
        ("⟦dateline:ASTANA. MERIDIAN -⟧ ", "Astana; MERIDIAN"),
        ("⟦dateline:KOSTANAY-ASTANA. MERIDIAN -⟧ ", "Kostanay+Astana; MERIDIAN"),
        ("⟦dateline:Baku. March 5. Meridian Wire.⟧ ", "Baku; None-3-5; Meridian Wire"),
        ("⟦dateline:Baku. 5 March. MERIDIAN.RU/⟧ ", "Baku; None-3-5; MERIDIAN.RU"),
        ("⟦dateline:Baku – MERIDIAN.⟧ ", "Baku; MERIDIAN"),
        ("⟦dateline:BERLIN mw/gk |⟧ ", "Berlin; mw/gk"),
        ("⟦dateline:Lisbon\nMeridian Wire\n —⟧ ", "Lisbon; Meridian Wire"),
        # strokes
        ("⟦dateline:MOSCOW, March 5. /MW/.⟧ ", "Moscow; None-3-5; MW"),
        (
            "⟦dateline:OAK BEND, Ohio, March 5, 2031 /Meridian Wire/ --⟧ ",
            "Oak Bend; Ohio; 2031-3-5; Meridian Wire",
        ),
        (
            "⟦dateline:OAK BEND, NV / Meridian Wire / March 5, 2031 /⟧ ",
            "Oak Bend; NV; 2031-3-5; Meridian Wire",
        ),
        ("⟦dateline:Baku/05.03.31/Meridian:⟧ ", "Baku; 2031-3-5; Meridian"),
        ("⟦dateline:ELM BEND, Calif.--(MERIDIAN WIRE)--⟧", "Elm Bend; Calif.; MERIDIAN WIRE"),
        (
            "⟦dateline:FORT ELM, Ky. (Meridian Wire, March 5, 2031) --⟧ ",
            "Fort Elm; Ky.; 2031-3-5; Meridian Wire",
        ),
        (
            "⟦dateline:OAK BEND, Ohio--(Made-Up News - March 5, 2031) -⟧ ",
            "Oak Bend; Ohio; 2031-3-5; Made-Up News",
        ),
        # full stops
        ("⟦dateline:BAKU, Azerbaijan, March 5.⟧ ", "Baku; Azerbaijan; None-3-5"),
        ("⟦dateline:RUSSIA, Astrakhan, March 5.⟧ ", "Astrakhan; Russia; None-3-5"),
        ("⟦dateline:Baku, Azerbaijan, March 5⟧\n\n", "Baku; Azerbaijan; None-3-5"),
        ("⟦dateline:Baku, Azerbaijan, March 5⟧By Ann Example - ", "Baku; Azerbaijan; None-3-5"),
        ("⟦dateline:New York, 5 March 2031⟧\n\n", "New York; 2031-3-5"),
        ("⟦dateline:Baku, March 5, MERIDIAN⟧\n\n", "Baku; None-3-5; MERIDIAN"),
        # other scripts
        ("⟦dateline:МОСКВА, 5 марта. /МВ/.⟧ ", "Москва; None-3-5; МВ"),
        ("⟦dateline:Москва. 5 марта. MERIDIAN.RU -⟧ ", "Москва; None-3-5; MERIDIAN.RU"),
        ("⟦dateline:МОСКВА, 5 мар — Меридиан.⟧ ", "Москва; None-3-5; Меридиан"),
        ("⟦dateline:虚构社兰州3月5日电⟧ 一条虚构的隧道通车。", "兰州; None-3-5; 虚构社"),
        ("⟦dateline:【ロンドン共同】⟧", "ロンドン; 共同"),
        ("⟦dateline:[東京　５日　ロイター] -⟧ ", "東京; None-None-5; ロイター"),
        ("⟦dateline:【カイロ＝時事】⟧架空の条約が結ばれた。", "カイロ; 時事"),
        ("⟦dateline:【3月5日 MW】⟧架空の条約が結ばれた。", "None-3-5; MW"),
        # writers inside
        (
            "⟦dateline:Georgia, Tbilisi, Feb. 7 /MW, A. Example/⟧\n\n",
            "Tbilisi; Georgia; None-2-7; MW; A. Example",
        ),
        ("⟦dateline:Baku. Ann Example–MW.⟧ ", "Baku; MW; Ann Example"),
        ("⟦dateline:Baku. Ann Example and Jo Roe–MW.⟧ ", "Baku; MW; Ann Example; Jo Roe"),
        ("⟦dateline:ASTANA. MERIDIAN /Ann Example/ -⟧ ", "Astana; MERIDIAN; Ann Example"),
        (
            "⟦dateline:МОСКВА, 5 мар - Меридиан, Анна Примерова.⟧ ",
            "Москва; None-3-5; Меридиан; Анна Примерова",
        ),
        (
            "⟦dateline:虚构社兰州3月5日电⟧（记者张三、李四）一条虚构的隧道通车。",
            "兰州; None-3-5; 虚构社; 张三; 李四",
        ),
        (
            "⟦dateline:（虛構社台北5日電）⟧（記者王小明）一座虛構的橋通車。",
            "台北; None-None-5; 虛構社; 王小明",
        ),
        (
            "⟦dateline:（虛構社記者王小明台北5日電）⟧一座虛構的橋通車。",
            "台北; None-None-5; 虛構社; 王小明",
        ),
        ("⟦dateline:【ソウル＝山田太郎】⟧架空の条約が結ばれた。", "ソウル; 山田太郎"),
        ("⟦dateline:(서울=가상통신) 홍길동 기자 =⟧ 가상의 조선소가 배를 팔았다.", "서울; 가상통신; 홍길동"),
    ],
)
def test_every_order_is_read(words: str, want: str) -> None:
    """
    Each order of parts, mark, language and slip gives its parts, and ends with its mark.
    """
    assert want == told(words + STORY)


@pytest.mark.parametrize(
    ("words", "want"),
    [
        ("⟦dateline:BRUSSELS -⟧ ", "Brussels"),
        ("⟦dateline:WASHINGTON —⟧ ", "Washington"),
        ("⟦dateline:(Meridian Wire)⟧", "Meridian Wire"),
        ("⟦dateline:(MW)⟧ ", "MW"),
        ("⟦dateline:Lucknow (Uttar Pradesh):⟧ ", "Lucknow; Uttar Pradesh"),
        ("⟦dateline:BOSTON—⟧", "Boston"),
        ("⟦dateline:ALDERFORD, N.C.—⟧ ", "Alderford; N.C."),
        ("⟦dateline:ALDERFORD, Mich.—⟧", "Alderford; Mich."),
        ("⟦dateline:MANILA, Philippines —⟧ ", "Manila; Philippines"),
        ("⟦dateline:Köln/London –⟧ ", "Köln+London"),
        ("⟦dateline:MAPLEVILLE —⟧ ", "Mapleville"),
        ("⟦dateline:NEW DELHI:⟧ ", "New Delhi"),
        ("⟦dateline:MADEUPPURA:⟧ ", "Madeuppura"),
        ("⟦dateline:Asunción:⟧ ", "Asunción"),
        ("⟦dateline:DAR ES SALAAM.⟧ ", "Dar es Salaam"),
        ("⟦dateline:(Ottawa)⟧ ", "Ottawa"),
        ("⟦dateline:Ankara⟧\n\n", "Ankara"),
    ],
)
def test_a_known_name_before_a_sentence_is_enough(words: str, want: str) -> None:
    """
    Without date and agency a known town or region and a sentence make a dateline, and it says it is weak.
    """
    text, spans = marked(words + STORY)
    found = read(text, spans["dateline"][0].start)

    assert want == told(words + STORY)
    assert found is not None
    assert datelines.is_weak(found)


@pytest.mark.parametrize(
    "text",
    [
        "EXCLUSIVE – ", "UPDATE: 5/12 — ", "WARNING GRAPHIC SCENES: ", "CORRECTION - ", "WATCH: ",
        "MUELLERSON--", "MADE-UP POLLS NOT ALWAYS WRONG, JUST EARLY - ", "ZINC GRADE B - ", "FOB GULF - ",
        "MAY 9 - ", "OREGON - ", "NEW SOUTH EXCHANGES CLOSE - ", "Jo Jäger: ", "WHAT WE KNOW: ",
        "Smithers (Uttar Pradesh): ", "Lucknow (a town): ",
        "Meridian\n\n",
        "SMITHERS: ", "Ann Example, March 5, 2031\n", "Monday, March 5 - ", "In London, March 5. ",
        "Updated March 5, 2031 - ", "Example Corp (EXC) - ", "Rep. Ann Example (R) – ", "Nice. ",
        "London is the capital - ", "Hamburg: ", "Leipzig - Dresden: ", "Madison - ", "Turkey - ",
        "ITALY – ", "Moe, Jan. 20 - ", "10 March 2031 - ", "1. ", "Q. ", "(Photo) ",
        "Tuesday, March 5, 2031\n", "In Oslo on Monday, ", "Ann Example and Jo Roe, of Oslo, ", "【速報】",
        "Home | ", "Paris Example - ", "Austin, who lives here - ", "Georgia (the country) - ", "Baku", "",
    ],
)  # fmt: skip
def test_what_looks_like_one_is_none(text: str) -> None:
    """
    Labels, headings, speakers, table rows, list items, matches and by-lines are no datelines.
    """
    assert read(text + STORY) is None


def test_a_name_without_a_sentence_is_none() -> None:
    """
    The same words that open a story are no dateline over a table, a heading or nothing.
    """
    for rest in ("", "\n", "12 °C", "SALES AND STOCKS OF ZINC", "1,200.00 1,300.00 1,400.00 1,500.00"):
        assert read("OSLO - " + rest) is None, rest


def test_a_headline_may_run_into_its_dateline() -> None:
    """
    The dateline on a headline's line is found from the town on, also over a line break.
    """
    for words in (
        "MADE-UP MINE SETS RECORD ⟦dateline:JOHANNESBURG, March 5\n-⟧ ",
        "MINE SETS RECORD IN MADE-UP LAND ⟦dateline:NEW YORK, March 5 -⟧ ",
        "MADE-UP MINE SETS RECORD ⟦dateline:LONDON,\nMarch 5 -⟧ ",
    ):
        text, spans = marked(words + STORY)
        found = datelines.run_in(text, 0, NEWSROOMS)

        assert found is not None
        assert spans["dateline"] == [found[0].span]
        assert read(text) is None


def test_a_template_adds_what_the_grammar_lacks() -> None:
    """
    An outlet's own template reads its dateline, figures and writers too, and refuses impossible days.
    """
    mine = Outlets(
        (
            HouseStyle(
                "mw",
                "Meridian Wire",
                ("MW",),
                datelines=("{PLACE} * {day}/{month}/{year} * {outlet}, {Person}:",),
            ),
        )
    )
    text = "LUSAKA * 4/3/31 * MW, Ida Moe: " + STORY
    found = read(text, 0, mine)

    assert found is not None
    assert found.date is not None
    assert ("Lusaka", (2031, 3, 4), "MW") == (
        found.places[0].city, (found.date.year, found.date.month, found.date.day), found.agency
    )  # fmt: skip
    assert ["Ida Moe"] == [span.of(text) for span in datelines.writers(text, found)]
    assert read(text.replace("4/3", "31/2"), 0, mine) is None


def test_a_rejected_candidate_says_why() -> None:
    """
    Who asks gets the words that were looked at and the reason they are no dateline.
    """
    rejected: list[Rejected] = []
    datelines.peel("Ann Example, March 5, 2031\n" + STORY, 0, NEWSROOMS, rejected=rejected)

    assert ["a date after an unknown name"] == [one.why for one in rejected]


@pytest.mark.parametrize(
    ("printed", "want"),
    [
        ("BAKU", "Baku"), ("PORT-AU-PRINCE", "Port-au-Prince"), ("RIO DE JANEIRO", "Rio de Janeiro"),
        ("ST. JOHN'S", "St. John's"), ("COEUR D'ALENE", "Coeur d'Alene"), ("N'DJAMENA", "N'Djamena"),
        ("L'AQUILA", "L'Aquila"), ("O'FALLON", "O'Fallon"), ("U.N.", "U.N."), ("МОСКВА", "Москва"),
        ("DAR ES SALAAM", "Dar es Salaam"), ("Mexico city", "Mexico City"), ("İZMİR", "İZMİR"),
        ("Frankfurt am Main", "Frankfurt am Main"), ("THE HAGUE", "The Hague"), ("DPRK", "DPRK"),
        ("HONG KONG SAR", "Hong Kong SAR"), ("USS ELMTREE", "USS Elmtree"), ("JFK AIRPORT", "JFK Airport"),
        ("McELM", "McElm"), ("MCELMORE", "McElmore"), ("FORT McELM", "Fort McElm"), ("MACON", "Macon"),
        ("BRNO", "Brno"), ("ELM OR OAK", "Elm or Oak"),
        ("ST. ELM", "St. Elm"), ("USTER", "Uster"), ("DE MOELEN", "De Moelen"), ("UK", "UK"),
    ],
)  # fmt: skip
def test_places_come_in_normal_case(printed: str, want: str) -> None:
    """
    Capitals become normal case, initials stay large; what only the language could decide stays as it is.
    """
    assert want == places.normal(printed)


@pytest.mark.parametrize(
    "unit", ["A, ", "A", "A ", "OSLO/", "St. ", "U.", "(", "OSLO, March 5 ", "a b, ", "京", "【京", "1"]
)
def test_no_text_is_slow(unit: str) -> None:
    """
    One look costs the same however long the text is, and a look at each of its places grows with the text.
    """
    assert growth(lambda text: datelines.peel(text, 0, NEWSROOMS), unit, longest=1_000_000) is None
    assert growth(lambda text: [read(text, at) for at in range(len(text))], unit, longest=8_000) is None
