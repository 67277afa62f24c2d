import { statSync } from 'node:fs'
import { join } from 'node:path'

/** More than a process can have left behind it to be read; a log is cut at 256 MiB. */
const MOST = 64 << 20

export default function verify({ end }) {
  const { size } = statSync(join(end.outputs['report-dir'], 'evidence/trap/logs/01-test.mjs.log'))
  if (size > MOST)
    throw new Error(`the gate has read ${size} bytes of a process that goes on when the test has ended`)
}
