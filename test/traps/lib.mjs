// What a consumer of the traps can do, copied into its repository: talk to the engine, write a report.
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

// Imported, it brings with Node.js 24 all that `fetch` is made of, and takes a test longer than all else.
const { request } = createRequire(import.meta.url)('node:http')

/** The candidate's repository, and the tag that the consumer was told to use. */
export const repository = process.env.TRAP_IMAGE
export const tag = process.env.EMULATOR_TAG ?? 'latest'
export const report = process.argv[2]

const socketPath = (process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock').replace('unix://', '')

export function api(method, path, body) {
  const headers = { Host: 'engine', 'Content-Type': 'application/json' }
  return new Promise((resolve, reject) => {
    const call = request({ socketPath, method, path, headers }, async response => {
      let text = ''
      for await (const chunk of response) text += chunk
      if (response.statusCode < 400) resolve(text === '' ? undefined : text)
      else reject(new Error(`${method} ${path}: ${response.statusCode} ${text}`))
    })
    call.on('error', reject)
    call.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

/** Starts a container and gives its ID; `shell` is what it does in place of the image's command. */
export async function start(reference = `${repository}:${tag}`, { name, shell } = {}) {
  const query = name === undefined ? '' : `?name=${name}`
  const command = shell === undefined ? {} : { Cmd: ['/bin/sh', '-c', shell] }
  const { Id } = JSON.parse(await api('POST', `/containers/create${query}`, { Image: reference, ...command }))
  await api('POST', `/containers/${Id}/start`)
  return Id
}

export async function ended(id) {
  return JSON.parse(await api('POST', `/containers/${id}/wait`)).StatusCode
}

export function remove(id) {
  return api('DELETE', `/containers/${id}?force=true`)
}

/** A container that lived as it should: started, and stopped by the test. */
export async function use(reference, options) {
  await remove(await start(reference, options))
}

export function xml(cases) {
  const one = ([name, inside = '']) =>
    `<testcase classname="trap" name="${name}" time="0.01">${inside}</testcase>`
  return `<testsuites><testsuite name="trap">${cases.map(one).join('')}</testsuite></testsuites>`
}

/** Each case is `[name, inside]`: `<failure/>`, `<skipped/>`, or nothing for a pass. */
export function write(...cases) {
  writeFileSync(report, xml(cases))
}

/** The same in a file of its own, where the consumer's tools write their reports. */
export function writeInto(path, ...cases) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, xml(cases))
}

/** A test that failed, with its text, and the exit code that goes with it. */
export function fail(name, text) {
  failAll([[name, text]])
}

/** A test that does this, passes when it works and otherwise fails with what was thrown. */
export async function attempt(work) {
  try {
    await work()
    write(['works'])
  } catch (error) {
    write(['works', `<failure>${escaped(String(error))}</failure>`])
    process.exitCode = 1
  }
}

/** Pulls, as `docker pull` does; throws what the engine says when it fails. */
export async function pull(reference) {
  const text = await api('POST', `/images/create?fromImage=${encodeURIComponent(reference)}`)
  const failed = text.split('\n').find(line => line.includes('"error"'))
  if (failed !== undefined) throw new Error(JSON.parse(failed).error)
}

/** Resolves when `holds` does; throws when that takes too long. */
export async function until(holds, what) {
  for (let round = 0; round < 15_000; round++) {
    if (await holds()) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error(`waited in vain until ${what}`)
}

export function age(path, seconds) {
  const then = Date.now() / 1000 - seconds
  utimesSync(path, then, then)
}

/** An image as an archive, and the other way round. */
export function save(reference) {
  return raw('GET', `/images/${reference}/get`)
}

export function load(archive) {
  return raw('POST', '/images/load', archive)
}

async function raw(method, path, body) {
  const headers = { Host: 'engine', 'Content-Type': 'application/x-tar' }
  const answer = await new Promise((resolve, reject) => {
    request({ socketPath, method, path, headers }, resolve).on('error', reject).end(body)
  })
  const chunks = []
  for await (const chunk of answer) chunks.push(chunk)
  if (answer.statusCode >= 400)
    throw new Error(`${method} ${path}: ${answer.statusCode} ${Buffer.concat(chunks)}`)
  return Buffer.concat(chunks)
}

/** Tests that all failed, each `[name, text]`. */
export function failAll(tests) {
  write(['works'], ...tests.map(([name, text]) => [escaped(name), `<failure>${escaped(text)}</failure>`]))
  process.exitCode = 1
}

// XML has no way to write most controls; a reader takes a lone one as it is.
function escaped(text) {
  return text.replace(/[<>&"\r\n]/g, character => `&#${character.charCodeAt(0)};`)
}

/** Starts a container on a port of the machine, a free one where none is given; `shell` is what it does in place of the image's command. */
export async function publish(reference = `${repository}:${tag}`, port = '', shell = undefined) {
  const body = {
    Image: reference,
    ...(shell !== undefined && { Cmd: ['/bin/sh', '-c', shell] }),
    ExposedPorts: { '80/tcp': {} },
    HostConfig: { PortBindings: { '80/tcp': [{ HostPort: String(port) }] } },
  }
  const { Id: id } = JSON.parse(await api('POST', '/containers/create', body))
  await api('POST', `/containers/${id}/start`)
  const { NetworkSettings } = JSON.parse(await api('GET', `/containers/${id}/json`))
  return { id, port: NetworkSettings.Ports['80/tcp'][0].HostPort }
}

/** What a container has printed so far. */
export async function logs(id) {
  return (await api('GET', `/containers/${id}/logs?stdout=1&stderr=1`)) ?? ''
}

/** Builds an image from another one by the engine's classic builder, and gives what the engine says. */
export async function buildFrom(reference, instructions, name = '') {
  const dockerfile = [`FROM ${reference}`, ...instructions, ''].join('\n')
  const query = `rm=1&forcerm=1${name === '' ? '' : `&t=${name}`}`
  const answer = await raw('POST', `/build?${query}`, archiveOf('Dockerfile', dockerfile))
  return answer.toString()
}

/** A tar archive of one file. */
export function archiveOf(name, content) {
  const header = Buffer.alloc(512)
  const size = Buffer.byteLength(content)
  const fields = [
    [0, name],
    [100, '0000644\0'],
    [108, '0000000\0'],
    [116, '0000000\0'],
    [124, `${size.toString(8).padStart(11, '0')}\0`],
    [136, '00000000000\0'],
    [148, ' '.repeat(8)],
    [156, '0'],
    [257, 'ustar\x0000'],
  ]
  for (const [at, text] of fields) header.write(text, at, 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return Buffer.concat([header, Buffer.from(content), Buffer.alloc(1_024 - (size % 512) + 512)])
}

/** Makes an image from another one, by a container of it that is never started. */
export async function commitFrom(reference, name) {
  const { Id } = JSON.parse(await api('POST', '/containers/create', { Image: reference }))
  await api('POST', `/commit?container=${Id}&repo=${name}&tag=1`)
  await remove(Id)
}

/** The files of a container as an archive, an image of such an archive, and files into a container. */
export function exportFrom(id) {
  return raw('GET', `/containers/${id}/export`)
}

export function importAs(name, archive) {
  return raw('POST', `/images/create?fromSrc=-&repo=${name}&tag=1`, archive)
}

export function copyInto(id, archive) {
  return raw('PUT', `/containers/${id}/archive?path=/`, archive)
}

/** Whether the consumer was told of the published image, and not of the candidate. */
export const isPublished = tag.endsWith('-baseline')

/** What the image that the consumer was told of has as a variable of its own; undefined where it has none. */
export async function setting(name, reference = `${repository}:${tag}`) {
  const { Config } = JSON.parse(await api('GET', `/images/${reference}/json`))
  return Config.Env?.find(one => one.startsWith(`${name}=`))?.slice(name.length + 1)
}

/** Uses the image, and fails where it is broken: that is, has a variable BROKEN. */
export async function useUnlessBroken(reference) {
  await use(reference)
  if ((await setting('BROKEN', reference)) !== undefined) throw new Error('expected 1, got 2')
}
