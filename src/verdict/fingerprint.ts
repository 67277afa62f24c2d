import { createHash } from 'node:crypto'

/** What two runs of one failure differ in, and what stands in its place. In this order; each is linear in the text. */
const NOISE: readonly [RegExp, string][] = [
  // The names of the run's images and folders differ between the arms.
  [/\bpr-[0-9a-f]{7,64}(?:-dirty|-baseline|-control|-s\d{1,4}){0,3}(?![\w-])/g, '<tag>'],
  [/\bround-\d{1,4}-(?:baseline|candidate)\b/g, '<round>'],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '<uuid>'],
  [/\b\d{4}-\d\d-\d\d[T _]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d)\b)?/g, '<time>'],
  [
    /\b(?:[A-Z][a-z]{2}, )?\d{1,2}[ /-][A-Z][a-z]{2}[ /-]\d{4}[ :]\d\d:\d\d:\d\d(?: (?:GMT|UTC|[+-]\d{4}))?/g,
    '<time>',
  ],
  [/\b\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?\b/g, '<time>'],
  [
    /(?:[A-Z]:\\Users\\[^\s\\"']{1,100}\\AppData\\Local\\Temp|(?:\/private)?\/var\/folders|(?:\/var)?\/tmp)[\\/][^\s"'`:,;)\]}>]{1,400}/g,
    '<tmp>',
  ],
  [/\b(?:\d{1,3}\.){3}\d{1,3}\b/g, '<ip>'],
  [/(<ip>|\blocalhost|\[::1?\]|:\/\/[\w.-]{1,253}):\d{2,5}\b/g, '$1:<port>'],
  [/(<ip>|\blocalhost)(['"]?, ?)\d{2,5}\b/g, '$1$2<port>'],
  [/\b(port)([ =:'"#]{1,3})\d{2,5}\b/gi, '$1$2<port>'],
  [/\b(pid)([ =:]{1,3})\d{1,7}\b/gi, '$1$2<pid>'],
  [/\b0x[0-9a-f]{6,16}\b/gi, '<address>'],
  // Identifiers of containers and images; a number alone is none, and neither is a word.
  [/\b(?=[a-f]{0,64}\d)(?=\d{0,64}[a-f])[0-9a-f]{12,64}\b/g, '<hex>'],
  [/\b\d{1,4}h ?\d{1,2}m(?: ?\d{1,2}(?:\.\d{1,9})?s)?\b|\b\d{1,4}m ?\d{1,2}(?:\.\d{1,9})?s\b/g, '<duration>'],
  [/\b\d{1,9}(?:\.\d{1,12})? ?(?:ns|µs|us|ms|s|secs?|seconds?|milliseconds?|minutes?)\b/g, '<duration>'],
  // Seconds, milliseconds or nanoseconds since 1970.
  [/\b1\d{9}(?:\d{3}|\d{6}|\d{9})?(?:\.\d{1,9})?\b/g, '<time>'],
]

/** Where in a file; another version of the consumer has the same failure elsewhere. */
const PLACES: readonly [RegExp, string][] = [
  [/(\.[A-Za-z]{1,5}):\d{1,7}(?::\d{1,7})?\b/g, '$1:<line>'],
  [/\b(lines?) \d{1,7}\b/gi, '$1 <line>'],
]

/** A line of a stack in Node.js itself: which of them are there depends on what came first in that run. */
const RUNTIME_FRAME = /^at (?:.{1,200} )?\(?node:/

/** Characters of a normalised text that count, at each of its ends: a report's reader cuts long texts in the middle. */
const COMPARED = 1_200

const NAMED = /^[\s\w.$-]{0,100}?\b([A-Za-z_][\w.$]{0,80}(?:Error|Exception|Failure|Timeout|Fault))\b/

/**
 * A failure's text without what two runs of the same failure differ in: times, ports, identifiers, addresses, temporary
 * paths, the names of the run. The numbers of an assertion and of lines stay, so `1 != 0` is another failure than `2 != 0`.
 */
export function normalizedFailure(text: string): string {
  const lines = replaceAll(text, NOISE)
    .split(/\r?\n|\r/)
    .map(line => line.replace(/[ \t]+/g, ' ').trim())
    .filter(line => line !== '' && !RUNTIME_FRAME.test(line))
  const whole = lines.join('\n')
  return whole.length <= 2 * COMPARED ? whole : `${whole.slice(0, COMPARED)}\n…\n${whole.slice(-COMPARED)}`
}

/**
 * What a failure is known by, also where the consumer moved on: the type that its text names, and a digest of the
 * normalised text without the numbers of lines. `AssertionError-9f86d081884c7d65`; without a type `failure-…`.
 */
export function fingerprint(text: string): string {
  const normalized = normalizedFailure(text)
  const type = NAMED.exec(normalized)?.[1]?.split('.').at(-1) ?? 'failure'
  const digest = createHash('sha256').update(replaceAll(normalized, PLACES)).digest('hex')
  return `${type}-${digest.slice(0, 16)}`
}

function replaceAll(text: string, pairs: readonly [RegExp, string][]): string {
  return pairs.reduce((left, [pattern, place]) => left.replace(pattern, place), text)
}
