import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ConsumerConfig } from '../config/config.js'
import type { Preset } from '../config/load-preset.js'
import { consumerEnvironment } from '../consumer/consumer-context.js'
import { setUpConsumer } from '../consumer/set-up.js'
import type { OutputSink } from '../process/lines.js'
import { IncidentError } from '../shared/errors.js'
import { formatCount } from '../shared/text.js'
import { type Collected, collectTests } from './collect.js'
import { type CheckContext, otherFacts, type PresetFact, sourceFacts } from './source.js'

export interface PresetFactsOptions {
  /** Run the preset's set-up steps in the checkout first; gets their output. */
  setUp?: OutputSink['write']
}

/**
 * Everything that a preset takes for granted about its consumer, compared with a checkout of it, as it is found out.
 * @throws IncidentError when the check was cancelled
 */
export async function* presetFacts(
  preset: Preset,
  context: CheckContext,
  options: PresetFactsOptions = {},
): AsyncGenerator<PresetFact> {
  const { consumer, check, file } = preset
  const { checkout } = context.workspace
  if (options.setUp) yield await setUpFact(preset.consumer, context, options.setUp)
  for (const test of consumer.test.files) yield await countFact(preset, test, context, options)
  for (const test of consumer.control?.files ?? []) yield* controlFacts(preset, test, context)
  yield* await sourceFacts(check, checkout, file)
  if (check.others) yield* await otherFacts(check.others, consumer.test.files, checkout, file)
}

/** @throws IncidentError when the check was cancelled */
export async function setUpFact(
  consumer: ConsumerConfig,
  context: CheckContext,
  onOutput: OutputSink['write'],
): Promise<PresetFact> {
  try {
    const env = consumerEnvironment(consumer, context)
    await setUpConsumer(consumer, { ...context, env, onOutput })
    return { ok: true, text: `set-up: ${formatCount(consumer.setup.length, 'step')} done` }
  } catch (error) {
    if (!(error instanceof IncidentError) || error.kind === 'cancelled') throw error
    return { ok: false, text: `set-up: ${error.kind}: ${error.message}` }
  }
}

async function countFact(
  { consumer, check, file }: Preset,
  test: string,
  context: CheckContext,
  options: PresetFactsOptions,
): Promise<PresetFact> {
  if (!(await isFile(join(context.workspace.checkout, test)))) {
    const text = `${test}: there is no such file: see where the consumer has moved it, and mend test.files in ${file}`
    return { ok: false, text }
  }
  const found = await collectTests(consumer, check.collect, test, [], context)
  const expected = check.tests[test] ?? 0
  if (found.problem === undefined) return compareCount(test, found.count, expected, file)
  const help = options.setUp ? '' : '; where the checkout is not set up, --set-up does that first'
  return { ok: false, text: `${test}: its tests cannot be listed: ${found.problem}${help}` }
}

function compareCount(test: string, count: number, expected: number, file: string): PresetFact {
  if (count === expected) return { ok: true, text: `${test}: ${formatCount(count, 'test')}` }
  const where = `set check.tests and expect.min-passed in ${file}`
  const help =
    count > expected
      ? `see whether the new ones need the image, and ${where}`
      : `min-passed cannot be reached any more, whatever the image; see why they are gone, and ${where}`
  return { ok: false, text: `${test}: ${count} collected, the preset says ${expected}: ${help}` }
}

/** A control that selects nothing would fail for another reason than the dead image. */
async function* controlFacts(
  { consumer, check, file }: Preset,
  test: string,
  context: CheckContext,
): AsyncGenerator<PresetFact> {
  const args = consumer.control?.args ?? []
  // The whole file is counted already.
  if (args.length === 0) return
  const found = await collectTests(consumer, check.collect, test, args, context)
  const what = `control ${args.join(' ')}: ${test}`
  if (found.problem === undefined && found.count > 0)
    yield { ok: true, text: `${what}: ${formatCount(found.count, 'test')}` }
  else yield { ok: false, text: `${what}: ${whyUnlisted(found)}: see control in ${file}` }
}

function whyUnlisted(found: Collected): string {
  return found.problem ?? 'selects no test'
}

async function isFile(path: string): Promise<boolean> {
  return lstat(path).then(
    found => found.isFile(),
    () => false,
  )
}
