import { SaxesParser } from 'saxes'
import { MalformedReport, REPORT_LIMITS } from '../test-report-parser.js'

/** An opened element; names come in lower case, that of the element without a prefix; absent attributes are undefined. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string | undefined>>
  /** 1 for the root. */
  depth: number
}

export interface XmlVisitor {
  /** `fail` throws a MalformedReport that names the place. */
  open(element: XmlElement, fail: (message: string) => never): void
  text(text: string): void
  close(name: string, depth: number): void
  /** The document is complete. */
  end(fail: (message: string) => never): void
}

// Node's test runner writes control characters as they are, which XML forbids: each becomes U+FFFD.
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g

/**
 * Well-formed XML in UTF-8, within REPORT_LIMITS and without a DOCTYPE, piece by piece to a visitor.
 * Everything else is a MalformedReport.
 */
export class XmlReader {
  readonly #visitor: XmlVisitor
  readonly #parser = new SaxesParser({ xmlns: false })
  readonly #decoder = new TextDecoder('utf-8', { fatal: true })
  readonly #fail = (message: string): never => this.#refuse(message)
  #bytes = 0
  #depth = 0
  #attributes = 0

  constructor(visitor: XmlVisitor) {
    this.#visitor = visitor
    const parser = this.#parser
    parser.on('error', error => this.#refuse(error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')))
    parser.on('doctype', () => this.#refuse('expected a report without a DOCTYPE, got one'))
    parser.on('opentagstart', () => this.#start())
    parser.on('attribute', () => this.#countAttribute())
    parser.on('opentag', ({ name, attributes }) => {
      const element = { name: plainName(name), attributes: this.#plain(attributes), depth: this.#depth }
      visitor.open(element, this.#fail)
    })
    parser.on('text', text => visitor.text(text))
    parser.on('cdata', text => visitor.text(text))
    parser.on('closetag', ({ name }) => {
      visitor.close(plainName(name), this.#depth)
      this.#depth -= 1
    })
  }

  write(chunk: Uint8Array): void {
    this.#bytes += chunk.length
    if (this.#bytes > REPORT_LIMITS.bytes)
      this.#refuse(`expected at most ${REPORT_LIMITS.bytes} bytes, got more`)
    this.#parser.write(this.#decode(chunk).replace(FORBIDDEN, '\uFFFD'))
  }

  end(): void {
    this.#parser.write(this.#decode())
    this.#parser.close()
    this.#visitor.end(this.#fail)
  }

  #start(): void {
    this.#depth += 1
    this.#attributes = 0
    if (this.#depth > REPORT_LIMITS.depth)
      this.#refuse(`expected at most ${REPORT_LIMITS.depth} nested elements, got more`)
    const encoding = this.#parser.xmlDecl.encoding
    if (this.#depth === 1 && encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) {
      this.#refuse(`expected the encoding UTF-8, got ${encoding}`)
    }
  }

  #countAttribute(): void {
    this.#attributes += 1
    if (this.#attributes > REPORT_LIMITS.attributes) {
      this.#refuse(`expected at most ${REPORT_LIMITS.attributes} attributes in an element, got more`)
    }
  }

  // Nobody can say which of `status` and `Status` a tool means.
  #plain(attributes: Record<string, string>): XmlElement['attributes'] {
    const plain = Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]),
    )
    if (Object.keys(plain).length < Object.keys(attributes).length)
      this.#refuse('expected attributes of different names, got two that differ in capitals alone')
    return plain
  }

  #decode(chunk?: Uint8Array): string {
    try {
      return chunk === undefined ? this.#decoder.decode() : this.#decoder.decode(chunk, { stream: true })
    } catch (cause) {
      return this.#refuse('expected UTF-8 after here, got other bytes', { cause })
    }
  }

  #refuse(message: string, options?: ErrorOptions): never {
    const { line, column } = this.#parser
    throw new MalformedReport(message, { line, column }, options)
  }
}

function plainName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase()
}
