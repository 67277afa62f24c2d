export default async function arrange({ image, build, docker }) {
  const same = `${image.replace('/', ':443/')}:latest`
  await build(same)
  const tidy = () => docker.getImage(same).remove({ force: true })
  return { consumer: { env: { TRAP_IMAGE: image, SAME_REPOSITORY: same } }, tidy }
}
