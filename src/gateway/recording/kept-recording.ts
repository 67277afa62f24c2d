import { join } from 'node:path'
import type { Recording } from '../../contract/exchange.js'
import type { FileEvidence, ReportEvidence } from '../../evidence.js'
import { asError, IncidentError, messageOf, writeFailureKind } from '../../shared/errors.js'
import { readHar, writeHar } from './har-file.js'
import { certainTestSpans, withTests } from './test-times.js'
import type { TrafficRecorder } from './traffic-recorder.js'

export interface KeepOptions {
  /** Of the arm's evidence. */
  folder: string
  /** Of the HAR file, without its ending. */
  name: string
  report: ReportEvidence
  /** Milliseconds since the epoch: when the test command was started, and when it had ended. */
  ran: { startedAt: number; endedAt: number }
}

/**
 * Writes what was recorded while a test file ran, with the tests to which exchanges belong. Where nothing was, there is no file.
 *
 * @returns its name, from the folder of the evidence
 * @throws IncidentError when it cannot be written
 */
export async function keepRecording(
  recorder: TrafficRecorder,
  { folder, name, report, ran }: KeepOptions,
): Promise<string | undefined> {
  const recording = await recorder.finish()
  if (recording.exchanges.length === 0 && recording.unparsed.length === 0) return undefined
  const exchanges = withTests(recording.exchanges, certainTestSpans(report, ran))
  const har = `${name}.har`
  await writeHar({ ...recording, exchanges }, join(folder, har)).catch(thrown => {
    const cause = asError(thrown)
    throw new IncidentError(
      writeFailureKind(cause),
      `the recording of the tests cannot be written: ${messageOf(cause)}`,
      { cause },
    )
  })
  return har
}

/** Of a file beside its evidence, which may come from another job, where it was foreign processes' to write. */
export const HAR_NAME = /^[\w-][\w.-]*\.har$/

/**
 * What was recorded while a test file ran; undefined where nothing was.
 *
 * @param folder of the evidence that the file is of
 * @throws Error that says what is wrong with the file
 */
export async function readKeptRecording(
  folder: string,
  { file, har }: Pick<FileEvidence, 'file' | 'har'>,
): Promise<Recording | undefined> {
  if (har === undefined) return undefined
  const refuse = (why: string, cause?: unknown) =>
    new Error(`the recording of ${file} cannot be read: ${why}`, { cause })
  if (!HAR_NAME.test(har)) throw refuse('it lies elsewhere')
  return readHar(join(folder, har), refuse)
}
