import { input, note, run, variable } from './kit.mjs'

await run(() => {
  variable('AWS_REGION', input('aws-region', { required: true }))
  variable('AWS_DEFAULT_REGION', input('aws-region'))
  variable('AWS_ACCESS_KEY_ID', 'stand-in')
  variable('AWS_SECRET_ACCESS_KEY', 'stand-in')
  note({ role: input('role-to-assume', { required: true }) })
})
