import { buildFrom, repository, tag, use, write } from './lib.mjs'

await use()
const said = await buildFrom(`${repository}:${tag}`, 'RUN /bin/sleep 1 && exit 3')
// In the words of Docker, or of Podman.
if (!/returned a non-zero code: 3|exit status 3/.test(said)) throw new Error(said)
write(['works'], ['refuses a step that fails'])
