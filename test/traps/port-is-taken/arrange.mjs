export default async function arrange({ docker, image }) {
  await docker.getImage(`${image}:latest`).tag({ repo: 'other.example/stranger', tag: '1' })
  return { tidy: () => docker.getImage('other.example/stranger:1').remove({ force: true }) }
}
