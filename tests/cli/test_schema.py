"""
`newsparse schema`: JSON Schema that real output keeps.
"""

import json
import pathlib
from collections.abc import Callable

import jsonschema
from click.testing import Result

Run = Callable[..., Result]


def test_output_keeps_the_schema(run: Run, story: pathlib.Path) -> None:
    """
    What `parse` prints is valid, and what is not an article is not.
    """
    schema = json.loads(run("schema").stdout)
    validator = jsonschema.Draft202012Validator(schema)
    article = json.loads(run("parse", story).stdout)

    assert [] == list(validator.iter_errors(article))
    assert list(validator.iter_errors({**article, "quotes": [{"span": "here"}]}))
