export interface Position {
  /** Counts from 1. */
  line: number
  /** Characters before the place, in its line. */
  column: number
}

/** A report is no JUnit file within the limits. The only error that parsing throws. */
export class MalformedReport extends Error {
  override readonly name = 'MalformedReport'
  readonly position: Position

  constructor(message: string, position: Position, options?: ErrorOptions) {
    super(`line ${position.line}, column ${position.column}: ${message}`, options)
    this.position = position
  }
}
