from aws_durable_execution_sdk_python.config import Duration
from aws_durable_execution_sdk_python.context import DurableContext
from aws_durable_execution_sdk_python.execution import durable_execution


@durable_execution
def handler(event: dict, context: DurableContext) -> dict:
    """A step, a wait that suspends the execution, and a result that needs both."""
    name = context.step(lambda _: event["name"].title(), name="title")
    context.wait(Duration.from_seconds(1), name="pause")
    return {"greeting": f"Hello, {name}!"}
