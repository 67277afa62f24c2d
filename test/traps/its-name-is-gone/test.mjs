import { fail, use } from './lib.mjs'

await use()
fail('breaks', 'getaddrinfo ENOTFOUND emulator; getaddrinfo EAI_AGAIN emulator.internal; no such host')
