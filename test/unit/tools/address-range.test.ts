import { expect, test } from 'vitest'
import { freeRange, inRange } from '../../../tools/engine/address-range.js'

const TITLE = 'Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n'

// As the kernel writes them: the bytes of an address from the last to the first.
function route(destination: string, mask: string): string {
  return `eth0\t${destination}\t00000000\t0001\t0\t0\t0\t${mask}\t0\t0\t0\n`
}

test.each([
  { name: 'no route at all', routes: '', start: 0, range: '10.200.0.0/20', gateway: '10.200.0.1/24' },
  { name: 'another start', routes: '', start: 211, range: '10.213.48.0/20', gateway: '10.213.48.1/24' },
  { name: 'a default route', routes: route('00000000', '00000000'), start: 0, range: '10.200.0.0/20' },
  { name: 'a route elsewhere', routes: route('000011AC', '0000FFFF'), start: 0, range: '10.200.0.0/20' },
  {
    name: 'a /24 inside of the first',
    routes: route('000FC80A', '00FFFFFF'),
    start: 0,
    range: '10.200.16.0/20',
  },
  {
    name: 'a /16 over the first sixteen',
    routes: route('0000C80A', '0000FFFF'),
    start: 3,
    range: '10.201.0.0/20',
  },
  { name: 'the last one taken', routes: route('00F0EF0A', '00F0FFFF'), start: 639, range: '10.200.0.0/20' },
])('$name: $range', ({ routes, start, range, gateway }) => {
  const free = freeRange(TITLE + routes, start)
  expect(free.range).toBe(range)
  if (gateway) expect(free.gateway).toBe(gateway)
})

test('a machine that routes all of 10.0.0.0/8 has no free range', () => {
  expect(() => freeRange(TITLE + route('0000000A', '000000FF'), 0)).toThrow('expected a free address range')
})

test.each([
  ['10.200.0.1', true],
  ['10.200.15.254', true],
  ['10.200.16.0', false],
  ['192.168.0.1', false],
])('%s in 10.200.0.0/20: %s', (address, inside) => {
  expect(inRange(address, '10.200.0.0/20')).toBe(inside)
})
