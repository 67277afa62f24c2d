from aws_durable_execution_sdk_python.config import Duration, WaitForCallbackConfig
from aws_durable_execution_sdk_python.context import DurableContext
from aws_durable_execution_sdk_python.execution import durable_execution


def ask(callback_id: str, _context: object) -> None:
    print(f"answer with: {callback_id}", flush=True)


@durable_execution
def handler(_event: dict, context: DurableContext) -> str:
    """Waits until somebody answers, in five minutes at most."""
    config = WaitForCallbackConfig(
        timeout=Duration.from_seconds(300), heartbeat_timeout=Duration.from_seconds(240)
    )
    return context.wait_for_callback(ask, name="ask", config=config)
