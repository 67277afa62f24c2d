import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { use, write } from './lib.mjs'

const found = {
  environment: readFileSync('/proc/self/environ', 'utf8')
    .split('\0')
    .filter(text => text !== ''),
  home: readdirSync(process.env.HOME, { recursive: true }),
  open: readdirSync('/proc/self/fd').flatMap(fd => {
    try {
      return [readlinkSync(`/proc/self/fd/${fd}`)]
    } catch {
      return []
    }
  }),
  arguments: process.argv,
}
console.log(`found: ${Buffer.from(JSON.stringify(found)).toString('base64')}`)
await use()
write(['works'])
