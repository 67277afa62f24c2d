import { expect, it } from 'vitest'
import { contentDigest } from '../../../src/image/content.js'

const CONFIG = {
  Env: ['A=1'],
  Labels: { a: '1', 'compat-gate.run': 'r1', 'compat-gate.candidate': 'pr-1' },
  Image: 'sha256:1',
}
const IMAGE = {
  ...{ os: 'linux', architecture: 'amd64', created: '2026-11-30T00:00:00Z', config: CONFIG },
  ...{ rootfs: { type: 'layers', diff_ids: ['sha256:a'] }, history: [{ created_by: 'COPY' }] },
}
const of = (more: object) => contentDigest(JSON.stringify({ ...IMAGE, ...more }))
const labels = (more: object) => of({ config: { ...CONFIG, Labels: { ...CONFIG.Labels, ...more } } })

it.each([
  ['another run has built it', labels({ 'compat-gate.run': 'r2', 'compat-gate.candidate': 'pr-2' })],
  [
    'it was made at another time',
    of({ created: '2026-12-01T00:00:00Z', history: [{ created_by: 'LABEL' }] }),
  ],
  ['the step before has another name', of({ config: { ...CONFIG, Image: 'sha256:2' } })],
  [
    'its settings stand in another order',
    of({ config: Object.fromEntries(Object.entries(CONFIG).reverse()) }),
  ],
])('the content of an image is the same where %s', (_, other) => {
  expect(other).toMatch(/^sha256:[0-9a-f]{64}$/)
  expect(other).toBe(of({}))
})

it.each([
  ['a layer', of({ rootfs: { type: 'layers', diff_ids: ['sha256:b'] } })],
  ['its platform', of({ architecture: 'arm64' })],
  ['a variable', of({ config: { ...CONFIG, Env: ['A=2'] } })],
  ['a label of its own', labels({ a: '2' })],
  ['no settings at all', of({ config: null })],
])('another content has %s', (_, other) => {
  expect(other).not.toBe(of({}))
})
