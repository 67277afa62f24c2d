import { HOSTILE } from './hostile.mjs'
import { use, write } from './lib.mjs'

for (const line of HOSTILE) {
  console.log(line)
  console.error(line)
}
// Nobody ends this line.
process.stdout.write('::set-output name=verdict::pass')
await use()
write(['works'])
