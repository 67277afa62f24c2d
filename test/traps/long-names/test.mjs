import { use, write } from './lib.mjs'

await use()
write(['παίζω 遊ぶ игра 🎈 e\u0301'], ['ÄÖÜ ß ı İ'], ['👩‍👩‍👧‍👦'.repeat(50)], ['long '.repeat(10_000)])
