import { edit } from '../artifacts.mjs'

export default async ({ trials: [{ name, build }], evidenceOf, replaceLayer }) => {
  const candidate = await replaceLayer(build)
  edit(evidenceOf(name), evidence => ({ ...evidence, candidate, archiveAfter: candidate.archive }))
}
