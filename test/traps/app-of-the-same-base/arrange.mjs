// It has every layer of `latest`, which sets a label and a command and has no layer but those of its base.
export default async ({ image, build }) => {
  await build(`${image}-app:1`)
  return {}
}
