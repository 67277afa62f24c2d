import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../../../tools/repository.js'

const SCRIPT = join(ROOT, '.ci', 'run')
const text = readFileSync(SCRIPT, 'utf8')
const { jobs } = parse(readFileSync(join(ROOT, '.github', 'workflows', 'ci.yml'), 'utf8'))
const steps = execFileSync('bash', [SCRIPT, '--list'], { encoding: 'utf8' }).trim().split('\n')

/** The keys and the words of an array in the script, `[cluster]='machine install'`. */
function arrayOf(name: string): Map<string, string[]> {
  const body = new RegExp(`^declare -rA ${name}=\\(\\n([^)]*)\\)`, 'm').exec(text)?.[1] ?? ''
  const entries = [...body.matchAll(/\[([\w-]+)\]=(?:'([^']*)'|(\S+))/g)]
  return new Map(entries.map(([, key = '', quoted, word]) => [key, (quoted ?? word ?? '').split(' ')]))
}

test('every step of .ci/run is a job of ci.yml, and the reverse', () => {
  expect(jobs.step.strategy.matrix.step).toEqual(steps)
  expect(jobs.step.name).toBe('$' + '{{ matrix.step }}')
  expect(JSON.stringify(jobs.step.steps)).toContain('.ci/run --fresh')
})

test('the job that a ruleset requires asks for every step, whatever became of the others', () => {
  expect(jobs.ci).toMatchObject({ needs: 'step', if: 'always()' })
  expect(jobs.step.strategy['fail-fast']).toBe(false)
})

test('every function of a step is listed or needed by one that is, and has a time limit', () => {
  const functions = [...text.matchAll(/^step_([\w-]+)\(\)/gm)].map(([, name = '']) => name)
  const needed = [...arrayOf('NEEDS').values()].flat()
  expect(functions.toSorted()).toEqual([...new Set([...steps, ...needed])].sort())
  expect([...arrayOf('LIMIT').keys()].sort()).toEqual(functions.toSorted())
})

test('a whole run has every step, once', () => {
  const last = /^readonly .*\bLAST=\((.*)\)/m.exec(text)?.[1]?.split(' ') ?? []
  const whole = /^all\(\) \{\n(.*?)^\}/ms.exec(text)?.[1] ?? ''
  const alone = [...whole.matchAll(/^ +run ([\w-]+)$|for step in ([^;]*);/gm)].flatMap(([, one, many]) =>
    (one ?? many ?? '').split(' '),
  )
  expect([...last, ...alone].filter(name => steps.includes(name)).sort()).toEqual(steps.toSorted())
})

test('every file of cluster mode is in one step on the distribution’s engine', () => {
  const names = ['contract', 'cluster', 'integration'].flatMap(folder =>
    readdirSync(join(ROOT, 'test', folder), { recursive: true, encoding: 'utf8' }).map(
      name => `test/${folder}/${name}`,
    ),
  )
  const files = names.filter(name => name.endsWith('.test.ts'))
  const declared = ['cluster_files() {', 'readonly PROMOTION='].map(beginning => {
    const from = text.indexOf(beginning)
    return text.slice(from, text.indexOf(beginning.endsWith('{') ? '\n}\n' : '\n', from) + 2)
  })
  const script = `${declared.join('\n')}\ncluster_files "$PROMOTION"; printf '%s\\n' test/cluster$PROMOTION*`
  const asked = execFileSync('bash', ['-euc', script], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n')
  const steps = files.map(file => [file, asked.filter(one => file.startsWith(one)).length])
  expect(steps).toEqual(files.map(file => [file, 1]))
})
