import { buildFrom, repository, tag, use, write } from './lib.mjs'

await use()
const candidate = `${repository}:${tag}`
// A step that only sets something has a container as well, for a moment.
for (let n = 0; n < 5; n++) await buildFrom(candidate, [`ENV N=${n}`, `LABEL n=${n}`])
const said = await buildFrom(candidate, ['RUN /bin/sleep 1 && exit 3'])
// In the words of Docker, or of Podman.
if (!/returned a non-zero code: 3|exit status 3/.test(said)) throw new Error(said)
write(['works'], ['refuses a step that fails'])
