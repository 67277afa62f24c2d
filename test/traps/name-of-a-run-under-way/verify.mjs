export default async function verify({ docker }) {
  const { State } = await docker.getContainer('trap-name-of-a-run-under-way').inspect()
  if (!State.Running) throw new Error('the container of the other run was not left alone')
}
