"""
Words that are one but for their endings: Norway's and Norway, Norwegian and Norway.
"""

SHARED = 4  # letters that a country and its people have in common


def plain(word: str) -> str:
    """
    A word without the sign of the genitive and the full stops of letters: US, U.S., Norway, Norway's.
    """
    return word.removesuffix("'s").removesuffix("’s").replace(".", "")


def akin(word: str, name: str) -> bool:
    """
    Whether a word and a name are one, or those of a people and its country: Norwegian, Norway.
    """
    return word == name or (len(word) >= SHARED <= len(name) and word[:SHARED] == name[:SHARED])
