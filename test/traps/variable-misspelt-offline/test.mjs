import { fail, repository } from './lib.mjs'

const image = `${repository}:${process.env.EMULATOR_IMAGE_TAG ?? 'latest'}`
const said = [
  `Unable to find image '${image}' locally`,
  'docker: Error response from daemon: Get "https://registry.example/v2/": dial tcp: lookup registry.example on 127.0.0.53:53: no such host.',
].join('\n')
console.error(said)
fail('starts', said)
