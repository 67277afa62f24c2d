/** A way to break the emulator that its consumer notices: one edit of its source. */
export interface Break {
  what: string
  /** Relative to `examples/emulator`. */
  file: string
  from: string
  to: string
}

export const BREAKS: Readonly<Record<string, Break>> = {
  'arn-shape': {
    what: 'execution ARNs end with `<uuid>/<invocation>` in place of `<uuid>`',
    file: 'src/arn.js',
    from: 'functionName, name, id]',
    to: 'functionName, name, [id, id.slice(-12)].join("/")]',
  },
  'missing-route': {
    what: 'the route for heartbeats of callbacks is gone',
    file: 'src/routes.js',
    from: "route('POST', [...CALLBACK, 'heartbeat']",
    to: "route('POST', [...CALLBACK, 'beat']",
  },
  'status-code': {
    what: 'what does not exist is answered with 400 in place of 404',
    file: 'src/failure.js',
    from: 'new Failure(404,',
    to: 'new Failure(400,',
  },
  'crash-on-start': {
    what: 'the server ends while it starts',
    file: 'src/main.js',
    from: 'const store = new Store(folder)',
    to: "throw new Error('the store needs sqlite, which this image does not have')",
  },
  'lost-state': {
    what: 'executions are kept in memory only',
    file: 'src/store.js',
    from: 'renameSync(fresh, path)',
    to: '',
  },
}

/** The source with the break in it. */
export function broken(source: string, { file, from, to }: Break): string {
  if (source.split(from).length === 2) return source.replace(from, () => to)
  throw new Error(
    `examples/emulator/${file}: expected exactly one \`${from}\`; adapt examples/demo/breaks.ts`,
  )
}
