import { type ConsumerVerdict, candidateTrials, type RunResult } from '../verdict/verdict.js'
import { type Cause, consumerCauses } from './causes.js'

/** What a maintainer does next about one consumer. */
export interface NextStep {
  consumer: string
  /** Repeats the trial, for each platform by its name; foreign text. */
  commands: [name: string, command: string][]
  /** Whose break it is and what to do about it; our own words, with `backticks` around code. */
  lines: string[]
}

/** One for each consumer that is no plain pass. Of a run that passes, the command alone. */
export function nextSteps(result: RunResult): NextStep[] {
  return result.judgement.consumers.flatMap(consumer => {
    const causes = consumerCauses(consumer, result.evidence)
    const lines = consumer.verdict === 'pass' && causes.length === 0 ? [] : linesFor(consumer, causes, result)
    const commands = Object.entries(result.reproduce).filter(
      ([name]) => name === consumer.name || name.startsWith(`${consumer.name} (`),
    )
    return lines.length === 0 && commands.length === 0 ? [] : [{ consumer: consumer.name, commands, lines }]
  })
}

/** Where nothing has to be done there is only something to repeat. */
export function nextStepTitle(steps: NextStep[]): string {
  return steps.some(({ lines }) => lines.length > 0) ? 'Next step' : 'Reproduce'
}

function linesFor(consumer: ConsumerVerdict, causes: Cause[], result: RunResult): string[] {
  const [first] = causes
  if (first?.kind === 'crash') return CRASH
  if (consumer.verdict === 'fail') return consumer.baseline?.state === 'used' ? NEWLY_BROKEN : UNKNOWN_WHOSE
  const codes = causes.flatMap(one => one.codes)
  if (consumer.verdict === 'pass') {
    if (codes.includes('already-broken')) return ALREADY_BROKEN
    return codes.includes('flaky') ? FLAKY : []
  }
  const stopped = candidateTrials(result.evidence).some(
    one => one.consumer.name === consumer.name && one.incidents.length > 0,
  )
  return stopped ? STOPPED : OPEN
}

// "Whose break is it?" of CONTRIBUTING.md, in the three lines that fit the case.

const UNKNOWN_WHOSE = [
  'The same command on the commit before yours (`git checkout <base>`): green there means that it is your change, red that the consumer moved, or something it needs.',
  "With the consumer's last release (`--ref <tag>`): green there means that its newest commit is what broke. Report it there with the command.",
  'With `baseline: latest` in the configuration the gate answers this by itself: it runs what failed on the published image too.',
]

const NEWLY_BROKEN = [
  'It is the image: the published one passes the same tests on the same machine, with the same checkout and set-up.',
  'Not meant: mend it, and look at the run with `--keep --verbose`, which leaves the checkout, the logs of the containers and the image.',
  'Meant: both sides have to change. First let the consumer accept the old and the new form and release that; then publish the image with the new one.',
]

const CRASH = [
  'Read the log of the container first: whatever fails in the same file may follow from it.',
  'The same command on the commit before yours (`git checkout <base>`): where the container lives there, it is your change.',
  '`--keep --verbose` leaves the image and the logs, so that it can be started by hand.',
]

const ALREADY_BROKEN = [
  'Nothing in the image has to change: users have the same failure now.',
  'Report it to the consumer with the command above, and pin `ref` to its last good commit until it is mended.',
  "Since when: the nightly run on the default branch shows it, or the consumer's last release, `--ref <tag>`.",
]

const FLAKY = [
  'The tests come and go by themselves: the same run on the same image ends otherwise.',
  'Report the rates to the consumer; the command repeats the run.',
  'Run it again before you rely on it: nothing here says more about the image.',
]

const STOPPED = [
  'This is no verdict on your change: something outside stood in the way, and the reasons say what.',
  'Mend that, or wait, and run all jobs again.',
  'The command does the same on a machine of your own.',
]

const OPEN = [
  'This is no verdict on your change: evidence is missing, or contradicts itself.',
  'Each reason says what to do about it, and names the log in which to look.',
  'Do not make it green by a longer list of expected skips or a lower `min-passed` alone: those say what users no longer get.',
]
