import { expect, test } from 'vitest'
import { normalPlatform, platformSlug } from '../../../src/image/platform.js'

test.each([
  ['linux/amd64', 'linux/amd64'],
  ['linux/x86_64', 'linux/amd64'],
  ['linux/amd64/v1', 'linux/amd64'],
  ['linux/amd64/v3', 'linux/amd64/v3'],
  ['linux/arm64', 'linux/arm64'],
  ['linux/arm64/v8', 'linux/arm64'],
  ['linux/aarch64', 'linux/arm64'],
  ['linux/arm', 'linux/arm/v7'],
  ['linux/arm/v6', 'linux/arm/v6'],
  ['windows/amd64', 'windows/amd64'],
])('%s is %s', (text, normal) => {
  expect(normalPlatform(text)).toBe(normal)
  expect(normalPlatform(normal)).toBe(normal)
})

test('a platform in the name of an artifact', () => {
  expect(platformSlug('linux/arm/v7')).toBe('linux-arm-v7')
})
