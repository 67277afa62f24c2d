import json

from sam import field, sam_local


def test_invoke_runs_an_execution_to_its_end():
    summary = sam_local("invoke", "Greeting", "--event", "events/ada.json", "--durable-execution-name", "greet-ada")
    assert field(summary, "Name") == "greet-ada"
    assert field(summary, "Status").startswith("SUCCEEDED")
    assert json.loads(field(summary, "Result")) == {"greeting": "Hello, Ada!"}
