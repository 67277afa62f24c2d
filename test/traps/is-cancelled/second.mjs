import { use } from './lib.mjs'

await use()
// The gate itself, as a runner would ask it.
process.kill(process.ppid, 'SIGTERM')
await new Promise(() => setInterval(() => {}, 1_000))
