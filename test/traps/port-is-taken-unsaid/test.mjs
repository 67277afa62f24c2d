import { fail, publish, remove } from './lib.mjs'

const { port, id } = await publish('other.example/stranger:1')
try {
  await publish(undefined, port)
} catch {
  fail('starts', 'Failed to start the emulator container')
} finally {
  await remove(id)
}
