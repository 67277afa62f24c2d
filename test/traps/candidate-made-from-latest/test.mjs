import { buildFrom, commitFrom, repository, tag, use, write } from './lib.mjs'

const candidate = `${repository}:${tag}`
await buildFrom(candidate, ['ENV APP=1'], `${repository}-app:1`)
await commitFrom(candidate, `${repository}-commit`)
for (const own of [`${repository}-app:1`, `${repository}-commit:1`, candidate]) await use(own)
write(['works'])
