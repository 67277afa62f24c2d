// The container runs on while `latest` is built again, so its image has no name any more.
export default async ({ docker, image, build }) => {
  const { Id } = await docker.getImage(`${image}:latest`).inspect()
  const container = await docker.createContainer({ Image: `${image}:latest` })
  await container.start()
  await build(`${image}-next:1`)
  await docker.getImage(`${image}-next:1`).tag({ repo: image, tag: 'latest' })
  const { RepoTags } = await docker.getImage(Id).inspect()
  if (RepoTags?.length) throw new Error(`the older latest is still named ${RepoTags}`)
  return { tidy: () => container.remove({ force: true }) }
}
