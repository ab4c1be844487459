"""
A line that tells how far the work is, on stderr.

Floor 8.  Only on a terminal and only for more than a second's work: a thread of its own writes it, so that it
comes for one large file as well as for a thousand small ones.
"""

import contextlib
import sys
import threading
import time
from collections.abc import Callable, Iterator

_WAIT, _EVERY = 1.0, 0.2
_CLEAR = "\r\x1b[K"


class Progress:
    """
    How many inputs are done, and which is being read.
    """

    def __init__(self, total: int) -> None:
        self.total, self.done, self.now = total, 0, ""
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._shown = False

    @contextlib.contextmanager
    def aside(self) -> Iterator[None]:
        """
        While something is printed to the same terminal, the line is not there.
        """
        with self._lock:
            if self._shown:
                sys.stderr.write(_CLEAR)
                sys.stderr.flush()
                self._shown = False
            yield

    def line(self, seconds: float) -> str:
        """
        What the line says after so many seconds.
        """
        many = f"{self.done} of {self.total}" if self.total > 1 else "reading"
        name = self.now if self.now.isprintable() else ""  # a file name may hold what moves the cursor
        short = name if len(name) <= 40 else f"…{name[-39:]}"
        return f"{many}  {seconds:.0f} s  {short}".rstrip()

    def run(self) -> None:
        """
        Write the line again and again until the work is over.
        """
        start = time.monotonic()
        wait = _WAIT
        while not self._over.wait(wait):
            wait = _EVERY
            with self._lock:
                sys.stderr.write(_CLEAR + self.line(time.monotonic() - start))
                sys.stderr.flush()
                self._shown = True

    def stop(self) -> None:
        """
        Take the line away for good.
        """
        self._over.set()
        with self.aside():
            pass


@contextlib.contextmanager
def progress(total: int, *, quiet: bool, isatty: Callable[[], bool] | None = None) -> Iterator[Progress]:
    """
    The progress of *total* inputs; nothing is written where nobody looks.
    """
    line = Progress(total)
    if quiet or not (isatty or sys.stderr.isatty)():
        yield line
        return
    thread = threading.Thread(target=line.run, name="progress", daemon=True)
    thread.start()
    try:
        yield line
    finally:
        line.stop()
        thread.join()
