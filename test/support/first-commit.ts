import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { lstat, mkdir, readdir, readFile, readlink, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { deflateSync } from 'node:zlib'

/** A file as a tree and an index name it. */
interface Entry {
  /** From the root. */
  name: string
  mode: number
  object: Buffer
  stats: Awaited<ReturnType<typeof statsOf>>
}

const statsOf = (path: string) => lstat(path, { bigint: true })

const FOLDER = 0o40000
const LINK = 0o120000
const PROGRAM = 0o100755
const FILE = 0o100644

/**
 * Commits all files of a repository that is new, as `git add --all` and `git commit` do, without their processes: most
 * tests make some repositories.
 * https://git-scm.com/docs/gitrepository-layout, https://git-scm.com/docs/index-format
 *
 * @returns the commit; undefined where git is needed to say what is to be committed
 */
export async function firstCommit(
  root: string,
  person: string,
  message: string,
): Promise<string | undefined> {
  const git = join(root, '.git')
  // By its kind, because Node would otherwise go on behind a link to a folder.
  const found = await readdir(root, { recursive: true, withFileTypes: true })
  const own = found
    .map(one => relative(root, join(one.parentPath, one.name)))
    .filter(name => name !== '.git' && !name.startsWith('.git/'))
  if (existsSync(join(git, 'info')) || own.some(isForGit)) return undefined
  const entries = (await Promise.all(own.sort(byBytes).map(name => entry(root, name)))).flat()
  const tree = await writeTree(git, entries, '')
  const at = `${person} ${Math.floor(Date.now() / 1000)} +0000`
  const text = `tree ${tree.toString('hex')}\nauthor ${at}\ncommitter ${at}\n\n${message}\n`
  const commit = (await writeObject(git, 'commit', Buffer.from(text))).toString('hex')
  await writeFile(join(git, 'index'), indexOf(entries))
  await writeFile(join(git, 'refs/heads/main'), `${commit}\n`)
  return commit
}

/** What is ignored, or stored in another form than it lies there; another repository; a name that is no UTF-8. */
function isForGit(name: string): boolean {
  return /(^|\/)\.git(attributes|ignore|modules)?(\/|$)/.test(name) || name.includes('\uFFFD')
}

async function entry(root: string, name: string): Promise<Entry[]> {
  const path = join(root, name)
  const stats = await statsOf(path)
  if (stats.isDirectory()) return []
  const isLink = stats.isSymbolicLink()
  const content = await (isLink ? readlink(path, 'buffer') : readFile(path))
  const mode = isLink ? LINK : stats.mode & 0o100n ? PROGRAM : FILE
  return [{ name, mode, stats, object: await writeObject(join(root, '.git'), 'blob', content) }]
}

/** @param below the folder, with a slash behind it */
async function writeTree(git: string, entries: Entry[], below: string): Promise<Buffer> {
  const lines = new Map<string, Buffer>()
  for (const { name, mode, object } of entries) {
    const [first = '', ...more] = name.slice(below.length).split('/')
    const isFolder = more.length > 0
    // A folder stands where its name would with a slash behind it.
    const key = isFolder ? `${first}/` : first
    if (lines.has(key)) continue
    const inside = entries.filter(one => one.name.startsWith(`${below}${key}`))
    const target = isFolder ? await writeTree(git, inside, `${below}${key}`) : object
    const head = `${(isFolder ? FOLDER : mode).toString(8)} ${first}\0`
    lines.set(key, Buffer.concat([Buffer.from(head), target]))
  }
  const sorted = [...lines.keys()].sort(byBytes).map(key => lines.get(key) ?? Buffer.alloc(0))
  return writeObject(git, 'tree', Buffer.concat(sorted))
}

async function writeObject(git: string, kind: string, content: Buffer): Promise<Buffer> {
  const whole = Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content])
  const id = createHash('sha1').update(whole).digest()
  const path = join(git, 'objects', id.toString('hex').replace(/^../, '$&/'))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, deflateSync(whole, { level: 1 }), { mode: 0o444 }).catch(error => {
    // It is there already, and may be written by nobody.
    if (error.code !== 'EACCES') throw error
  })
  return id
}

function indexOf(entries: Entry[]): Buffer {
  const head = Buffer.from('DIRC\0\0\0\x02\0\0\0\0', 'latin1')
  head.writeUInt32BE(entries.length, 8)
  const whole = Buffer.concat([head, ...entries.map(indexEntry)])
  return Buffer.concat([whole, createHash('sha1').update(whole).digest()])
}

function indexEntry({ name, mode, object, stats }: Entry): Buffer {
  const { ctimeNs, mtimeNs, dev, ino, uid, gid, size } = stats
  const times = [ctimeNs, mtimeNs].flatMap(ns => [ns / 1_000_000_000n, ns % 1_000_000_000n])
  const numbers = [...times, dev, ino, BigInt(mode), uid, gid, size]
  const path = Buffer.from(name)
  // At least one zero behind the name, and a multiple of eight bytes.
  const line = Buffer.alloc((62 + path.length + 8) & ~7)
  for (const [at, number] of numbers.entries()) line.writeUInt32BE(Number(number & 0xffffffffn), at * 4)
  object.copy(line, 40)
  line.writeUInt16BE(Math.min(path.length, 0xfff), 60)
  path.copy(line, 62)
  return line
}

function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}
