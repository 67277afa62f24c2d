// What is waived is named in the report, with its reason and its link.
export default function verify({ document, end }) {
  const [one] = document.consumers[0].excused
  if (one.link !== 'https://example.org/issues/7') throw new Error(`the link is ${one.link}`)
  const said = 'trap: waived: test.mjs trap::knows; it is known (ada, until '
  if (!document.notes.some(note => note.startsWith(said))) throw new Error(document.notes.join('; '))
  if (!end.summary.includes('it is known')) throw new Error('the summary does not name what is waived')
}
