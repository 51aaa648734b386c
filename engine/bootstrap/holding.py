"""The lock that lets one set-up at a time work on an environment."""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_RETRY_SECONDS = 0.2


@contextmanager
def hold(path: Path, on_wait: Callable[[], None]) -> Iterator[int]:
    """Hold the file `path` alone; yield its descriptor.

    The system lets go of it when the process ends, however it ends. A child that inherits the descriptor holds it too,
    so that a set-up whose parent was killed is waited for and not disturbed. `on_wait` is called once before a wait.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        if not _try(descriptor):
            on_wait()
            while not _try(descriptor):
                time.sleep(_RETRY_SECONDS)
        yield descriptor
    finally:
        os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _try(descriptor: int) -> bool:
        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True  # a file system that knows no locks: better without than never
        return True
