import type { VerdictDocument } from '../report/verdict-document.js'

/** A verdict of an earlier run, or why it is of no use. */
export type LastGreen = VerdictDocument | { note: string }

/** The report of the last run that was green. */
export interface GreenReport {
  /** Of its verdict.json, or of the folder that holds it. */
  path: string
  verdict: LastGreen
}

/** What a run knows of it. */
export function greenOf(path: string | undefined, verdict: LastGreen | undefined): { green?: GreenReport } {
  return path === undefined || verdict === undefined ? {} : { green: { path, verdict } }
}
