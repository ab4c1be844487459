"""
The command line.

Floor 8.  Nothing but click and this folder's `app` is loaded before a command is called.
"""

import click

from newsparse.cli.app import App

_EXAMPLES = (
    ("newsparse parse story.txt", "its records, in a table"),
    ("newsparse parse news/ | jq .dateline", "a folder, one JSON object a line"),
    ("curl -s URL | html2text | newsparse parse", "what another program prints"),
    ("newsparse show story.txt", "the article, records marked"),
    ("newsparse explain story.txt", "which rule found what, and why"),
)


@click.group("newsparse", cls=App, examples=_EXAMPLES, invoke_without_command=True)
@click.version_option(None, "--version", package_name="newsparse", message="newsparse %(version)s")
@click.pass_context
def main(ctx: click.Context) -> None:
    """
    Read news copy into typed records: date, revisions, outlet, byline, dateline, quotations.

    Exit codes: 0 all inputs are read, 1 some failed, 2 wrong use, 3 an asked-for field is absent,
    130 interrupted.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
