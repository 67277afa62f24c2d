import { readFile } from 'node:fs/promises'
import { promote } from '../../src/promote/promote.js'
import type { PromoteRequest } from '../../src/promote/request.js'
import { contextOf } from './promotion.js'

/** A promotion in a process of its own, which can be killed: `promote-program.js <request.json>`. */
const [, , path = ''] = process.argv
const request: PromoteRequest = JSON.parse(await readFile(path, 'utf8'))
await promote(request, await contextOf(process.cwd()))
