"""
Words that are no verbs and say that somebody says something: "laut Moe", "so Moe", "der Vorwurf, ...".
"""

from newsparse_speakers.phrases import Region
from newsparse_speakers.second import nouns, things
from newsparse_speakers.second.cue import Cue
from newsparse_speakers.second.fields import Field, mood
from newsparse_speakers.second.whose import is_somebody

_VIEW = 6  # tokens before "Sicht"
_VERB = frozenset("VXb")


def it_says(field: Field, made: Cue, finite: int) -> Cue | None:
    """
    "In dem Brief heißt es": the source stands behind a preposition.
    """
    tokens, tags, piece = field.tokens, field.tags, field.pieces[made.piece]
    it = tokens.lex.second["it"]
    if made.lemma not in tokens.lex.second["it_free"] and not any(
        tokens.small[n] in it for n in range(piece.low, min(piece.high, finite + 4))
    ):
        return None
    heard = tokens.lex.second["it_heard"]
    made.order = "IT" if piece.kind != "as" else "AS"
    made.pointing = tokens.small[piece.low] in tokens.lex.second["things"]
    for n in range(piece.low, piece.high - 1):
        if tags[n] == "p" and (made.lemma not in heard or tokens.small[n] in tokens.lex.second["attaching"]):
            inner = nouns.phrase(tokens, tags, n + 1, piece.high)
            if inner is not None and not all(t in "d#DeTRw" for t in tags[inner[0] : inner[1]]):
                made.subject = inner
                break
    if made.lemma in heard:
        return made if made.subject else None
    first = field.pieces[0].low
    if made.subject is None and made.piece > 0 and tags[first] == "p":
        made.subject = nouns.phrase(tokens, tags, first + 1, field.pieces[0].high)
        made.low = field.low if made.subject else made.low
    return made


def small(field: Field, k: int, i: int, word: str) -> Cue | None:
    """
    "laut Moe", "nach Angaben der Stadt", ", so Moe", "ihr zufolge", "demnach".
    """
    tokens, tags, piece = field.tokens, field.tags, field.pieces[k]
    words = tokens.lex.second
    made = Cue((i, i + 1), None, "TO", 3, i, i + 1, k)
    if word in words["according"]:
        made.subject = nouns.phrase(tokens, tags, i + 1, piece.high)
    elif word in words["for"]:
        return _finds(field, made)
    elif word in words["after"]:
        return _reports(field, made)
    elif word in words["so"]:
        if (i > piece.low and tags[i - 1] not in "(QKE") or i == field.low:
            return None
        start = i + 1
        if tags[start : start + 1] == "R":
            start += 1
        found = nouns.phrase(tokens, tags, start, piece.high)
        if found is None or not nouns.case(tokens, tags, found) or tags[found[0]] in "w#_QKE":
            return None
        follow = tags[found[1] : found[1] + 1]
        if found[1] < piece.high and follow not in "pRdQKE.()":
            return None
        made.subject = found
        made.order = "SO"
        made.high = found[1]
        while made.high < piece.high and tags[made.high] == "R":
            made.high += 1
        return made
    elif word in words["behind"]:
        made.subject = _up_to(field, i, piece.low)
        if made.subject is not None:
            made.low = made.subject[0]
        return made if made.subject else None
    elif word in words["whereby"] and k > 0:
        before = field.pieces[k - 1]
        made.subject = _up_to(field, before.high, before.low)
        made.order = "NOUN"
        made.high = i
        return made
    elif word in words["likewise"]:
        return made if word not in words["then"] and piece.kind in ("main", "phrase") else None
    if made.subject is None:
        return None
    made.high = made.subject[1]
    return made


def _up_to(field: Field, i: int, low: int) -> Region | None:
    """
    The phrase that ends before *i*; of "die seiner Meinung nach ..." what is his.
    """
    tokens, tags = field.tokens, field.tags
    words = tokens.lex.second
    inner = words["possessed"] | words["reflexive"]
    for start in range(max(low, i - 14), i):
        if tags[start] in "PODeNTw#" and (start == low or tags[start - 1] not in "DeNw#p"):
            found = nouns.phrase(tokens, tags, start, i)
            if found is not None and found[1] == i:
                own = next((n for n in range(start + 1, i) if field.small[n] in inner), start)
                own += field.small[own] in words["reflexive"]  # es handele sich Angaben zufolge
                return (own, i)
    return None


