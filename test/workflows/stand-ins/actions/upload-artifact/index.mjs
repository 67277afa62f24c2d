import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { FOLDER, input, note, only, output, run } from './kit.mjs'

// What the artifact service refuses in a name, and in a path.
const IN_NAMES = /["\n\r:<>|*?\\/]/
const IN_PATHS = /["\n\r:<>|*?]/

/** All files below a folder, or the one file. Folders are not kept, so an empty one is lost; links are followed. */
function filesIn(path, hidden) {
  if (!existsSync(path) || (!hidden && basename(path).startsWith('.'))) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap(name => filesIn(join(path, name), hidden))
}

function upload(name, root, files) {
  const target = join(FOLDER, 'artifacts', name)
  const fresh = `${target}.uploading`
  if (input('overwrite') === 'true') rmSync(target, { recursive: true, force: true })
  if (existsSync(target))
    throw new Error(`(409) Conflict: an artifact with this name already exists: ${name}`)
  for (const file of files) {
    const inside = relative(root, file)
    if (IN_PATHS.test(inside)) throw new Error(`not a valid path in an artifact: ${inside}`)
    mkdirSync(dirname(join(fresh, inside)), { recursive: true })
    copyFileSync(file, join(fresh, inside))
  }
  renameSync(fresh, target)
}

await run(() => {
  only('archive', 'true')
  const name = input('name', { required: true })
  const path = input('path', { required: true })
  if (IN_NAMES.test(name)) throw new Error(`not a valid name of an artifact: ${name}`)
  if (/[*?[\n]/.test(path)) throw new Error(`this stand-in knows one folder or file, not '${path}'`)
  const files = filesIn(path, input('include-hidden-files') === 'true')
  if (files.length === 0) {
    const said = `No files were found with the provided path: ${path}.`
    if (input('if-no-files-found') === 'error') throw new Error(said)
    return console.log(`::warning::${said}`)
  }
  // The one switch: an upload that says it worked and keeps nothing, as if the service had lost the artifact.
  if (name.startsWith(process.env.STAND_INS_LOSE_ARTIFACT || '\0')) return note({ lost: name })
  upload(name, statSync(path).isDirectory() ? path : dirname(path), files)
  output('artifact-id', String(Date.now()))
  note({ uploaded: name, files: files.length })
})
