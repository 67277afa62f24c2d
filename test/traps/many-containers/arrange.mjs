export default async function arrange({ build, docker }) {
  await build('other.example/emulator:1')
  return { tidy: () => docker.getImage('other.example/emulator:1').remove({ force: true }) }
}
