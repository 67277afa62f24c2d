import pytest

from greeter import Greeter


@pytest.fixture(scope="module")
def greeter():
    with Greeter() as running:
        yield running
