import { use, write } from './lib.mjs'

if (process.env.CI) write(['a', '<skipped message="CI is set"/>'], ['b', '<skipped message="CI is set"/>'])
else {
  await use()
  write(['a'], ['b'])
}
