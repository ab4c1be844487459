"""
The verbs of saying of a language, form by form, with what else they need: "teilte ... mit".
"""

import functools

import attrs

from newsparse_speakers.lexicon import Lexicon

_STRENGTH = {"say": 3, "judge": 2, "think": 1}


@attrs.frozen(eq=False)
class Frame:
    """
    A form of a verb.

    `form` is V where it is finite, B the infinitive, G the participle; `needs` are words of which one
    has to stand in its clause: a particle at the end, or a noun anywhere.
    """

    lemma: str
    form: str
    strength: int
    needs: frozenset[str]


@attrs.frozen(eq=False)
class Verb:
    """
    The frames of a form, those with needs first.

    `wants` are words in small letters of which one has to be in the sentence, None where a frame needs none;
    `helped` says whether a frame may go with an auxiliary.
    """

    frames: tuple[Frame, ...]
    wants: frozenset[str] | None
    helped: bool


@functools.cache
def verbs(lex: Lexicon) -> dict[str, Verb]:
    """
    What is known of each form of a verb of saying.
    """
    return {word: _verb(some) for word, some in frames(lex).items()}


def _verb(some: tuple[Frame, ...]) -> Verb:
    needs = [frame.needs for frame in some]
    wants = frozenset(map(str.lower, frozenset().union(*needs))) if all(needs) else None
    return Verb(some, wants, any(frame.form != "V" for frame in some))


@functools.cache
def frames(lex: Lexicon) -> dict[str, tuple[Frame, ...]]:
    """
    The frames of each form, those with needs first.
    """
    found: dict[str, list[Frame]] = {}
    for group, block in lex.verbs.items():
        for line in block.strip().splitlines():
            base, finite, participle, *rest = (part.split() for part in line.split("|"))
            needs = rest[0] if rest else []
            particles = [word for word in needs if word.islower()]
            lemma = particles[0] + base[0] if len(particles) == 1 else base[0]
            one = [Frame(lemma, form, _STRENGTH[group], frozenset(needs)) for form in "VBG"]
            for frame, words in zip(one, (finite, base, participle), strict=True):
                for word in words:
                    found.setdefault(word, []).append(frame)
                    for particle in particles:
                        joined = Frame(frame.lemma, frame.form, frame.strength, frozenset())
                        found.setdefault(particle + word, []).append(joined)
    return {word: tuple(sorted(some, key=lambda one: not one.needs)) for word, some in found.items()}
