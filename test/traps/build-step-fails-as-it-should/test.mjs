import { buildFrom, repository, tag, use, write } from './lib.mjs'

await use()
const said = await buildFrom(`${repository}:${tag}`, 'RUN /bin/sleep 1 && exit 3')
if (!said.includes('returned a non-zero code: 3')) throw new Error(said)
write(['works'], ['refuses a step that fails'])
