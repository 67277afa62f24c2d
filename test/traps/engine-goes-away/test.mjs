import { connect } from 'node:net'
import { attempt, use } from './lib.mjs'

await use()
await new Promise(resolve => connect(process.env.ENGINE_CUT).on('close', resolve))
await attempt(() => use())
