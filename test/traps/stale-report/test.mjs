import { age, report, use, write } from './lib.mjs'

await use()
write(['works'])
age(report, 86_400)
