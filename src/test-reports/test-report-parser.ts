import type { TestCase } from '../evidence.js'
import { cutText, keepEnds } from '../shared/text.js'

/**
 * Reads the reports of one run of a test command, which are one file or several, piece by piece. A further format is
 * a folder beside junit/ with a class of this shape, and a line in PARSERS (read-report.ts).
 */
export interface TestReportParser {
  /**
   * Takes the next bytes of a file, as many or few as there are.
   *
   * @throws MalformedReport, and nothing else
   */
  write(bytes: Uint8Array): void
  /**
   * The file is complete; what is written next belongs to another one.
   *
   * @throws MalformedReport, and nothing else
   */
  endFile(): void
  /** The tests of all files, in their order; none where the files are well-formed and hold no test. */
  tests(): TestCase[]
  /** Whether what wrote the files runs tests one after the other, and lists them in that order. */
  inOrder(): boolean
}

/** Bounds on what a test command leaves, which is hostile until it is parsed. Real reports stay a hundred times below. */
export const REPORT_LIMITS = {
  /** Bytes of all files together, compared before and while they are read. */
  bytes: 64 * 1024 * 1024,
  /** Elements inside one another. */
  depth: 64,
  /** Attributes of one element. */
  attributes: 256,
  /** Test cases of all files together. */
  cases: 200_000,
  /** Characters of a test's id; the rest is cut. */
  id: 500,
  /** Characters of a test's text; what is cut is in the middle. */
  text: 16_000,
  /** Characters of what a test printed; what is cut is at the beginning. */
  printed: 4_000,
} as const

interface Position {
  /** Counts from 1. */
  line: number
  /** Characters before the place, in its line. */
  column: number
}

/** A file is no report of its format within the limits. The only error that parsing throws. */
export class MalformedReport extends Error {
  override readonly name = 'MalformedReport'

  /** @param position undefined where no place in the file is at fault */
  constructor(message: string, position?: Position, options?: ErrorOptions) {
    super(
      position === undefined ? message : `line ${position.line}, column ${position.column}: ${message}`,
      options,
    )
  }
}

// ESC as each dialect writes it: as it is (then U+FFFD here), pytest's #x1B, Surefire's &#27; and &amp#27;.
const COLOURS = /(?:\uFFFD|#x1B|&(?:amp)?#27;)\[[\d;]*m/g
const CUT = '… [cut]'

/** A failure's text without colours, at most REPORT_LIMITS.text characters. */
export function cleanText(text: string): string {
  return keepEnds(text.replace(COLOURS, '').trim(), REPORT_LIMITS.text)
}

/** The end of what a test printed, without colours, at most REPORT_LIMITS.printed characters. */
export function cleanPrinted(text: string): string {
  const clean = text.replace(COLOURS, '').trim()
  const left = clean.length - REPORT_LIMITS.printed + CUT.length
  return clean.length <= REPORT_LIMITS.printed
    ? clean
    : CUT + clean.slice(left).replace(/^[\uDC00-\uDFFF]/, '')
}

/** The beginning and the end of a text that comes in pieces, each as long as what `cleanText` leaves of both. */
export class TextEnds {
  #head = ''
  #tail = ''

  add(piece: string): void {
    const room = REPORT_LIMITS.text - this.#head.length
    this.#head += piece.slice(0, room)
    this.#tail += piece.slice(room)
    if (this.#tail.length > 2 * REPORT_LIMITS.text) this.#tail = this.#tail.slice(-REPORT_LIMITS.text)
  }

  toString(): string {
    return this.#head + this.#tail
  }
}

/** A name on one line, without colours, at most REPORT_LIMITS.id characters. */
export function cleanName(name: string): string {
  return cutText(name.replace(COLOURS, '').replace(/\s+/g, ' ').trim(), REPORT_LIMITS.id, CUT)
}
