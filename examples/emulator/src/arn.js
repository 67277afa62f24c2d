const REGION = 'us-east-1'

/**
 * The ARN of an execution, `arn:aws:lambda:<region>:<account>:durable-execution:<function>:<name>:<id>`.
 * Consumers take it apart, so its shape is part of the contract (README.md).
 *
 * @param {{ account: string, functionName: string, name: string, id: string }} execution
 */
export function executionArn({ account, functionName, name, id }) {
  return ['arn:aws:lambda', REGION, account, 'durable-execution', functionName, name, id].join(':')
}

/** @param {{ account: string, functionName: string, qualifier: string }} execution */
export function functionArn({ account, functionName, qualifier }) {
  return ['arn:aws:lambda', REGION, account, 'function', functionName, qualifier].join(':')
}
