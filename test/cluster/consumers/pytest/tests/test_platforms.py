import sys

import pytest


def test_greeting(greeter):
    assert greeter.get("/greeting")[0] == 200


@pytest.mark.skipif(sys.platform != "win32", reason="Windows only")
def test_named_pipe(greeter):
    raise AssertionError("not reached")
