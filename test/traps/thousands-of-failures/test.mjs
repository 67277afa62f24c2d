import { failAll, use } from './lib.mjs'

await use()
failAll(Array.from({ length: 3_000 }, (_, n) => [`test ${n}`, `expected ${'x'.repeat(2_000)}`]))
