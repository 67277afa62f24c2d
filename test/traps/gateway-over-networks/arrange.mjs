// Who asks the candidate, from a container of its own.
export default async ({ image, build }) => {
  await build(`${image}-client:1`)
  return {}
}
