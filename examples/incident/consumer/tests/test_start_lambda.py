import json
import os
import time

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config

from sam import LIMIT, Running, field, sam_local, sam_version


@pytest.fixture(scope="module")
def client():
    """Of `sam local start-lambda`."""
    with Running("start-lambda", "--port", os.environ.get("START_LAMBDA_PORT", "3001")) as service:
        yield boto3.client(
            "lambda",
            endpoint_url=service.wait_for(r"Running on (http://127\.0\.0\.1:\d+)"),
            region_name="us-east-1",
            config=Config(signature_version=UNSIGNED, read_timeout=LIMIT, retries={"max_attempts": 0}),
        )


def ended(client, arn: str) -> str | None:
    """How an execution has ended; None while it runs."""
    status = status_of(client, arn)
    return None if status == "RUNNING" else status


def arn_of(response: dict) -> str:
    return response["ResponseMetadata"]["HTTPHeaders"]["x-amz-durable-execution-arn"]


def status_of(client, arn: str) -> str:
    return client.get_durable_execution(DurableExecutionArn=arn)["Status"]


def events_of(client, arn: str, kind: str) -> list[dict]:
    events = client.get_durable_execution_history(DurableExecutionArn=arn)["Events"]
    return [event for event in events if event["EventType"] == kind]


def until(wanted):
    """Asks again until there is something else than nothing."""
    deadline = time.monotonic() + LIMIT
    while not (found := wanted()):
        assert time.monotonic() < deadline, "nothing has come of it"
        time.sleep(0.2)
    return found


def suspended(client, function: str) -> str:
    """
    The ARN of an execution that waits, and whose function has ended meanwhile: before that, the emulator takes no stop for
    good.
    """
    response = client.invoke(FunctionName=function, InvocationType="Event", Payload="{}")
    assert response["StatusCode"] == 202
    arn = arn_of(response)
    until(lambda: events_of(client, arn, "InvocationCompleted"))
    return arn


@pytest.fixture(scope="module")
def greeted(client) -> str:
    """The ARN of an execution that has come to its end."""
    response = client.invoke(FunctionName="Greeting", Payload=json.dumps({"name": "ada"}))
    assert response["StatusCode"] == 200
    assert json.loads(response["Payload"].read()) == {"greeting": "Hello, Ada!"}
    return arn_of(response)


def test_the_client_gets_an_execution_that_has_ended(client, greeted):
    execution = client.get_durable_execution(DurableExecutionArn=greeted)
    assert execution["Status"] == "SUCCEEDED"
    assert json.loads(execution["Result"]) == {"greeting": "Hello, Ada!"}


def test_execution_get_tells_how_it_ended(greeted):
    summary = sam_local("execution", "get", greeted)
    assert field(summary, "Status").startswith("SUCCEEDED")
    assert json.loads(field(summary, "Result")) == {"greeting": "Hello, Ada!"}


def test_execution_history_lists_its_events_in_their_order(greeted):
    history = json.loads(sam_local("execution", "history", greeted, "--format", "json"))
    types = [event["EventType"] for event in history["Events"] if event["EventType"] != "InvocationCompleted"]
    assert types == [
        "ExecutionStarted",
        "StepStarted",
        "StepSucceeded",
        "WaitStarted",
        "WaitSucceeded",
        "ExecutionSucceeded",
    ]


def test_callback_fail_ends_an_execution_that_waits(client):
    arn = suspended(client, "Approval")
    # SDK 1.6.0 gave it a name of its own, and the tests of sam followed with 1.163.0.
    waits = "WaitForCallback" if sam_version() >= (1, 163, 0) else "RunInChildContext"
    assert [event["SubType"] for event in events_of(client, arn, "ContextStarted")] == [waits]
    (started,) = events_of(client, arn, "CallbackStarted")
    callback = started["CallbackStartedDetails"]["CallbackId"]
    sam_local("callback", "fail", callback, "--error-message", "not approved")
    assert until(lambda: ended(client, arn)) == "FAILED"


def test_execution_stop_ends_one_that_runs(client):
    arn = suspended(client, "Nap")
    assert status_of(client, arn) == "RUNNING"
    sam_local("execution", "stop", arn, "--error-message", "enough")
    assert until(lambda: ended(client, arn)) == "STOPPED"
