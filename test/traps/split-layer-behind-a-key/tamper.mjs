import { edit } from '../artifacts.mjs'

export default async ({ trials: [{ name, build }], evidenceOf, addKeys }) => {
  const candidate = await addKeys(build, ['layers'])
  edit(evidenceOf(name), evidence => ({ ...evidence, candidate, archiveAfter: candidate.archive }))
}
