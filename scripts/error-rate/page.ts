import { table } from '../generated-part.js'
import { sharesByRate } from './by-rate.js'
import { FILES, MEAN_CLUSTER, OLD_SHARE, RATES, TESTS, TESTS_PER_FILE } from './model.js'
import { SERIES, type Simulated, tallyOf } from './scenarios.js'

/** docs/error-rate.md: the figures, how they came about, and what they do not cover. */
export function errorRatePage(simulated: Simulated): string {
  const { series, seed } = simulated
  const alike = tallyOf(series['alike-5'] ?? '')
  const broken = tallyOf(series['break'] ?? '')
  const worst = Array.from({ length: 101 }, (_, rate) => ({
    rate,
    fail: sharesByRate(rate / 100).fail,
  })).reduce((a, b) => (b.fail > a.fail ? b : a))
  const excused = tallyOf(series['break-flaky'] ?? '').pass
  const flakyRuns = tallyOf(series['break-flaky'] ?? '').runs
  return `# How often a red is wrong

This page is written by \`npm run simulate\` (\`scripts/error-rate/\`), which feeds synthetic evidence to the real decision:
\`filesOfNextRound\` asks for files, and \`judge\` judges what they left. No engine is part of it. The seed is ${seed}; what each run
came to is in [error-rate.json](error-rate.json), and a unit test runs some of them again and compares.

- **Wrong \`fail\`s**: with both images the same and 5 % of the tests flaky, ${alike.fail} of ${alike.runs} runs of the gate were \`fail\`
  (${percent(alike.fail, alike.runs)}; at most ${upper(alike.fail, alike.runs)} with 95 % confidence).
- **Breaks that are found**: of ${broken.runs} candidates that break stable tests always, ${broken.fail} were \`fail\` within two rounds
  (${percent(broken.fail, broken.runs)}).
- **The worst flaky test** fails in ${worst.rate} % of its runs, and is then taken for a break in ${percentOf(worst.fail)} of the runs of the gate; at 20 % it
  is ${percentOf(sharesByRate(0.2).fail)}, at 5 % ${percentOf(sharesByRate(0.05).fail)}. Without a baseline each of its failures is a \`fail\`.

![What the gate says where both images are the same](error-rate.svg)

Left: one group of tests that fail together, by its rate; exact, over all ways in which four runs on the candidate and three on the
baseline can end. The grey band is what the literature calls flaky. Right: the simulated consumer.

## Figures

${table(
  [
    'of the candidate and the tests',
    'runs',
    '`fail`',
    '`inconclusive`',
    '`pass`',
    'runs of a file in rounds',
  ],
  SERIES.map(({ name, what }) => {
    const { runs, fail, inconclusive, pass, fileRuns } = tallyOf(series[name] ?? '')
    return [
      what,
      String(runs),
      percent(fail, runs),
      percent(inconclusive, runs),
      percent(pass, runs),
      fileRuns.toFixed(1),
    ]
  }),
)}
In every row ${OLD_SHARE * 100} % of the tests fail always, on both images: old failures, which without a baseline would be a \`fail\` each time.

## What follows from it

- **A break is called one** after three failures on the candidate (its own trial and two rounds) and two passes on the baseline. One failure or one
  pass less, and a group that fails at 20 % is taken for a break more than three times as often: p²(1-p) is ${percentOf(0.2 ** 2 * 0.8)}, p³(1-p)² is
  ${percentOf(0.2 ** 3 * 0.8 ** 2)}.
- **\`rounds: 1\`** never says \`fail\` for a failed test, and never excuses one that fails always: both are \`undecided\`. \`rounds: 2\` finds the same breaks as 3;
  the third round gives a flaky test one more chance to show itself on the baseline, so that fewer runs end \`inconclusive\`.
- **A flaky test is rarely a \`pass\`.** A group that fails in 5 % of its runs and was red once fails on the baseline within three rounds in
  ${percentOf(1 - 0.95 ** 3)} of cases; otherwise it stays \`newly-flaky\`, and the verdict is \`inconclusive\`: nobody can tell it from a break that comes and goes. Run
  the gate again, raise \`baseline.rounds\`, or waive the test.
- **A break can be excused** where the baseline fails in the same test, in the same words, in every one of its runs: then nothing tells them apart. With tests that
  are flaky at rates of up to ${RATES.most * 100} % that was ${excused} of ${flakyRuns} (the last row). Stable tests cannot hide a break.
- **A break that comes and goes** can be missed as it always could: when the candidate's own trial is green, there are no rounds.

## The model

- A consumer of ${FILES} files with ${TESTS_PER_FILE} tests each, ${TESTS} in all; \`expect.min-passed\` is ${TESTS}. The other settings are the defaults.
- Flaky tests fail in groups, in one file (halved where no file has the room): their sizes are geometric with a mean of ${MEAN_CLUSTER} (75 % of flaky tests fail
  in clusters of a mean size of 13.5: arXiv 2504.16777). All tests of a group fail together or not at all. A group fails in a run with a rate of its own, uniform between
  ${RATES.least * 100} % and ${RATES.most * 100} %, on both images, and independently of other runs and groups.
- A break is a group of the same sizes, among tests that are stable otherwise.
- Every failure of a group has the same words in every run.

## What it does not cover

- Failures that depend on the hour, the load or the order of runs: two runs in a row are then more alike than the model has it. Rounds take turns (B C B C) so that such a
  thing meets both images.
- Causes that many groups share: a registry that is away for ten minutes. Such failures name their cause, and are not counted as failures of either image.
- Flaky tests whose words differ each time: those are \`newly-flaky\` or \`masked\`, \`inconclusive\`, and never excused.
- Tests that are flaky at a rate far above ${RATES.most * 100} %: the left picture has them.
- Evidence that is forged, or faulty: [trust.md](trust.md).
`
}

function percent(count: number, runs: number): string {
  return percentOf(count / runs)
}

function percentOf(share: number): string {
  return `${(share * 100).toFixed(share > 0 && share < 0.01 ? 2 : 1)} %`
}

/** Wilson's one-sided upper limit. */
function upper(count: number, runs: number): string {
  const z = 1.645
  const share = count / runs
  const middle = share + z ** 2 / (2 * runs)
  const spread = z * Math.sqrt((share * (1 - share)) / runs + z ** 2 / (4 * runs ** 2))
  return percentOf((middle + spread) / (1 + z ** 2 / runs))
}
