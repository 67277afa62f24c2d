import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { verdictJson } from '../../src/report/verdict-json.js'
import { movedLine } from '../../src/verdict/moved.js'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { folder } from '../support/folder.js'
import { gate } from '../support/gate.js'
import { PASSES, smallConsumer } from '../support/small-consumer.js'

// A wheel is a zip: https://packaging.python.org/specifications/binary-distribution-format/
const WHEEL = `import sys, zipfile
version, folder = sys.argv[1:]
info = f'left_pip-{version}.dist-info'
with zipfile.ZipFile(f'{folder}/left_pip-{version}-py3-none-any.whl', 'w') as wheel:
    wheel.writestr('left_pip.py', f'version = "{version}"')
    wheel.writestr(f'{info}/METADATA', f'Metadata-Version: 2.1\\nName: left-pip\\nVersion: {version}\\n')
    wheel.writestr(f'{info}/WHEEL', 'Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')
    wheel.writestr(f'{info}/RECORD', '')
`

/** What an index has from now on: a package for npm and one for pip, of this version. */
async function publish(version: string, index: string): Promise<void> {
  const source = join(index, `source-${version}`)
  await mkdir(source, { recursive: true })
  await writeFile(join(source, 'package.json'), JSON.stringify({ name: 'left-npm', version }))
  const said = execFileSync('npm', ['pack', '--silent', source], { cwd: index, encoding: 'utf8' })
  await writeFile(join(index, 'newest'), said.trim())
  execFileSync('python3', ['-c', WHEEL, version, index])
}

it('a red of which the image is innocent is laid beside the last green, as npm and pip themselves tell it', async () => {
  await using engine = await engineEndpoint()
  await using place = await folder()
  const index = place.path
  await publish('1.5.0', index)
  const npm = 'npm install --offline --no-save --no-audit --no-fund --no-update-notifier'
  const run = `${npm} "$INDEX/$(cat "$INDEX/newest")"
    [[ -d "$INDEX/venv" ]] || python3 -m venv "$INDEX/venv"
    "$INDEX/venv/bin/pip" install --upgrade --quiet --disable-pip-version-check --no-index --find-links "$INDEX" left-pip`
  const consumer = {
    setup: [{ run }],
    env: { INDEX: index },
    installed: ['bash', '-c', '"$INDEX/venv/bin/pip" freeze && { npm ls --all || true; }'],
  }
  const works = `${PASSES}
const { default: left } = await import('./node_modules/left-npm/package.json', { with: { type: 'json' } })
if (left.version !== '1.5.0') { fail('is left', 'expected 1.5.0'); process.exitCode = 1 }`
  await using small = await smallConsumer(engine, { tests: { 'works.js': works }, consumer })
  const request = { root: small.provider.path, endpoint: engine.endpoint, folder: small.tmp }

  const green = await gate(request)
  expect(green.result.judgement.verdict).toBe('pass')
  const lastGreen = join(small.folder, 'verdict.json')
  await writeFile(lastGreen, verdictJson(green.result))
  await publish('1.6.0', index)
  const pin = await small.consumer.commit({ 'README.md': 'read me' })
  const red = await gate({ ...request, inputs: { lastGreen } })

  expect(red.result.judgement.verdict).toBe('fail')
  const moved = red.result.judgement.consumers[0]?.moved
  expect(moved).toMatchObject({
    image: { rebuilt: true },
    consumer: { to: pin, commits: [{ sha: pin, subject: 'a change' }] },
    packages: [
      { name: 'left-npm', from: '1.5.0', to: '1.6.0' },
      { name: 'left-pip', from: '1.5.0', to: '1.6.0' },
    ],
    images: [],
  })
  expect(moved && movedLine(moved)).toMatch(
    /^moved since \d{4}-\d\d-\d\d: image no, but built anew · small yes \(1 commit\) · set-up yes \(left-npm 1.5.0 → 1.6.0, left-pip 1.5.0 → 1.6.0\)$/,
  )
  expect(red.result.notes.filter(note => note.includes('last-green'))).toEqual([])
})
