import { need, note, only, output, run } from './kit.mjs'

await run(() => {
  only('registry-type', 'public')
  need('AWS_ACCESS_KEY_ID')
  output('registry', need('STAND_INS_REGISTRY'))
  note({ login: need('STAND_INS_REGISTRY') })
})
