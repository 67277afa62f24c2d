export default async function verify({ evidence }) {
  const [{ files, witness }] = evidence
  const { connections, requests } = files[0].use ?? {}
  if (!(connections >= 1 && requests >= 1))
    throw new Error(`its use was not seen: ${JSON.stringify(files[0].use)}`)
  if (witness.notes !== undefined) throw new Error(`expected nothing to note, got ${witness.notes}`)
}
