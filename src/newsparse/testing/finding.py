"""
An article to show a plugin at its work, where its author gave none.

Floor 8.
"""

import hypothesis

from newsparse.parser import Parser
from newsparse.testing.texts import texts


def found_by(parser: Parser, name: str, *, tries: int = 300) -> str | None:
    """
    A made-up text in which the plugin called *name* finds something; any, where it has no fields.
    """
    fields = [field.name for field in parser.fields if field.name.partition(".")[0] == name]
    if not fields:
        return "OST HARBOUR (NNA) — The ferry sails again."
    # No deadline: the first text has the plugin load its words.
    settings = hypothesis.settings(
        max_examples=tries,
        database=None,
        deadline=None,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
    try:
        return hypothesis.find(
            texts(),
            lambda text: any(parser.parse(text).fields.get(field) for field in fields),
            settings=settings,
        )
    except hypothesis.errors.NoSuchExample:
        return None
