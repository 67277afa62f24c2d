import { use, write } from './lib.mjs'

try {
  await use()
  write(['works'])
} catch {
  write(['works', '<skipped message="no emulator"/>'])
}
