import { fail, tag, use, write } from './lib.mjs'

await use().catch(() => undefined)
if (tag.endsWith('-control'))
  fail(
    'works',
    'toomanyrequests: You have reached your pull rate limit: https://www.docker.com/increase-rate-limit',
  )
else write(['works'])
