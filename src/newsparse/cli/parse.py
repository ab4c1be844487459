"""
`newsparse parse`: read articles and print their records.

Floor 8.  rich is loaded for tables alone.
"""

import contextlib
import sys
from collections.abc import Iterator
from typing import Any

import attrs
import click

from newsparse.cli.app import ABSENT, FAILED, Command, Count, near, say
from newsparse.cli.forms import FORMS, chosen, opened
from newsparse.cli.inputs import Input, expand, is_among
from newsparse.cli.making import CORE, Made, Making
from newsparse.cli.parsers import Settings, reading
from newsparse.cli.progress import Progress, progress
from newsparse.cli.work import Failure, read
from newsparse.parser import Parser

_EXAMPLES = (
    ("newsparse parse story.txt", "its records, in a table"),
    ("newsparse parse news/ > records.jsonl", "every .txt below, one JSON object a line"),
    ("newsparse parse a.txt b.txt - < c.txt", "files and standard input, in this order"),
    ("newsparse parse news/ --field dateline", "the dateline alone"),
    ("newsparse parse news/ --jobs 4 -o out.jsonl", "in four processes, into a file"),
)


@click.command(cls=Command, examples=_EXAMPLES)
@click.argument("inputs", nargs=-1, metavar="[FILE|DIR|-]...")
@click.option(
    *("--to", "form"),
    metavar="FORM",
    shell_complete=lambda ctx, param, begun: [form for form in FORMS if form.startswith(begun)],
    help="table, json, jsonl, or a form that a plugin writes.",
)
@click.option(
    *("--field", "fields"),
    metavar="NAME",
    multiple=True,
    help="Print this field alone; may be given again.  Exit with 3 where an article lacks it.",
)
@reading
@click.option("--jobs", type=Count(), default=1, metavar="N", help="Read in so many processes.")
@click.option("-o", "--output", type=click.Path(), metavar="FILE", help="Write into this file.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but what failed.")
@click.pass_context
def parse(
    ctx: click.Context,
    /,
    *,
    inputs: tuple[str, ...],
    form: str | None,
    fields: tuple[str, ...],
    jobs: int,
    output: str | None,
    quiet: bool,
    **options: Any,
) -> None:
    """
    Read articles from files, folders and standard input (-), and print their records.

    On a terminal that is a table; in a pipe or a file, one JSON object a line.
    Of a folder, the files that end with .txt, or as a plugin's reader knows, are read, in its folders too.
    """
    if not inputs and sys.stdin.isatty():
        click.echo(ctx.get_help())
        return
    settings = Settings(**options)
    parser = settings.checked(quiet=quiet)
    suffixes = [suffix for reader in parser.readers for suffix in reader.suffixes]
    given = list(expand(inputs or ("-",), suffixes))
    form, write = chosen(parser, form, frozenset(fields), output)
    if output is not None and is_among(output, given):
        msg = f"{output} is one of the inputs; writing into it would destroy it."
        raise click.BadParameter(msg, param_hint="'--output'")
    run = _Run(parser, settings, given, Making(form, fields), jobs=jobs, quiet=quiet)
    run.check_fields()
    with opened(output) as out, progress(len(given), quiet=quiet) as line:
        write(run.made(line, crowded=out.isatty()), out)
    run.report()
    ctx.exit(FAILED if run.failed else ABSENT if run.absent else 0)


@attrs.define
class _Run:
    """
    One call: what is read, and what has gone wrong so far.
    """

    parser: Parser
    settings: Settings
    given: list[Input]
    making: Making
    jobs: int
    quiet: bool
    failed: int = 0
    absent: set[str] = attrs.field(factory=set)

    def check_fields(self) -> None:
        """
        Say at once which fields nobody provides.
        """
        known = [*CORE, *(field.name for field in self.parser.fields)]
        for name in self.making.fields:
            if name not in known:
                self.absent.add(name)
                say(f"no installed plugin provides the field {name!r}{near(name, known)}")

    def made(self, line: Progress, *, crowded: bool) -> Iterator[Any]:
        """
        What was made of each article; failures are said and counted on the way.

        Args:
            crowded: articles are printed where *line* stands.
        """

        def started(one: Input) -> None:
            if one.name != line.now:
                line.done += bool(line.now)
                line.now = one.name

        for _, made in read(
            *(self.given, self.settings, self.making),
            parser=self.parser,
            jobs=self.jobs,
            started=started,
        ):
            if isinstance(made, Failure):
                self.failed += 1
                with line.aside():
                    say(made.message)
                if self.settings.strict:
                    return
            else:
                for sentence in self._missed(made):
                    with line.aside():
                        say(sentence)
                with line.aside() if crowded else contextlib.nullcontext():
                    yield made.content

    def _missed(self, made: Made) -> list[str]:
        """
        What has to be said of absent fields, once and not for each article.
        """
        said = [each for each in made.absent if not any(repr(name) in each for name in self.absent)]
        fresh = [each for each in said if each not in self.absent]
        self.absent.update(fresh)
        return fresh

    def report(self) -> None:
        """
        Say how many failed, where that is not plain to see.
        """
        if self.failed and len(self.given) > 1 and not self.quiet:
            say(f"{self.failed} of {len(self.given)} inputs could not be read.")
