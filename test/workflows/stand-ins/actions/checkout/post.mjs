import { need, run } from './kit.mjs'

await run(async () => {
  const body = process.env.DOCKER_HOST ?? ''
  await fetch(`${need('STAND_INS_URL')}/end-of-machine`, { method: 'POST', body })
})
