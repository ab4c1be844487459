"""
Lines that a typewriter's margin cut, which end no paragraph.

Floor 4.
"""

import re

_LINE_TAIL = ("\r", " ", "\t", "\u00a0")
_LINE_END = re.compile(r"\n\s*")


def one_paragraph(text: str, start: int, end: int) -> bool:
    """
    Whether all line ends between *start* and *end* are those of wrapped lines; when in doubt, not.
    """
    at = text.find("\n", start, end)
    while at >= 0:
        if text[at + 1].isspace() or not is_wrapped(text, at):
            return False
        at = text.find("\n", at + 1, end)
    return True


def paragraph_ends(text: str, start: int, end: int, most: int) -> list[tuple[int, int]]:
    """
    Where paragraphs end between *start* and *end*, and where the next begin; *most* and one more at most.

    A single line end in mid-sentence is that of a wrapped line.
    """
    ends: list[tuple[int, int]] = []
    for match in _LINE_END.finditer(text, start, end):
        i, j = match.span()
        if text.find("\n", i + 1, j) < 0 and is_wrapped(text, i):
            continue
        ends.append((i, j))
        if len(ends) > most:
            break
    return ends


def is_wrapped(text: str, line_end: int, *, in_sentence: bool = True) -> bool:
    """
    Whether the line that ends here was cut by a typewriter's margin, and the sentence goes on.
    """
    for _ in range(4):  # scrapers leave blanks there, and Windows its carriage return
        line_end -= text[line_end - 1 : line_end] in _LINE_TAIL
    final = text[line_end - 1 : line_end]
    if in_sentence and not (final.isalnum() or final in ",;-'’"):
        return False
    before = text.rfind("\n", max(line_end - 100, 0), line_end)
    return line_end - before > 40 and (before >= 0 or line_end < 100)
