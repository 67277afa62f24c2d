import { fail, use } from './lib.mjs'

await use()
fail('<b>'.repeat(350_000), '::error::'.repeat(120_000))
