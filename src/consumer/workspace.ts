import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

/** The folders of one consumer's trial. `evidence` stays, the rest goes when the run ends. */
export interface Workspace {
  checkout: string
  /** HOME of the consumer's processes: empty at first, so that no login is at hand. */
  home: string
  tmp: string
  /** The gate's own, which no consumer is told of. */
  scratch: string
  /** The checkout and the home as the set-up has left them, for a consumer that has a control. */
  aside: string
  /** Where `{report}` points into. */
  reports: string
  evidence: string
  /** Inside `evidence`. */
  logs: string
}

export async function makeWorkspace(work: string, evidence: string): Promise<Workspace> {
  const workspace = {
    checkout: join(work, 'checkout'),
    home: join(work, 'home'),
    tmp: join(work, 'tmp'),
    scratch: join(work, 'scratch'),
    aside: join(work, 'aside'),
    reports: join(work, 'reports'),
    evidence,
    logs: join(evidence, 'logs'),
  }
  const { checkout: _, ...folders } = workspace
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true })
  return workspace
}

/** A name for the log and the report of a file or a step: readable, unique by its number, one path segment. */
export function fileStem(index: number, name: string): string {
  const readable = name.replace(/[^\w.-]+/g, '_').slice(-60)
  return `${String(index).padStart(2, '0')}-${readable}`
}
