/** The addresses of an engine: a /20 for all its networks, and the bridge's own in the first /24 of it. */
export interface AddressRange {
  range: string
  gateway: string
}

interface Subnet {
  address: number
  mask: number
}

/**
 * A range that no route of the machine touches, from 10.200.0.0 up to 10.239.240.0.
 *
 * @param routes the content of /proc/net/route
 * @param start which of the 640 ranges to try first
 */
export function freeRange(routes: string, start: number): AddressRange {
  const taken = routedSubnets(routes)
  for (let index = 0; index < 640; index++) {
    const number = (start + index) % 640
    const base = `10.${200 + (number >> 4)}.${(number & 15) * 16}`
    const wanted = { address: addressOf(`${base}.0`), mask: maskOf(20) }
    if (!taken.some(subnet => overlap(subnet, wanted)))
      return { range: `${base}.0/20`, gateway: `${base}.1/24` }
  }
  throw new Error('expected a free address range from 10.200.0.0 to 10.239.255.255, got routes to all of it')
}

/** Whether an address, `10.213.16.1`, lies in a range, `10.213.16.0/20`. */
export function inRange(address: string, range: string): boolean {
  const [base = '', bits = '32'] = range.split('/')
  const mask = maskOf(Number(bits))
  return overlap({ address: addressOf(address), mask }, { address: addressOf(base), mask })
}

// Linux writes both in hexadecimal, in the byte order of the machine (little-endian on all that Node runs on here).
function routedSubnets(routes: string): Subnet[] {
  return routes
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.trim().split(/\s+/))
    .map(fields => ({ address: swapped(fields[1]), mask: swapped(fields[7]) }))
    .filter(({ mask }) => mask !== 0)
}

function swapped(hexadecimal = '0'): number {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(Number.parseInt(hexadecimal, 16) >>> 0)
  return buffer.readUInt32BE()
}

function overlap(a: Subnet, b: Subnet): boolean {
  const mask = (a.mask & b.mask) >>> 0
  return (a.address & mask) >>> 0 === (b.address & mask) >>> 0
}

function addressOf(text: string): number {
  return text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
}

function maskOf(bits: number): number {
  return bits === 0 ? 0 : (0xffffffff << (32 - bits)) >>> 0
}
