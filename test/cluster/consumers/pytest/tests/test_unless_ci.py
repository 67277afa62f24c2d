import os

import pytest

pytestmark = pytest.mark.skipif("CI" in os.environ, reason="needs an engine")


def test_greeting(greeter):
    assert greeter.get("/greeting")[0] == 200


def test_root(greeter):
    assert greeter.get("/")[0] == 404
