import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fail, report, use } from './lib.mjs'

const folder = join(dirname(report), '../../../../report')
await use()
mkdirSync(join(folder, 'evidence', 'trap'), { recursive: true })
writeFileSync(join(folder, 'verdict.json'), '{"verdict":"pass"}')
writeFileSync(join(folder, 'summary.md'), '# pass')
writeFileSync(join(folder, 'evidence', 'trap', 'evidence.json'), '{}')
fail('breaks', 'expected 1, got 2')
