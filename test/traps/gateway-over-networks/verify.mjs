export default async function verify({ evidence }) {
  const [{ files, witness }] = evidence
  const seen = files.filter(({ use }) => use !== undefined)
  if (seen.length > 0) throw new Error(`nobody could see this: ${JSON.stringify(seen.map(({ use }) => use))}`)
  const ways = ['the network over-', 'the network over-', 'the network of the machine']
  const notes = witness.notes ?? []
  const isSo = ways.every((way, index) => notes[index]?.includes(`which could be reached by ${way}`))
  if (notes.length !== ways.length || !isSo) throw new Error(`expected three notes, got ${notes.join('; ')}`)
}
