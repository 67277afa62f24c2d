import json

from sam import Running, field, sam_local


def test_heartbeat_and_succeed_reach_an_execution_that_waits():
    with Running("invoke", "Approval") as execution:
        callback = execution.wait_for(r"answer with: (\S+)")
        # The function has ended, and the execution is suspended.
        execution.wait_for(r"^(REPORT) RequestId")
        sam_local("callback", "heartbeat", callback)
        sam_local("callback", "succeed", callback, "--result", '"approved"')
        summary = execution.result()
    assert field(summary, "Status").startswith("SUCCEEDED")
    assert "approved" in json.loads(field(summary, "Result"))
