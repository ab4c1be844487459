"""
The hooks: what a plugin may be asked for.

Floor 3.  No hook takes an argument, so none can drift; each returns frozen declarations, which core sorts, so
the order in which plugins are asked cannot be noticed.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import pluggy

from newsparse.plugin import Extractor, Reader, Renderer

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    import click

_hookspec = pluggy.HookspecMarker("newsparse")


@_hookspec
def newsparse_extractors() -> Sequence[Extractor[Any]]:  # type: ignore[empty-body]
    """
    What fills the plugin's fields; asked once a parser.
    """


@_hookspec
def newsparse_readers() -> Sequence[Reader]:  # type: ignore[empty-body]
    """
    What turns kinds of files into texts; asked once a parser.
    """


@_hookspec
def newsparse_outlets() -> "Sequence[Traversable]":  # type: ignore[empty-body]
    """
    Outlet files inside the plugin's package; asked once a parser.
    """


@_hookspec
def newsparse_renderers() -> Sequence[Renderer]:  # type: ignore[empty-body]
    """
    What writes articles in another form; asked when `--to` is used.
    """


@_hookspec
def newsparse_commands() -> "Sequence[click.Command]":  # type: ignore[empty-body]
    """
    Commands for `newsparse`; asked when the command line starts one that core does not have.
    """


NAMES = (
    "newsparse_commands",
    "newsparse_extractors",
    "newsparse_outlets",
    "newsparse_readers",
    "newsparse_renderers",
)
