export default async function arrange({ build, docker }) {
  await build('other.example/stranger:1')
  return { tidy: () => docker.getImage('other.example/stranger:1').remove({ force: true }) }
}
