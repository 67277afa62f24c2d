import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Folder extends AsyncDisposable {
  path: string
}

/** A folder that is gone when the test is. */
export async function folder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'compat-gate-test-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 3 }) }
}
