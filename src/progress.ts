/** What happens while the gate works, for whoever shows it. Nothing is decided from it. */
export type Progress =
  | { kind: 'stage-started'; lane: string; name: string }
  | { kind: 'stage-ended'; lane: string; name: string; ok: boolean; ms: number }
  /** A test file of a consumer; `index` counts from 1. */
  | { kind: 'file-started'; consumer: string; file: string; index: number; of: number }
  | {
      kind: 'file-ended'
      consumer: string
      file: string
      passed: number
      failed: number
      skipped: number
      ms: number
    }
  /** One line of a foreign process's output, without its line end. Hostile until it is rendered. */
  | { kind: 'output'; source: string; line: string }
  | { kind: 'note'; text: string }

export type Listener = (event: Progress) => void
