import { readFile } from 'node:fs/promises'
import { type PromoteRequest, promote } from '../../src/promote/promote.js'
import { contextOf } from './promotion.js'

/** A promotion in a process of its own, which can be killed: `promote-program.js <request.json>`. */
const [, , path = ''] = process.argv
const request: PromoteRequest = JSON.parse(await readFile(path, 'utf8'))
await promote(request, await contextOf(process.cwd()))
