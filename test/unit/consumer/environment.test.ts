import { describe, expect, it } from 'vitest'
import type { ConsumerConfig } from '../../../src/config/config.js'
import { type ConsumerContext, consumerEnvironment } from '../../../src/consumer/consumer-context.js'
import { consumerConfig } from './consumers.js'

const WORKSPACE = {
  checkout: '/w/checkout',
  home: '/w/home',
  snapshot: '/w/snapshot',
  scratch: '/w/scratch',
  tmp: '/w/tmp',
  reports: '/w/reports',
  evidence: '/evidence',
  logs: '/evidence/logs',
}

function environmentOf(
  config: Partial<ConsumerConfig>,
  context: Partial<ConsumerContext> = {},
  perFile?: { file: string; report: string },
) {
  return consumerEnvironment(
    consumerConfig(config),
    {
      run: 'run-1',
      trial: 'trial-1',
      env: {},
      image: { reference: 'registry.example/emulator:pr-abc', tag: 'pr-abc' },
      workspace: WORKSPACE,
      ports: {},
      ...context,
    },
    perFile,
  )
}

const unset = (...names: string[]) => ({ containers: [], ports: [], unset: names })

describe("the environment of a consumer's processes", () => {
  it('holds folders of its own, the image and the marks, and nothing else', () => {
    expect(environmentOf({})).toEqual({
      HOME: '/w/home',
      TMPDIR: '/w/tmp',
      EMULATOR_TAG: 'pr-abc',
      COMPAT_GATE_RUN: 'run-1',
      COMPAT_GATE_TRIAL: 'trial-1',
    })
  })

  it('selects the image by its tag or by its whole reference', () => {
    expect(environmentOf({ imageVariable: { name: 'IMAGE', value: 'image' } })).toMatchObject({
      IMAGE: 'registry.example/emulator:pr-abc',
    })
  })

  it.each<[string, Partial<ConsumerConfig>, NodeJS.ProcessEnv]>([
    ['env', { env: { EMULATOR_TAG: 'latest' } }, {}],
    ['pass-env', { passEnv: ['EMULATOR_TAG'] }, { EMULATOR_TAG: 'latest' }],
    ['exclusive.unset', { exclusive: unset('EMULATOR_TAG') }, {}],
  ])('selects the candidate whatever %s says', (_, config, env) => {
    expect(environmentOf(config, { env })).toMatchObject({ EMULATOR_TAG: 'pr-abc' })
  })

  it.each<[string, Partial<ConsumerConfig>, NodeJS.ProcessEnv]>([
    ['env', { env: { COMPAT_GATE_RUN: 'x', COMPAT_GATE_TRIAL: 'x' } }, {}],
    ['pass-env', { passEnv: ['COMPAT_GATE_RUN'] }, { COMPAT_GATE_RUN: 'outer' }],
    ['exclusive.unset', { exclusive: unset('COMPAT_GATE_RUN', 'COMPAT_GATE_TRIAL') }, {}],
  ])('keeps its marks whatever %s says', (_, config, env) => {
    expect(environmentOf(config, { env })).toMatchObject({
      COMPAT_GATE_RUN: 'run-1',
      COMPAT_GATE_TRIAL: 'trial-1',
    })
  })

  it('takes over only what is allowed or named', () => {
    const env = { PATH: '/bin', CI: 'true', GITHUB_TOKEN: 'ghs', AWS_REGION: 'eu-west-1', HOME: '/home/me' }

    const made = environmentOf({ passEnv: ['AWS_REGION', 'NOT_THERE'] }, { env })

    expect(made).toMatchObject({ PATH: '/bin', AWS_REGION: 'eu-west-1', HOME: '/w/home' })
    for (const name of ['CI', 'GITHUB_TOKEN', 'NOT_THERE']) expect(made).not.toHaveProperty(name)
  })

  it('lets the configuration win over the environment around it', () => {
    expect(environmentOf({ env: { PATH: '/theirs' } }, { env: { PATH: '/bin' } })).toMatchObject({
      PATH: '/theirs',
    })
  })

  it('takes away what is unset, wherever it came from', () => {
    const made = environmentOf(
      { env: { MODE: 'x' }, exclusive: unset('MODE', 'TZ') },
      { env: { TZ: 'UTC', LANG: 'C' } },
    )

    expect(made).not.toHaveProperty('MODE')
    expect(made).not.toHaveProperty('TZ')
    expect(made).toMatchObject({ LANG: 'C' })
  })

  it.each([
    ['{image}', 'registry.example/emulator:pr-abc'],
    ['{tag}', 'pr-abc'],
    ['{workdir}/x', '/w/checkout/x'],
    ['{trial}', 'trial-1'],
    ['http://127.0.0.1:{port:api}', 'http://127.0.0.1:4711'],
    ['{file}', 'a.test'],
    ['{report}', '/w/reports/a.xml'],
    ['{{tag}}', '{tag}'],
    ['{"json": true}', '{"json": true}'],
  ])('fills in %s', (text, value) => {
    const made = environmentOf(
      { env: { VALUE: text } },
      { ports: { 'port:api': '4711' } },
      { file: 'a.test', report: '/w/reports/a.xml' },
    )

    expect(made['VALUE']).toBe(value)
  })

  it('names the engine only where a client would not find it by itself', () => {
    expect(environmentOf({})).not.toHaveProperty('DOCKER_HOST')
    expect(environmentOf({}, { dockerHost: 'unix:///run/x.sock' })).toMatchObject({
      DOCKER_HOST: 'unix:///run/x.sock',
    })
    expect(environmentOf({}, { env: { DOCKER_HOST: 'tcp://other' } })).not.toHaveProperty('DOCKER_HOST')
  })
})
