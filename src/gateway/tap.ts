/** How often an image was used while a test file ran. */
export interface Use {
  /** TCP connections on which it sent something: that one was accepted proves nothing, where the engine accepts for it. */
  connections: number
  /** Requests that it answered, with whatever HTTP status. */
  requests: number
}

/** Takes copies of one relayed TCP connection. It never throws and never waits, and bounds by itself what it keeps. */
export interface ConnectionTap {
  fromClient(bytes: Buffer): void
  fromServer(bytes: Buffer): void
  /** Nothing comes any more, from either side. */
  ended(): void
}

/** Where a connection leads. */
export interface RelayedTo {
  /** The engine's ID of the container. */
  container: string
  /** In the container. */
  port: number
}

/** Records what is relayed while one test file runs on one arm. */
export interface Recorder {
  connection(to: RelayedTo): ConnectionTap
  /** Since it began. */
  readonly use: Use
}
