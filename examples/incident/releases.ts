/** When each release of the emulator appeared in the Python package index (aws-durable-execution-sdk-python-testing). */
export const EMULATORS: Readonly<Record<string, string>> = {
  '1.1.2': '2026-04-21',
  '1.2.0': '2026-05-20',
  '1.2.1': '2026-05-21',
  '1.3.0': '2026-10-21',
  '1.4.0': '2026-10-26',
}

/** The same for `sam` (aws-sam-cli). */
export const SAMS: Readonly<Record<string, string>> = {
  '1.160.1': '2026-05-15',
  '1.161.0': '2026-05-22',
  '1.161.1': '2026-05-29',
  '1.162.1': '2026-06-12',
  '1.163.0': '2026-07-02',
  '1.164.0': '2026-07-23',
  '1.165.0': '2026-07-31',
  '1.166.2': '2026-09-11',
  '1.167.0': '2026-10-06',
  '1.168.0': '2026-10-10',
  '1.169.0': '2026-10-13',
  '1.170.0': '2026-10-22',
}

/** The same for the SDK of the functions (aws-durable-execution-sdk-python), where it is not the one of the day. */
export const SDKS: Readonly<Record<string, string>> = {
  '1.5.0': '2026-05-20',
  '1.6.0': '2026-06-23',
  '1.7.0': '2026-07-09',
  '2.0.1': '2026-09-18',
  '2.1.0': '2026-10-21',
  '3.0.0': '2026-10-26',
}

/** An emulator that is about to be published, and the `sam` of a user. */
export interface Pair {
  emulator: string
  sam: string
  /** The emulator that `:latest` is meanwhile; none by default. */
  published?: string
  /** Its files are run on both emulators, and not only those that are not green. */
  always?: true
  /** The SDK of the functions; the one of the day by default. */
  functions?: string
}

/** A pair, and what is known to come of it. */
export interface Replay extends Pair {
  expected: {
    verdict: 'pass' | 'fail'
    passed: number
    failed: number
    /** Where a published emulator tells them. */
    classes?: string
    /** A package that must be among those that moved since the last replay that passed. */
    moved?: string
    /**
     * Where a published emulator is compared: what the report must say has changed, the cause first; for none it must say
     * nothing.
     */
    changed?: readonly string[]
  }
}

/** The tests of `consumer/`. */
const TESTS = 7

export const INCIDENT: readonly Replay[] = [
  // The day before.
  {
    emulator: '1.1.2',
    sam: '1.160.1',
    expected: { verdict: 'pass', passed: TESTS, failed: 0 },
  },
  // The release that broke every user.
  {
    emulator: '1.2.0',
    published: '1.1.2',
    sam: '1.160.1',
    expected: {
      verdict: 'fail',
      passed: 0,
      failed: TESTS,
      classes: `${TESTS} newly-broken`,
      changed: [
        'POST /start-durable-execution → 201 .ExecutionArn: uuid → uuid/uuid',
        'GET /2025-12-01/durable-executions/{execution-arn} → 404, was 200',
      ],
    },
  },
  // Both sides mended.
  {
    emulator: '1.2.1',
    sam: '1.161.0',
    expected: { verdict: 'pass', passed: TESTS, failed: 0 },
  },
  // A month later, where functions take the newest SDK: a test of sam broke, whatever the image.
  {
    emulator: '1.2.1',
    published: '1.2.1',
    sam: '1.161.0',
    functions: '1.6.0',
    expected: {
      verdict: 'pass',
      passed: TESTS - 1,
      failed: 1,
      classes: '1 already-broken',
      // Two images of one release.
      changed: [],
      moved: 'aws-durable-execution-sdk-python 1.5.0 → 1.6.0',
    },
  },
]

/** What is known of further pairs, which are replayed by hand. */
export const FURTHER: readonly Replay[] = [
  // Nothing breaks the tests here, and much is another: README.md.
  {
    emulator: '1.3.0',
    published: '1.2.1',
    always: true,
    sam: '1.169.0',
    expected: {
      verdict: 'pass',
      passed: TESTS,
      failed: 0,
      changed: [
        'GET /2025-12-01/durable-executions/{execution-arn} → 200 .FunctionArn: …:us-east-1:integer:function:function → …:us-west-2:integer:function:function:$LATEST',
        'GET /2025-12-01/durable-executions/{execution-arn} → 200 .Version: decimal → $LATEST',
        'GET /2025-12-01/durable-executions/{execution-arn}/history → 200 .Events[].CallbackStartedDetails.HeartbeatTimeout is gone, was required',
        'GET /2025-12-01/durable-executions/{execution-arn}/history → 200 .Events[].CallbackStartedDetails.Timeout is gone, was required',
        'GET /2025-12-01/durable-executions/{execution-arn}/history → 200 .Events[].StepSucceededDetails.RetryDetails is gone, was required',
      ],
    },
  },
]

/**
 * Up to when a package counts that a release of this day needs: the index is asked as it was at the end of the day, so
 * that a replay gets what its users got, and the same each time.
 *
 * @param day `2026-05-20`
 * @returns the moment as uv takes it for `--exclude-newer`
 */
export function endOfDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString()
}

/** The days of a pair: of its emulator's image, of its sam, and of its functions, which are older than both. */
export function daysOf({ emulator, sam, functions }: Pair): {
  image: string
  sam: string
  functions: string
} {
  const image = emulatorDay(emulator)
  const ofSam = dayOf(SAMS, sam)
  const older = image < ofSam ? image : ofSam
  return { image, sam: ofSam, functions: functions === undefined ? older : dayOf(SDKS, functions) }
}

/** When an emulator was released: `2026-05-20`. */
export function emulatorDay(emulator: string): string {
  return dayOf(EMULATORS, emulator)
}

function dayOf(releases: Readonly<Record<string, string>>, version: string): string {
  const day = releases[version]
  if (day === undefined) throw new Error(`expected a release of releases.ts, got ${version}`)
  return day
}
