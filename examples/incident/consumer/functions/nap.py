from aws_durable_execution_sdk_python.config import Duration
from aws_durable_execution_sdk_python.context import DurableContext
from aws_durable_execution_sdk_python.execution import durable_execution


@durable_execution
def handler(_event: dict, context: DurableContext) -> str:
    """Sleeps for longer than any test waits, so that it can be stopped."""
    context.wait(Duration.from_seconds(280), name="nap")
    return "well rested"
