"""
Outlet files: TOML in, house styles out, or a sentence that names file, table, key and the way out.

Floor 4.  `[slug]` is an outlet, `[[slug.examples]]` are invented texts with the records they must give; they
are checked here and run by `examples`.  `[default]` is the style of an outlet nobody knows.
"""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, Union

import attrs

from newsparse._reading.styles import HouseStyle
from newsparse._reading.templates import SLOTS
from newsparse.errors import OutletError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

File: TypeAlias = Union["Traversable", Path, str]

_LISTS = (
    *("aliases", "datelines", "bylines", "credits", "signatures", "revisions", "quote_marks", "places"),
)
_TEMPLATES = ("datelines", "bylines", "credits", "signatures", "revisions")
_EXAMPLE = {
    "text": str,
    "outlet": str,
    "evidence": str,
    "dateline": dict,
    "byline": list,
    "date": str,
    "slug": str,
}
_DATELINE = ("text", "place", "region", "country", "date", "agency")
_SLOT = re.compile(r"\{([^{}]*)\}")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WRAPPED = re.compile(r"(?<=[\[,])\n\s*|\n(?=\])")  # a list over several lines
_LAST_COMMA = re.compile(r", *\]$")


@attrs.frozen
class OutletFile:
    """
    What one file states.
    """

    name: str
    styles: tuple[HouseStyle, ...]
    examples: tuple[tuple[str, dict[str, Any]], ...] = ()


def ours(file: File) -> tuple[HouseStyle, ...]:
    """
    The outlets in a file of newsparse itself, without its examples.

    A first parse waits for four hundred tables, so these files keep to what is TOML and JSON at once: tests
    hold that `read` gives the same, and that every table is in order.
    """
    import json

    text = (Path(file) if isinstance(file, str) else file).read_text(encoding="utf-8")
    styles = []
    for block in ("\n" + text).split("\n[")[1:]:
        slug, _, body = block.partition("]\n")
        if slug[0] == "[":
            continue  # an example
        table: dict[str, Any] = {"name": ""}
        for line in _WRAPPED.sub(" ", body).splitlines():
            key, equals, value = line.partition(" = ")
            if equals and key.isidentifier():
                found = json.loads(_LAST_COMMA.sub("]", value))
                table[key] = tuple(found) if isinstance(found, list) else found
        styles.append(HouseStyle(slug, **table))
    return tuple(styles)


def read(file: File) -> OutletFile:
    """
    The outlets in *file*, checked, and its examples.

    Raises:
        OutletError: the file cannot be read, or states something that is none of ours.
    """
    import tomllib  # not at the door: most programs that import newsparse have parsed nothing yet

    path = Path(file) if isinstance(file, str) else file
    try:
        text = path.read_text(encoding="utf-8")
        tables = tomllib.loads(text)
    except OSError as error:
        msg = f"{file}: the outlet file cannot be read: {error.strerror or error}."
        raise OutletError(msg) from None
    except UnicodeDecodeError as error:
        msg = f"{file}: the outlet file is not UTF-8: byte {error.start} is {error.object[error.start]:#04x}."
        raise OutletError(msg) from None
    except tomllib.TOMLDecodeError as error:
        msg = f"{file}: the outlet file is not TOML: {error}."
        raise OutletError(msg) from None
    name = str(file)
    styles, examples = [], []
    for slug, table in tables.items():
        where = f"{name}, [{slug}]"
        if not isinstance(table, dict):
            _wrong(
                name, f"{slug} = {table!r} stands outside a table; every outlet is a table, such as [{slug}]"
            )
        if not _SLUG.fullmatch(slug):
            _wrong(where, "a slug has small letters, digits and single hyphens, such as [meridian-wire]")
        given = table.pop("examples", [])
        styles.append(_style(where, slug, table))
        examples += [(slug, example) for example in _examples(where, given)]
    return OutletFile(name, tuple(styles), tuple(examples))


def _wrong(where: str, why: str) -> None:
    msg = f"{where}: {why}."
    raise OutletError(msg)


