"""
Whether words end as offices do, where a word may be made of several: "Hafenmeisterin".
"""

_MOST = 20_000  # words that are remembered


class Ended(dict[str, bool]):
    """
    What is known of the endings of words, each looked at once.
    """

    def __init__(self, endings: tuple[str, ...]) -> None:
        self.endings = endings

    def __missing__(self, word: str) -> bool:
        if len(self) >= _MOST:
            self.clear()
        found = self[word] = word.endswith(self.endings)
        return found
