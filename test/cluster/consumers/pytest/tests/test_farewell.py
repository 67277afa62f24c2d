def test_greeting(greeter):
    assert greeter.get("/greeting")[0] == 200


def test_farewell(greeter):
    assert greeter.get("/farewell") == (200, "bye, world\n")
