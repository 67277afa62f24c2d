import type { ConnectionTap, Recorder, Use } from './tap.js'

/** Counts how an image is used, and keeps nothing else. */
export class UseCounter implements Recorder {
  readonly use: Use = { connections: 0, requests: 0 }

  connection(): ConnectionTap {
    let answered = false
    return {
      fromClient() {},
      fromServer: bytes => {
        if (!answered) this.use.connections += 1
        answered = true
        // An answer begins with a write of its own, as good as always.
        if (/^HTTP\/1\.[01] (101|[2-5]\d\d) /.test(bytes.toString('latin1', 0, 13))) this.use.requests += 1
      },
      ended() {},
    }
  }
}
