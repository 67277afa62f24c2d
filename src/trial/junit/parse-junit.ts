import type { TestCase } from '../../evidence.js'
import { ReportCollector } from './report-collector.js'
import { XmlReader } from './xml-reader.js'

/** Reads one report, piece by piece. `write` and `end` throw MalformedReport, and nothing else. */
export class JUnitParser {
  readonly #collector = new ReportCollector()
  readonly #xml = new XmlReader(this.#collector)

  write(chunk: Uint8Array): void {
    this.#xml.write(chunk)
  }

  /** The tests in the order of the report; none where it is well-formed and holds no test. */
  end(): TestCase[] {
    this.#xml.end()
    return this.#collector.tests()
  }
}

/**
 * The tests of a whole JUnit report, given as the bytes of the file in pieces of any size.
 * What is not a JUnit report within the limits throws MalformedReport. dialect.ts says how each
 * dialect is read; a test's outcome is the worst of what the report says about it.
 */
export function parseJUnit(chunks: Iterable<Uint8Array>): TestCase[] {
  const parser = new JUnitParser()
  for (const chunk of chunks) parser.write(chunk)
  return parser.end()
}
