"""Keeps numpy from starting threads in processes that are started meanwhile."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator

_BLAS_THREADS = "OPENBLAS_NUM_THREADS"


@contextlib.contextmanager
def one_thread() -> Iterator[None]:
    """Keep numpy in a child from starting threads when it is imported.

    A worker locks itself before it starts any, and numpy is imported before it can do so.
    """
    before = os.environ.get(_BLAS_THREADS)
    os.environ[_BLAS_THREADS] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_BLAS_THREADS]
        else:
            os.environ[_BLAS_THREADS] = before
