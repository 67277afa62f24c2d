import { fail, use } from './lib.mjs'

await use()
fail('known_bug', '[XPASS(strict)] the bug is known')
