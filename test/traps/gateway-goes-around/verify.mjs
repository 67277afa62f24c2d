export default async function verify({ evidence }) {
  const [{ files, witness }] = evidence
  if (files[0].use !== undefined) throw new Error(`nobody could see this: ${JSON.stringify(files[0].use)}`)
  const note =
    'test.mjs: 1 of 1 containers of the candidate were started past the gateway: nothing that was said to them is recorded'
  if (witness.notes?.[0] !== note) throw new Error(`expected a note, got ${witness.notes}`)
}
