export default async function verify({ document }) {
  const [{ detail }] = document.consumers[0].reasons
  if (!/is taken by the container trap-port-of-a-container /.test(detail))
    throw new Error(`the owner of the port is not named: ${detail}`)
}
