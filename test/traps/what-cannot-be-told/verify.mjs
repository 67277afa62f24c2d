const EXPECTED = [
  /^trap: the container \S+ \(.*\) has \/bin\/sh mounted over the candidate's own files$/,
  /^trap: files were copied into the container \S+ \(.*\): its program need not be the candidate's$/,
  /^trap: nothing says what the image \S+-app:1 was made from$/,
]

export default ({ document }) => {
  const notes = document?.notes ?? []
  const missing = EXPECTED.filter(expected => !notes.some(note => expected.test(note)))
  if (missing.length > 0) throw new Error(`the notes ${notes.join('; ')} lack ${missing.join(' and ')}`)
}