def _reports(field: Field, made: Cue) -> Cue | None:
    """
    "nach Angaben der Stadt": the source is whose words they are; and "meiner Ansicht nach".
    """
    tokens, tags, piece = field.tokens, field.tags, field.pieces[made.piece]
    words = tokens.lex.second
    i = made.cue[0]
    seen = tokens.small[i] in words["seen_from"]

    def tells(n: int) -> bool:
        word = tokens.small[n]
        if seen:
            return word in words["views"]
        return word in words["reports"] or word.endswith(tokens.lex.endings["reports_endings"])

    behind = i > piece.low + 1 and tokens.small[i - 2] in words["possessed"]
    free = behind or tags[i + 1 : i + 2] not in tuple("NDewT#")
    if i > piece.low and tags[i - 1] == "N" and tells(i - 1) and free:
        if behind and i - 2 > field.low and tokens.first(i - 2).isupper():
            return None  # was ist Ihrer Meinung nach zu tun?
        made.subject = _up_to(field, i, piece.low)
        if made.subject is not None:
            made.low = made.subject[0]
            made.high = i + 1
            return made
    found = nouns.phrase(tokens, tags, i + 1, piece.high)
    if found is None:
        return None
    for n in range(found[0], min(found[0] + 5, found[1])):
        if tags[n] == "N":
            own = n
            while own < found[1] and tags[own] == "N" and not tells(own):
                own += 1
            if n < own < found[1] and tags[own] == "N" and tokens.small[own - 1][-1] in "s'’":
                made.subject, made.cue, made.high = (n, own), (i, i + 1), own + 1  # nach Moes Angaben
                return made
            if not tells(n):
                return None
            if n == i + 2 and tokens.small[i + 1] in tokens.lex.words["definite"] and _happens(field, n):
                return None  # nach der Veröffentlichung
            if any(one.endswith(tokens.lex.endings["looked_at"]) for one in tokens.small[n + 1 : found[1]]):
                return None  # nach Ansicht der Bilder
            made.cue = (i, n + 1)
            made.high = found[1]
            start = n + 1
            if start == found[1] and tags[start] == "w" and tokens.small[start].endswith("er"):
                whose = nouns.phrase(tokens, tags, start, piece.high)
                if whose is not None:  # nach Angaben politischer Beobachter
                    number = tags.find("#", *whose)
                    found = (found[0], whose[1] if number < 0 else number)
                    made.high = found[1]
            if start < found[1] and tags[start] == "p":
                if tokens.small[start] not in words["agents"]:
                    found = (found[0], start)  # nach den Ermittlungen für Morde verantwortlich
                    made.high = start
                start += 1
            if any(t in "NTP" for t in tags[start : found[1]]):
                made.subject = (start, found[1])
            elif seen and tokens.small[found[0]] not in words["possessed"]:
                return None  # aus heutiger Sicht
            else:
                made.subject = found
                made.cue = (i, i + 1)
            return made
    return None


def _happens(field: Field, i: int) -> bool:
    """
    Whether a noun that may be what somebody says is something that happens: "nach der Ankündigung".
    """
    return field.small[i].endswith(field.tokens.lex.endings["events"])


def view(field: Field, k: int, i: int) -> Cue | None:
    """
    "aus Sicht der Stadt", "aus Moes Sicht".
    """
    low = field.pieces[k].low
    for n in range(i - 1, max(low - 1, i - _VIEW), -1):
        if field.small[n] in field.tokens.lex.second["seen_from"]:
            return _reports(field, Cue((n, n + 1), None, "TO", 3, n, n + 1, k))
    return None


def _finds(field: Field, made: Cue) -> Cue | None:
    """
    "Für Moe ist es ein ...": somebody finds that.
    """
    tags, piece = field.tags, field.pieces[made.piece]
    i = made.cue[0]
    found = nouns.phrase(field.tokens, tags, i + 1, piece.high)
    if i > piece.low + 1 or found is None:
        return None
    words = field.tokens.lex.second
    rest = tags[found[1] : piece.high]
    sure = rest[:1] in tuple("bwV") and not words["sure"].isdisjoint(field.small[found[1] + 1 : piece.high])
    if sure and is_somebody(field.tokens, tags, found):
        made.subject, made.order, made.high, made.last = found, "SV", piece.high, made.piece
        return made  # für Moe ist klar, ...
    if not any(t in "QKE" for t in rest) or "b" not in rest:
        return None
    made.subject = found
    made.high = found[1]
    return made


def noun(field: Field, k: int, i: int) -> Cue | None:
    """
    "der Vorwurf der Opposition, ...": what was said follows.
    """
    tokens, tags, piece = field.tokens, field.tags, field.pieces[k]
    if k + 1 < len(field.pieces) and tags[piece.high : piece.high + 2] in (":Q", ":E", ":K"):
        made = Cue((i, i + 1), None, "SV", 3, i, piece.high, k)
        if i + 1 < piece.high and (
            tags[i + 1] == "e" or tokens.small[i + 1] in tokens.lex.second["attaching"]
        ):
            made.subject = nouns.phrase(tokens, tags, i + 1 + (tags[i + 1] == "p"), piece.high)
            if made.subject is not None and made.subject[1] < piece.high:
                return None
        else:
            start = i
            while start > piece.low and tags[start - 1] in "wN":
                start -= 1
            if start > piece.low and tags[start - 1] == "D":
                start -= 1
            who = things.speaker(field, (start, i + 1))
            made.subject = who if who[1] <= i else None
        return made if made.subject is not None else None
    if k + 1 >= len(field.pieces) or tags[piece.high] != ",":
        return None
    following = field.pieces[k + 1]
    if following.kind not in ("that", "infinitive") and not mood(field, following):
        return None
    made = Cue((i, i + 1), None, "NOUN", 2, i, piece.high, k)
    if i + 1 < piece.high:
        if tags[i + 1] == "e" or (
            tags[i + 1] == "p" and tokens.small[i + 1] in tokens.lex.second["attaching"]
        ):
            made.subject = nouns.phrase(tokens, tags, i + 1 + (tags[i + 1] == "p"), piece.high)
            rest = tags[made.subject[1] : piece.high] if made.subject else ""
            if "N" in rest and not _VERB.isdisjoint(rest):
                return None  # die Antwort des Rats bestand in der Zusage, ...
        elif any(t in "VGXb" for t in tags[i + 1 : piece.high]):
            return None
    elif i + 1 != piece.high:
        return None
    return made
