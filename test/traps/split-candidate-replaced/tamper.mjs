import { edit } from '../artifacts.mjs'

export default async ({ trials: [{ name, build }], evidenceOf, replace, image }) => {
  const candidate = await replace(build, `${image}:latest`)
  edit(evidenceOf(name), evidence => ({ ...evidence, candidate, archiveAfter: candidate.archive }))
}
