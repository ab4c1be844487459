"""
What newsparse costs: ``python benchmarks/run.py [speed] [hostile] [imports] [peers] [--size CHARACTERS]``.

Every figure is of one core, in CPU time.  Speed is measured on planted articles with a fixed seed, so that
two machines or two versions measure the same texts; hostile texts are doubled up to 10 million characters.
"""

import argparse
import functools
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs
import hostile

from newsparse import Article, Parser
from newsparse._reading import foot, head, lines, outlets, quotes
from newsparse._reading.outlets import builtin
from newsparse.testing import Planted, checks

_PARSER = Parser.of({})


def main() -> None:
    """
    Measure what was asked for, or all.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", nargs="*", choices=[*MEASURES, []], help=", ".join(MEASURES))
    parser.add_argument("--size", type=int, default=10_000_000, help="characters of the longest hostile text")
    parser.add_argument("--kind", help="measure one hostile kind alone")
    options = parser.parse_args()
    for name in options.what or MEASURES:
        print(f"\n{name}", flush=True)
        MEASURES[name](options)


def speed(options: argparse.Namespace) -> None:
    """
    Characters a second over planted articles: parse alone, parse and read every record, and each pass.
    """
    texts = [one.text for one in planted_articles(1000)]
    size = sum(map(len, texts))
    print(f"  {len(texts)} planted articles, {size:,} characters")
    whole = _best(lambda: [_PARSER.parse(text) for text in texts])
    # Paragraphs are made when they are first read; the second figure leaves nothing unmade.
    every = _best(lambda: [sum(1 for _ in checks.found(_PARSER.parse(text))) for text in texts])
    _say("parse", whole, size, whole)
    _say("parse and read every record", every, size, whole)
    known = builtin()
    fronts = [head.peel(text, known, published=None, rejected=None) for text in texts]
    backs = [
        foot.peel(text, front.end, known, rejected=None) for text, front in zip(texts, fronts, strict=True)
    ]
    bodies = [
        (text, front.end, max(front.end, back.start))
        for text, front, back in zip(texts, fronts, backs, strict=True)
    ]
    passes: dict[str, Callable[[], object]] = {
        "  head": lambda: [head.peel(text, known, published=None, rejected=None) for text in texts],
        "  foot": lambda: [foot.peel(text, start, known, rejected=None) for text, start, _ in bodies],
        "  outlet": lambda: [
            outlets.pick(text, (start, end), known, byline=front.byline, dateline=front.dateline)
            for (text, start, end), front in zip(bodies, fronts, strict=True)
        ],
        "  quotations": lambda: [quotes.find(*body) for body in bodies],
        "  paragraphs": lambda: [lines.paragraphs(*body) for body in bodies],
    }
    for name, run in passes.items():
        _say(name, _best(run), size, whole)


def hostiles(options: argparse.Namespace) -> None:
    """
    How the cost of every record grows when hostile texts double, and the peak of memory in text sizes.
    """
    kinds = [options.kind] if options.kind else list(hostile.KINDS)
    sizes = [options.size // 8, options.size // 4, options.size // 2, options.size]
    print(
        f"  {'seconds for characters':28}" + "".join(f"{size:>12,}" for size in sizes) + "   doubled  memory"
    )
    for kind in kinds:
        texts = [hostile.text(kind, size) for size in sizes]
        spent = [_seconds(functools.partial(_every_record, text)) for text in texts]
        growth = (spent[-1] / max(spent[0], 1e-6)) ** (1 / 3)
        memory = _memory(kind, options.size)
        figures = "".join(f"{seconds:12.2f}" for seconds in spent)
        print(f"  {kind:28}{figures}{growth:9.2f}x{memory:7.1f}x", flush=True)


def _every_record(text: str) -> None:
    """
    Read a text, and everything that would wait for its reader.
    """
    article = _PARSER.parse(text)
    for field in attrs.fields(Article):
        getattr(article, field.name)


def imports(options: argparse.Namespace) -> None:
    """
    What importing costs, beside the packages it cannot do without.
    """
    base = _import("pass")
    ours, theirs = _import("import newsparse") - base, _import("import attrs, pluggy") - base
    print(f"  import newsparse          {ours * 1000:6.1f} ms")
    print(f"  import attrs, pluggy      {theirs * 1000:6.1f} ms   ratio {ours / max(theirs, 1e-4):.2f}")


def peers(options: argparse.Namespace) -> None:
    """
    What others take for a part of the same work, where they are installed.
    """
    texts = [one.text for one in planted_articles(1000)][:40]
    size = sum(map(len, texts))
    ours = _best(lambda: [sum(1 for _ in checks.found(_PARSER.parse(text))) for text in texts])
    _say("newsparse, every record", ours, size, ours)
    for name, run in _peers():
        _say(name, _best(lambda run=run: [run(text) for text in texts], times=1), size, ours)


def _peers() -> Iterator[tuple[str, Callable[[str], object]]]:
    try:
        from dateparser.search import search_dates
    except ImportError:
        print("  dateparser is not installed")
    else:
        yield "dateparser, dates alone", lambda text: search_dates(text[:200], languages=["en"])
    try:
        import spacy
        from textacy.extract import direct_quotations

        english = spacy.load("en_core_web_sm")
    except (ImportError, OSError):
        print("  textacy with spaCy's en_core_web_sm is not installed")
    else:
        yield "textacy, quotations alone", lambda text: list(_quiet(direct_quotations, english(text)))


def _quiet(find: Callable[..., Iterator[object]], document: object) -> Iterator[object]:
    try:
        yield from find(document)
    except ValueError:  # textacy refuses an article with an odd mark
        return


def planted_articles(number: int) -> list[Planted]:
    """
    So many planted articles, the same on every run.
    """
    import hypothesis

    from newsparse.testing import planted

    made: list[Planted] = []
    settings = hypothesis.settings(
        max_examples=number,
        database=None,
        deadline=None,
        phases=[hypothesis.Phase.generate],
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    seeded = hypothesis.seed(20310506)
    seeded(settings(hypothesis.given(planted())(lambda one: made.append(one))))()
    return made


def _say(name: str, seconds: float, size: int, whole: float) -> None:
    print(
        f"  {name:28}{size / seconds:14,.0f} characters a second {seconds / whole:8.2f} of parse", flush=True
    )


def _best(run: Callable[[], object], *, times: int = 3) -> float:
    return min(_seconds(run) for _ in range(times))


def _seconds(run: Callable[[], object]) -> float:
    start = time.process_time()
    run()
    return time.process_time() - start


_PEAK = """
import resource, sys
sys.path.insert(0, {folder!r})
import hostile
import attrs
from newsparse import Article, Parser

def peak():
    try:  # of this program alone; elsewhere the peak of what started it counts as well
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

parser = Parser.of({{}})
parser.parse("BAKU, March 5 (AP) - “Rain,” he said. " * 40).quotes
text = hostile.text({kind!r}, {size})
before = peak()
article = parser.parse(text)
for field in attrs.fields(Article):
    getattr(article, field.name)
print(peak() - before, sys.getsizeof(text))
"""


def _memory(kind: str, size: int) -> float:
    """
    By how many times the size of the text the memory of a process grows that reads it.
    """
    code = _PEAK.format(folder=str(Path(__file__).parent), kind=kind, size=size)
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    grown, own = map(int, out.split())
    return grown * 1024 / own


def _import(code: str) -> float:
    spent = []
    for _ in range(7):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        spent.append(time.perf_counter() - start)
    return min(spent)


MEASURES: dict[str, Callable[[argparse.Namespace], None]] = {
    "speed": speed,
    "hostile": hostiles,
    "imports": imports,
    "peers": peers,
}

if __name__ == "__main__":
    main()
