"""
`newsparse outlets`: list, search and show the outlets that are known; check a file of one's own.

Floor 8.
"""

import json
import sys
from collections.abc import Iterable, Sized

import attrs
import click

from newsparse._reading import examples, outletfiles
from newsparse._reading.styles import HouseStyle, Outlets
from newsparse.cli.app import FAILED, USAGE, Group, near, say
from newsparse.cli.parsers import Settings
from newsparse.errors import OutletError

_EXAMPLES = (
    ("newsparse outlets search trend", "by name, alias, slug or country"),
    ("newsparse outlets show reuters", "its table, to copy and change"),
    ("newsparse outlets check mine.toml", "whether it is in order and its examples hold"),
)
_OWN = click.option(
    *("--outlets", "files"),
    metavar="FILE",
    multiple=True,
    type=click.Path(),
    help="Know the outlets in this TOML file too; may be given again.",
)


@click.group(cls=Group, examples=_EXAMPLES, invoke_without_command=True)
@click.pass_context
def outlets(ctx: click.Context) -> None:
    """
    List, search, show and check outlets: newsrooms, as data.
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_)


@outlets.command("list", examples=(("newsparse outlets list | wc -l", "how many there are"),))
@_OWN
def list_(files: tuple[str, ...] = ()) -> None:
    """
    List all outlets: slug, name, country.
    """
    _print(_known(files).styles)


@outlets.command(examples=(("newsparse outlets search az", "of Azerbaijan, or with az in the name"),))
@click.argument("words", nargs=-1, required=True)
@_OWN
@click.pass_context
def search(ctx: click.Context, /, words: tuple[str, ...], files: tuple[str, ...]) -> None:
    """
    Search outlets by name, alias, slug or country.
    """
    found = _known(files).search(" ".join(words))
    if not found:
        say(f"no outlet is called anything like {' '.join(words)!r}.", ctx.command_path)
        ctx.exit(FAILED)
    _print(found)


@outlets.command(examples=(("newsparse outlets show reuters", "its table, to copy and change"),))
@click.argument("slug", shell_complete=lambda ctx, param, begun: _begun(begun))
@_OWN
@click.pass_context
def show(ctx: click.Context, /, slug: str, files: tuple[str, ...]) -> None:
    """
    Show an outlet as a table of an outlet file.
    """
    known = _known(files)
    style = known.default if slug == "default" else known.by_slug(slug) or known.named(slug)
    if style is None:
        slugs = [style.slug for style in known.styles]
        say(f"there is no outlet {slug!r}{near(slug, slugs, listed=False)}", ctx.command_path)
        ctx.exit(USAGE)
    click.echo(_as_toml(style))


@outlets.command(examples=(("newsparse outlets check mine.toml", "whether its examples hold"),))
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path())
@click.pass_context
def check(ctx: click.Context, /, files: tuple[str, ...]) -> None:
    """
    Check outlet files: their tables and keys, and that each example gives the records it states.
    """
    good = [_check(file) for file in files]
    ctx.exit(0 if all(good) else FAILED)


def _check(name: str) -> bool:
    try:
        stated, tried = outletfiles.read(name), examples.check_file(name)
    except OutletError as error:
        say(str(error))
        return False
    wrong = [one for one in tried if one.problems]
    for one in wrong:
        say(f"{name}, [{one.slug}], example {one.number}: {'; '.join(one.problems)}.")
    for style in stated.styles:
        if style.slug not in (one.slug for one in tried):
            say(f"{name}, [{style.slug}]: it has no example; add [[{style.slug}.examples]].")
    if not wrong:
        counted = f"{_many(stated.styles, 'outlet')}, {_many(tried, 'example')}"
        click.echo(f"{name}: {counted}, all in order.")
    return not wrong


def _many(things: Sized, name: str) -> str:
    return f"{len(things)} {name}{'s' * (len(things) != 1)}"


def _begun(begun: str) -> list[str]:
    return [style.slug for style in Settings().parser().outlets.styles if style.slug.startswith(begun)]


def _known(files: tuple[str, ...]) -> Outlets:
    return Settings(outlets=files).checked().outlets


def _print(styles: Iterable[HouseStyle]) -> None:
    if not sys.stdout.isatty():
        for style in styles:
            click.echo("\t".join((style.slug, style.name, style.country or "")))
        return
    from newsparse.cli.screen import console, print_outlets

    print_outlets(console(), styles)


def _as_toml(style: HouseStyle) -> str:
    lines = [f"[{style.slug}]"]
    for key, value in attrs.asdict(style).items():
        if key != "slug" and value:
            # A JSON string, list or truth is a TOML one.
            lines.append(f"{key} = {json.dumps(value, ensure_ascii=False)}")
    return "\n".join(lines)
