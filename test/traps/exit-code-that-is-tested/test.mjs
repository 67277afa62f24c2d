import { ended, remove, start, use, write } from './lib.mjs'

const id = await start(undefined, { shell: 'echo unknown flag --foo >&2; exit 2' })
if ((await ended(id)) !== 2) throw new Error('expected 2')
await remove(id)
await use()
write(['works'], ['refuses an unknown flag'])
