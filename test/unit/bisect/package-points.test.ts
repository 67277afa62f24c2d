import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  packagePoints,
  parsePackage,
  withInstalled,
  withVersion,
} from '../../../src/bisect/package-points.js'
import { passingEvidence } from '../../support/evidence.js'
import { folder } from '../../support/folder.js'
import { consumerConfig } from '../consumer/consumers.js'

const PIP = { name: 'six', tool: 'pip' as const }
const NPM = { name: '@scope/left', tool: 'npm' as const }

/** The versions that a tool tells, which stands before those of the machine. */
async function told(
  pkg: typeof PIP | typeof NPM,
  program: string,
  script: string,
  good: string,
  bad: string,
) {
  await using place = await folder()
  const bin = join(place.path, 'bin')
  await mkdir(bin)
  await writeFile(join(bin, program), `#!/bin/sh\n${script}\n`)
  await chmod(join(bin, program), 0o755)
  const env = { PATH: `${bin}:/usr/bin:/bin`, HOME: place.path }
  const signal = new AbortController().signal
  const { points } = await packagePoints(pkg, { good, bad }, place.path, env, signal)
  return points.map(({ id }) => id)
}

// As pip 23.2 and npm 11.19 write it.
const PIP_SAYS = `echo "six (1.17.0)\nAvailable versions: 1.17.0, 1.16.0, 1.15.0, 1.10.0, 1.9.0"`
const NPM_SAYS = `echo '["1.0.0", "1.1.0", "1.2.0;id", "2.0.0-beta.1", "2.0.0"]'`

describe('the versions of a package', () => {
  it('are those of the index from the good one to the bad one', async () => {
    expect(await told(PIP, 'python3', PIP_SAYS, '1.9.0', '1.16.0')).toEqual([
      '1.9.0',
      '1.10.0',
      '1.15.0',
      '1.16.0',
    ])
    expect(await told(NPM, 'npm', NPM_SAYS, '1.1.0', '2.0.0')).toEqual(['1.1.0', '2.0.0-beta.1', '2.0.0'])
  })

  it.each([
    ['1.8.0', '1.16.0', /--good: the index has no version 1\.8\.0; its newest are 1\.9\.0, /],
    ['1.16.0', '1.9.0', /--good 1\.16\.0 does not come before --bad 1\.9\.0 in the index of pip/],
  ])('are refused from %s to %s', async (good, bad, message) => {
    await expect(told(PIP, 'python3', PIP_SAYS, good, bad)).rejects.toThrow(message)
  })

  it('are refused where the tool has none', async () => {
    const script = 'echo "ERROR: No matching distribution found for six" >&2; exit 1'
    await expect(told(PIP, 'python3', script, '1', '2')).rejects.toThrow(
      /--of: pip knows no versions of six: it ended with exit code 1 ERROR: No matching/,
    )
  })
})

describe('the tool of a package', () => {
  it.each([
    ['pip:six', [], 'pip', 'six'],
    ['npm:@scope/left', [], 'npm', '@scope/left'],
    ['left', ['npm', 'ls'], 'npm', 'left'],
    ['six', ['.venv/bin/pip', 'freeze'], 'pip', 'six'],
  ])('%s, where %j lists what is installed', (text, installed, tool, name) => {
    expect(parsePackage(text, consumerConfig({ installed }))).toEqual({ name, tool })
  })

  it.each(['-x', 'pip:', 'a b', 'npm:$(id)', "left'"])('refuses %j', text => {
    expect(() => parsePackage(text, consumerConfig())).toThrow(
      /--of: expected image, consumer or the name of a package/,
    )
  })
})

describe('one version', () => {
  it('is held by a constraint, by a last step, or by a variable of the consumer', async () => {
    await using place = await folder()
    const consumer = consumerConfig({ env: { A: 'a' }, setup: [{ run: 'npm ci', timeoutMs: 1 }] })
    const file = join(place.path, 'constraints.txt')

    expect(await withVersion(consumer, PIP, '1.9.0', place.path)).toEqual({
      env: { A: 'a', PIP_CONSTRAINT: file },
    })
    expect(await readFile(file, 'utf8')).toBe('six==1.9.0\n')
    const { setup = [] } = await withVersion(consumer, NPM, '2.0.0', place.path)
    expect(setup.map(({ run }) => run)).toEqual([
      'npm ci',
      "npm install --no-save --no-audit --no-fund --no-update-notifier '@scope/left@2.0.0'",
    ])
    const variable = { name: 'SDK', value: '=={version}' }
    expect(await withVersion(consumer, { ...PIP, variable }, '1.9.0', place.path)).toEqual({
      env: { A: 'a', SDK: '==1.9.0' },
    })
    const own = consumerConfig({ env: { PIP_CONSTRAINT: 'own' } })
    await expect(withVersion(own, PIP, '1.9.0', place.path)).rejects.toThrow(
      /tool sets PIP_CONSTRAINT itself: .*--version-env/,
    )
  })

  it('counts only where set-up has taken it', () => {
    const passes = { answer: 'passes' as const, why: '' }
    const evidence = passingEvidence()
    const installed = (version: string) => [
      { ...evidence, consumer: { ...evidence.consumer, installed: [{ name: 'Six', version }] } },
    ]
    expect(withInstalled(passes, installed('1.9.0'), PIP, '1.9.0')).toEqual(passes)
    expect(withInstalled(passes, installed('1.8.0'), PIP, '1.9.0')).toEqual({
      answer: 'skipped',
      why: 'set-up has installed six 1.8.0',
    })
    expect(withInstalled(passes, [evidence], PIP, '1.9.0').why).toBe('set-up has installed no six')
  })
})
