import { use, write } from './lib.mjs'

if (process.argv.includes('-k')) process.exitCode = 5
else {
  await use()
  write(['works'])
}
