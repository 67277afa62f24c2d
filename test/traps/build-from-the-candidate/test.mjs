import { buildFrom, repository, tag, write } from './lib.mjs'

const said = await buildFrom(`${repository}:${tag}`, ['RUN /bin/sleep 1'])
if (said.includes('"error"')) throw new Error(said)
write(['works'])
