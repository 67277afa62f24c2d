/** A pass of an earlier run on the same question. */
export interface EarlierAnswer {
  run: string
  /** ISO 8601. */
  startedAt: string
  /** The report. */
  path: string
}

/** Who has asked before, and what is done about it. */
export interface Answering {
  /** Folders of reports, or their verdict.json, the newest first. They may hold anything. */
  reports: readonly string[]
  /** Whether the run is left at that. */
  isEnough: (answer: EarlierAnswer) => Promise<boolean>
}
