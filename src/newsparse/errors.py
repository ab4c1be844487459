"""
The errors of newsparse: wrong use raises one of these at once; reading text raises none.

Floor 0.  The tree::

    Exception
    └── NewsparseError
        ├── UsageError (ValueError)      a verb was called with something it cannot take
        ├── SourceError                  an input could not be opened or decoded as asked
        ├── OutletError                  an outlet file is broken: file, table, key, what was expected
        ├── FormatError                  JSON that is not an article
        ├── FieldMissing (KeyError)      a field that nobody provides, or that failed
        ├── BadRecord                    a record of another type, or with a span outside the text
        └── PluginError                  a plugin that cannot be used
            ├── PluginConflict           two plugins claim one name
            └── PluginCycle              plugins that need each other in a circle
    UserWarning
    └── PluginLoadWarning                an installed plugin was left out

Every error survives pickling.
"""

__all__ = [
    "BadRecord",
    "FieldMissing",
    "FormatError",
    "NewsparseError",
    "OutletError",
    "PluginConflict",
    "PluginCycle",
    "PluginError",
    "PluginLoadWarning",
    "SourceError",
    "UsageError",
]


class NewsparseError(Exception):
    """
    The root of all errors of newsparse.
    """


class UsageError(NewsparseError, ValueError):
    """
    A verb was called with something it cannot take.
    """


class SourceError(NewsparseError):
    """
    An input could not be opened, or not decoded with the encoding that was asked for.
    """


class OutletError(NewsparseError):
    """
    An outlet file is broken; the sentence names the file, the table, the key and what was expected.
    """


class FormatError(NewsparseError):
    """
    JSON that is not an article; the sentence holds the path of what is wrong.
    """


class FieldMissing(NewsparseError, KeyError):
    """
    A field that no installed plugin provides, or whose plugin failed on this article.
    """

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else ""


class BadRecord(NewsparseError):
    """
    A plugin returned a record of another type, or one whose span lies outside the text.
    """


class PluginError(NewsparseError):
    """
    A plugin that cannot be used.
    """


class PluginConflict(PluginError):
    """
    Two plugins claim one name.
    """


class PluginCycle(PluginError):
    """
    Extractors that need each other in a circle; `circle` has their fields, the first one at the end again.
    """

    @property
    def circle(self) -> tuple[str, ...]:
        """
        The fields, each followed by one that it needs.
        """
        return tuple(self.args[1])

    def __str__(self) -> str:
        return str(self.args[0])


class PluginLoadWarning(UserWarning):
    """
    An installed plugin was left out; `newsparse plugins` tells why.
    """
