"""
`newsparse schema`: the JSON Schema of what `parse` writes.

Floor 8.
"""

import json

import click

from newsparse.cli.app import Command
from newsparse.cli.parsers import Settings

_EXAMPLES = (
    ("newsparse schema > article.schema.json", "for a validator, or to make types from"),
    ("NEWSPARSE_PLUGINS= newsparse schema", "of core alone"),
)


@click.command(cls=Command, examples=_EXAMPLES)
def schema() -> None:
    """
    Print the JSON Schema of one line of `newsparse parse`, with the fields of the installed plugins.
    """
    click.echo(json.dumps(Settings().checked().schema(), indent=2, ensure_ascii=False))
