import { readFile, writeFile } from 'node:fs/promises'
import { editorSchema } from '../src/config/json-schema.js'
import { presetNames } from '../src/config/presets.js'
import { waiversJsonSchema } from '../src/config/waivers.js'
import { verdictSchema } from '../src/report/verdict-document.js'
import { withActionDefinition, withActionTables } from './action-doc.js'
import { withCheckTables, withTables, withWaiverTables } from './configuration-doc.js'
import { CoverageHistory, HISTORY, historyCurve, withHistoryTable } from './coverage-history.js'
import { reasonsPage } from './reasons-page.js'
import { actionInFolder, shortTemplate } from './workflow-files.js'

// `npm run generate`, in the project's root: writes what other files define. CI checks that it is committed.
const schema = editorSchema(await presetNames('presets'))
await writeFile('schema/compat-gate.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`)
await writeFile('schema/waivers.schema.json', `${JSON.stringify(waiversJsonSchema(), undefined, 2)}\n`)
await writeFile('schema/verdict.schema.json', verdictSchema())

await writeFile('docs/reasons.md', reasonsPage())
await rewrite('docs/configuration.md', withTables)
await rewrite('docs/presets.md', withCheckTables)
await rewrite('docs/waivers.md', withWaiverTables)
await rewrite('action.yml', withActionDefinition)
await rewrite('docs/action.md', withActionTables)
await writeFile('.github/actions/gate/action.yml', actionInFolder(await readFile('action.yml', 'utf8')))
await writeFile('workflows-templates/short/sam-cli-compat.yml', shortTemplate())

const history = CoverageHistory.parse(JSON.parse(await readFile(HISTORY, 'utf8')))
await writeFile('docs/coverage.svg', historyCurve(history))
await rewrite('docs/coverage.md', page => withHistoryTable(page, history))

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')))
}
