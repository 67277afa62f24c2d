import { describe, expect, it } from 'vitest'
import type { ContainerFacts } from '../../../src/engine/engine.js'
import { SharedNetworks } from '../../../src/gateway/shared-networks.js'

const container = (id: string, networks: string[] = [], more: Partial<ContainerFacts> = {}) =>
  ({ id, name: `the-${id}`, networks, ...more }) as ContainerFacts

/** How the container c1 can be reached, beside others. */
function wayBeside(...containers: ContainerFacts[]): string | undefined {
  const networks = new SharedNetworks()
  for (const one of containers) networks.joined(one)
  return networks.wayTo(new Set(['c1']))
}

describe('a container under test can be reached past its relays', () => {
  it.each<[string, ContainerFacts[], string]>([
    ['from the machine, in whose network it is', [container('c1', ['host'])], 'the network of the machine'],
    [
      'in the network of another container',
      [container('c1', ['container:d2'])],
      'the network of another container',
    ],
    [
      'by one that is in its own, known by ID',
      [container('c1'), container('d2', ['container:c1'])],
      'the network of another container',
    ],
    [
      'by one that is in its own, known by name',
      [container('c1'), container('d2', ['container:the-c1'])],
      'the network of another container',
    ],
    [
      'by one on a network of both',
      [container('c1', ['db', 'app']), container('d2', ['web']), container('e3', ['app'])],
      'the network app',
    ],
    [
      'by one that was connected later',
      [container('c1', ['app']), container('d2'), container('d2', ['app'])],
      'the network app',
    ],
    [
      'by one that is linked to it',
      [container('c1'), container('d2', [], { linkedTo: ['db', 'the-c1'] })],
      'a link',
    ],
    ['by UDP', [container('c1', [], { publishesOther: true })], 'a port that is not of TCP'],
  ])('%s', (_, containers, way) => {
    expect(wayBeside(...containers)).toBe(way)
  })
})

describe('a container under test can be reached by its relays alone', () => {
  it.each<[string, ContainerFacts[]]>([
    ['beside one on the usual network', [container('c1'), container('d2')]],
    ['alone on a network of its own', [container('c1', ['app'])]],
    ['beside one on another network', [container('c1', ['app']), container('d2', ['web'])]],
    [
      'where another one is in the network of the machine',
      [container('c1'), container('d2', ['host', 'container:'])],
    ],
    [
      'where it is linked to another one itself, or that one to a third',
      [container('c1', [], { linkedTo: ['the-d2'] }), container('d2', [], { linkedTo: ['the-e3'] })],
    ],
    ['where another one is in that of a third', [container('c1'), container('d2', ['container:e3'])]],
    ['and was never started', [container('d2', ['host'])]],
  ])('%s', (_, containers) => {
    expect(wayBeside(...containers)).toBeUndefined()
  })

  it('where its neighbour is under test as well', () => {
    const networks = new SharedNetworks()
    for (const id of ['c1', 'c2']) networks.joined(container(id, ['app']))
    expect(networks.wayTo(new Set(['c1', 'c2']))).toBeUndefined()
    expect(networks.wayTo(new Set(['c1']))).toBe('the network app')
  })
})
