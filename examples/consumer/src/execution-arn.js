const SHAPE =
  /^arn:(?<partition>aws[a-z-]*):lambda:(?<region>[a-z0-9-]+):(?<account>\d{12}):durable-execution:(?<functionName>[\w-]+):(?<name>[\w-]+):(?<id>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/**
 * @typedef {object} ExecutionArn
 * @property {string} text the whole ARN
 * @property {string} region
 * @property {string} account
 * @property {string} functionName
 * @property {string} name
 * @property {string} id
 */

/** @returns {ExecutionArn} */
export function parseExecutionArn(text) {
  const parts = SHAPE.exec(String(text))?.groups
  if (parts) return { ...parts, text }
  const expected = 'arn:aws:lambda:<region>:<account>:durable-execution:<function>:<name>:<uuid>'
  throw new Error(
    `the emulator's execution ARN has a shape that this version does not know: expected ${expected}, got ${text}`,
  )
}
