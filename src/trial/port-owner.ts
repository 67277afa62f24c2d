import { readdir, readFile, readlink } from 'node:fs/promises'

/**
 * Who listens on a TCP port of this machine, as in `node (process 4711)`; undefined where that cannot be seen: it is
 * another user's, or the system has no /proc.
 */
export async function portOwner(port: number): Promise<string | undefined> {
  const sockets = new Set((await Promise.all([inodes('tcp', port), inodes('tcp6', port)])).flat())
  if (sockets.size === 0) return undefined
  const pids = (await readdir('/proc').catch(() => [])).filter(name => /^\d+$/.test(name))
  for (const pid of pids) {
    if (!(await holds(pid, sockets))) continue
    const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => 'a program')
    return `${name.trim()} (process ${pid})`
  }
  return undefined
}

const LISTEN = '0A'

/** The sockets that listen on a port: proc(5), /proc/net/tcp. */
async function inodes(table: string, port: number): Promise<string[]> {
  const text = await readFile(`/proc/net/${table}`, 'utf8').catch(() => '')
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const rows = text.split('\n').map(line => line.trim().split(/\s+/))
  return rows.flatMap(row => {
    const [, local = '', , state] = row
    return state === LISTEN && local.endsWith(wanted) ? (row[9] ?? []) : []
  })
}

async function holds(pid: string, sockets: Set<string>): Promise<boolean> {
  const folder = `/proc/${pid}/fd`
  const open = await readdir(folder).catch(() => [])
  const targets = await Promise.all(open.map(fd => readlink(`${folder}/${fd}`).catch(() => '')))
  return targets.some(target => sockets.has(/^socket:\[(\d+)\]$/.exec(target)?.[1] ?? ''))
}
