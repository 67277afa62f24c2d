import pytest


def test_greeting(greeter):
    assert greeter.get("/greeting") == (200, "hello, world\n")


@pytest.mark.parametrize("path", ["/farewell", "/greeting/"])
def test_what_is_not_there(greeter, path):
    assert greeter.get(path)[0] == 404
