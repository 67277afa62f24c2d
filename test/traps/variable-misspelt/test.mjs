import { repository, use, write } from './lib.mjs'

await use(`${repository}:${process.env.EMULATOR_IMAGE_TAG ?? 'latest'}`)
write(['works'])
