import { copyFileSync } from 'node:fs'
import { edit } from '../artifacts.mjs'

export default ({ trials: [alive, dead], evidenceOf }) => {
  copyFileSync(evidenceOf(alive.name), evidenceOf(dead.name))
  edit(evidenceOf(dead.name), evidence => ({ ...evidence, part: { ...evidence.part, shard: dead.shard } }))
}
