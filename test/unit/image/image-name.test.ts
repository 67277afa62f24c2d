import { describe, expect, it } from 'vitest'
import { imageReferenceProblem } from '../../../src/image/image-name.js'

const HEX = 'a'.repeat(64)

describe('an image that exists', () => {
  it.each([
    'emulator:dev',
    'registry.example:5000/team/emulator:1.2.3',
    `registry.example/team/emulator@sha256:${HEX}`,
    `registry.example/team/emulator:1.2.3@sha256:${HEX}`,
    `sha256:${HEX}`,
  ])('may be %s', text => {
    expect(imageReferenceProblem(text)).toBeUndefined()
  })

  it.each([
    ['emulator', 'expected a tag or a digest, as in emulator:latest'],
    ['registry.example:5000/team/emulator', 'as in registry.example:5000/team/emulator:latest'],
    [HEX.slice(0, 12), 'an ID is written sha256:<64 digits>'],
    ['Team/emulator:1', 'expected an image that exists'],
    ['emulator:1 2', 'expected an image that exists'],
    ['emulator:', 'expected an image that exists'],
    ['-v:1', 'expected an image that exists'],
    ['emulator@sha256:abc', 'expected an image that exists'],
    [`emulator:${'1'.repeat(129)}`, 'expected an image that exists'],
    ['', 'expected an image that exists'],
  ])('may not be %s', (text, message) => {
    expect(imageReferenceProblem(text)).toContain(message)
  })
})
