import { invalid } from './failure.js'

/** The identifier of a callback: base64url, without padding, of `{"arn":…,"op":…}`. */
export function callbackToken(arn, operation) {
  return Buffer.from(JSON.stringify({ arn, op: operation })).toString('base64url')
}

/** @returns {{ arn: string, op: string }} */
export function parseCallbackToken(token) {
  const content = decode(token)
  if (typeof content?.arn === 'string' && typeof content.op === 'string') return content
  throw invalid(`the callback identifier '${token}' is none that this emulator made`)
}

function decode(token) {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
