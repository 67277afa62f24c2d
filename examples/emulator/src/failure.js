/** A refused request: what is answered, and with which status. */
export class Failure extends Error {
  name = 'Failure'

  /**
   * @param {number} status of HTTP
   * @param {string} type as in the AWS API, `ResourceNotFoundException` for instance
   * @param {string} message names the thing and the way out
   * @param {{ details?: object, headers?: Record<string, string> }} [more] further fields and headers of the answer
   */
  constructor(status, type, message, more = {}) {
    super(message)
    this.status = status
    this.type = type
    this.details = more.details ?? {}
    this.headers = more.headers ?? {}
  }
}

export function invalid(message) {
  return new Failure(400, 'InvalidParameterValueException', message)
}

export function notFound(message) {
  return new Failure(404, 'ResourceNotFoundException', message)
}

export function conflict(type, message, details) {
  return new Failure(409, type, message, { details })
}
