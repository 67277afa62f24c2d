import { input, note, only, output, run } from './kit.mjs'

await run(() => {
  only('cache-image', 'false')
  output('platforms', `linux/${input('platforms')}`)
  note({ qemu: input('platforms') })
})
