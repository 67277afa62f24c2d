import { attempt, publish, remove } from './lib.mjs'

await attempt(async () => {
  const { port, id } = await publish('other.example/stranger:1')
  try {
    await publish(undefined, port)
  } finally {
    await remove(id)
  }
})
