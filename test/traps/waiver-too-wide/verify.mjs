// A waiver that covers nothing is named, and why.
export default function verify({ document }) {
  const note = document.notes.find(text => text.startsWith('the waiver at .github/waivers.yml:'))
  if (!note?.includes("'trap::*' fits each of the 2 tests"))
    throw new Error(`no note of it: ${document.notes.join('; ')}`)
}
