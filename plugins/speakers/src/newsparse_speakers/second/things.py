"""
What does not speak for itself: things, and what is written.
"""

from newsparse_speakers.phrases import Region
from newsparse_speakers.second.fields import Field


def is_thing(field: Field, region: Region) -> bool:
    """
    Whether a phrase is nobody who speaks: "das", "die Kritik".
    """
    tokens, tags = field.tokens, field.tags
    words = tokens.lex.second
    if region[1] - region[0] == 1:
        return tokens.small[region[0]] in words["things"]
    head = next((i for i in range(*region) if tags[i] in "NT"), -1)
    if head < 0:
        return False
    word = tokens.small[head]
    endings = tokens.lex.endings
    return word in words["nouns"] or (
        word.endswith(endings["thing_endings"]) and not word.endswith(endings["agent_endings"])
    )


def is_document(field: Field, region: Region) -> bool:
    """
    Whether a phrase is something that is written: "einem Brief der Stadt".
    """
    head = next((i for i in range(*region) if field.tags[i] in "NT"), -1)
    return head >= 0 and field.tokens.small[head].endswith(field.tokens.lex.endings["documents"])
