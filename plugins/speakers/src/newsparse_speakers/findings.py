"""
Nouns with the form of a verb, told by what stands around them: figures show, told reporters that claims of.
"""

from newsparse_speakers.tokens import Tokens

_MOST = 8  # tokens of whoever is told something


def noun(tokens: Tokens, tags: str, i: int) -> bool:
    """
    Whether the finite form at *i* is a noun: official figures show, with reports suggesting, told the Post
    that claims of fraud were false.
    """
    word, words = tokens.small[i], tokens.lex.words
    before, after = tags[i - 1], tags[i + 1]
    if after == "B":
        return word in words["findings"] and tokens.small[i + 1] in words["showing"]
    if word[-1] != "s" or word in words["clear"]:
        return False
    if after == "G":
        return before == "p"
    k, far = i - 2, i - _MOST
    while k > far and tags[k] in "NTDwg":
        k -= 1
    return k < i - 2 and tokens.small[k] in words["telling"]


def known(tokens: Tokens, tags: str, j: int) -> bool:
    """
    Whether the word at *j* alone may be the subject of a clause: it rained, research shows.
    """
    return tags[j - 1] in ",Kktc-" and tokens.small[j] in tokens.lex.words["findings"]