def _known(where: str, keys: Iterable[str], allowed: Iterable[str], what: str) -> None:
    allowed = tuple(allowed)
    for given in keys:
        if given not in allowed:
            import difflib

            near = difflib.get_close_matches(given, allowed, n=1)
            hint = f"Did you mean {near[0]}?" if near else f"Known are {', '.join(allowed)}."
            msg = f"{where}: unknown {what} {given!r}. {hint}"
            raise OutletError(msg)


def _style(where: str, slug: str, table: dict[str, Any]) -> HouseStyle:
    fields = [field.name for field in attrs.fields(HouseStyle) if field.name != "slug"]
    _known(where, table, [*fields, "examples"], "key")
    if slug == "default":
        table.setdefault("name", "")
    elif "name" in table and not isinstance(table["name"], str):
        _text(where, "name", table["name"])
    elif not table.get("name", "").strip():
        _wrong(where, 'name is missing; give the outlet\'s own spelling, such as name = "Meridian Wire"')
    for each, value in table.items():
        if each in _LISTS:
            table[each] = _strings(where, each, value)
        else:
            _CHECKS[each](where, each, value)
    return HouseStyle(slug, **table)


def _strings(where: str, each: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
        _wrong(where, f"{each} is a list of strings, not {value!r}")
        return ()
    if each in _TEMPLATES:
        for item in value:
            _template(where, each, item)
    elif each == "quote_marks" and any(len(item) % 2 for item in value):
        _wrong(
            where, f"quote_marks has pairs, the opening mark and the closing one, such as “”, not {value!r}"
        )
    return tuple(value)


def _template(where: str, each: str, template: str) -> None:
    slots = _SLOT.findall(template)
    _known(f"{where}, {each} {template!r}", slots, SLOTS, "slot")
    if "{" in _SLOT.sub("", template) or "}" in _SLOT.sub("", template):
        _wrong(where, f"{each} {template!r} has a bracket without its partner; a slot looks like {{outlet}}")
    if each == "credits" and (slots != ["outlet"] or len(template.strip()) == len("{outlet}")):
        _wrong(
            where,
            f"credits {template!r} must hold {{outlet}} once and words beside it, such as 'told {{outlet}}'",
        )


def _text(where: str, each: str, value: object) -> None:
    if not isinstance(value, str):
        _wrong(where, f"{each} is a string, not {value!r}")


def _country(where: str, each: str, value: object) -> None:
    if not isinstance(value, str) or not re.fullmatch("[A-Z]{2}", value):
        _wrong(where, f'country is two capitals of ISO 3166, such as "ZM", not {value!r}')


def _order(where: str, each: str, value: object) -> None:
    if value not in ("dmy", "mdy", "ymd"):
        _wrong(where, f'date_order is "dmy", "mdy" or "ymd", not {value!r}')


def _flag(where: str, each: str, value: object) -> None:
    if not isinstance(value, bool):
        _wrong(where, f"{each} is true or false, not {value!r}")


_CHECKS: dict[str, Callable[[str, str, object], None]] = {
    "name": _text,
    "country": _country,
    "date_order": _order,
    "common": _flag,
    "credited": _flag,
}


def _examples(where: str, given: object) -> list[dict[str, Any]]:
    if not isinstance(given, list):
        _wrong(where, "examples are tables of their own: [[slug.examples]]")
        return []
    for number, example in enumerate(given, 1):
        here = f"{where}, example {number}"
        if not isinstance(example, dict) or not isinstance(example.get("text"), str):
            _wrong(here, "an example has a text, a string, and what must be found in it")
        _known(here, example, _EXAMPLE, "key")
        for each, value in example.items():
            if not isinstance(value, _EXAMPLE[each]) and value is not False:
                _wrong(here, f"{each} is a {_EXAMPLE[each].__name__}, or false for none, not {value!r}")
        if isinstance(example.get("dateline"), dict):
            _known(f"{here}, dateline", example["dateline"], _DATELINE, "key")
    return given
