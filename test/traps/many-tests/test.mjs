import { use, write } from './lib.mjs'

await use()
write(...Array.from({ length: 20_000 }, (_, n) => [`test ${n}`]))
