// Copied into the small consumer: what its test files, and its set-up steps by `node kit.js <name>`, can do.
import { spawn } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { connect } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Imported, it brings with Node.js 24 all that `fetch` is made of, and takes a test longer than all else.
const { request } = createRequire(import.meta.url)('node:http')

const ENGINE = (process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock').replace('unix://', '')

async function engine(method, path, body) {
  const content = await engineText(method, path, body)
  return content === '' ? undefined : JSON.parse(content)
}

async function engineText(method, path, body) {
  const text = body === undefined ? '' : JSON.stringify(body)
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }
  const answer = await new Promise((resolve, reject) => {
    request({ socketPath: ENGINE, method, path, headers }, resolve).on('error', reject).end(text)
  })
  let content = ''
  for await (const chunk of answer) content += chunk
  if (answer.statusCode >= 400) throw new Error(`${method} ${path}: ${answer.statusCode} ${content}`)
  return content
}

/** Starts a container, of the candidate unless it is told otherwise, and leaves it running; its ID. */
export async function startCandidate(script = 'sleep 600', image = process.env.SMALL_IMAGE) {
  const body = { Image: image, Cmd: ['/bin/sh', '-c', script] }
  const { Id } = await engine('POST', '/containers/create', body)
  await engine('POST', `/containers/${Id}/start`)
  return Id
}

/** Runs a container of the candidate to its end. */
export async function useCandidate(script = 'exit 0') {
  await engine('POST', `/containers/${await startCandidate(script)}/wait`)
}

/** What the candidate's own server, on port 80, answers to each path, from when it says that it listens. */
export async function askCandidate(...paths) {
  const { Id } = await engine('POST', '/containers/create', {
    Image: process.env.SMALL_IMAGE,
    ExposedPorts: { '80/tcp': {} },
    HostConfig: { PublishAllPorts: true },
  })
  await engine('POST', `/containers/${Id}/start`)
  // No request is sent too early: one without an answer would be recorded, too.
  while (!(await engineText('GET', `/containers/${Id}/logs?stdout=1`)).includes('listening'))
    await new Promise(resolve => setTimeout(resolve, 20))
  const { NetworkSettings } = await engine('GET', `/containers/${Id}/json`)
  const address = `http://127.0.0.1:${NetworkSettings.Ports['80/tcp'][0].HostPort}`
  const answers = []
  for (const path of paths) answers.push(await (await fetch(address + path)).json())
  await engine('DELETE', `/containers/${Id}?force=true`)
  return answers
}

/** The IDs of the running containers, as the engine lists them. */
export async function listContainers() {
  return (await engine('GET', '/containers/json')).map(({ Id }) => Id)
}

/** Leaves a file of this name where its processes may write, as something that a shard beside it could find. */
export function leaveMark(name) {
  for (const folder of MARKED) writeFileSync(join(folder, `mark-${name}`), '')
}

/** Those that are there, in all of these folders. */
export function marks() {
  return MARKED.flatMap(folder => readdirSync(folder).filter(name => name.startsWith('mark-')))
}

const MARKED = [process.cwd(), process.env.HOME, process.env.TMPDIR]

/** The engine's ID of an image. */
export async function imageOf(reference) {
  return (await engine('GET', `/images/${reference}/json`)).Id
}

/** Makes the name of one image that of another. */
export async function retag(reference, other) {
  const [, repo, tag] = /^(.+):([^:]+)$/.exec(reference)
  await engine('POST', `/images/${await imageOf(other)}/tag?${new URLSearchParams({ repo, tag })}`)
}

/** Writes the report: a passed test for each name. */
export function report(...names) {
  const cases = names.map(name => `<testcase classname="small" name="${name}"/>`)
  writeReport(`<testsuite name="small">${cases.join('')}</testsuite>`)
}

/** Writes the report: one test that passed, and one that failed with a text. */
export function fail(name, text) {
  const escaped = value => value.replace(/[<&"]/g, character => `&#${character.charCodeAt(0)};`)
  const failed = `<testcase classname="small" name="${escaped(name)}"><failure>${escaped(text)}</failure></testcase>`
  writeReport(`<testsuite name="small"><testcase classname="small" name="works"/>${failed}</testsuite>`)
}

/** As Vitest does: writes the report of the tests that the pattern fits, and of the others as skipped. */
export function reportPart(names, failing = []) {
  const pattern = new RegExp((process.argv[3] ?? '').replace('--testNamePattern=', ''))
  const end = name => (!pattern.test(name) ? '<skipped/>' : failing.includes(name) ? '<failure/>' : '')
  const cases = names.map(name => `<testcase classname="a.js" name="${name}">${end(name)}</testcase>`)
  writeReport(
    `<testsuites name="vitest tests"><testsuite name="a.js">${cases.join('')}</testsuite></testsuites>`,
  )
  if (failing.some(name => pattern.test(name))) process.exitCode = 1
}

export function writeReport(text) {
  writeFileSync(process.argv[2], text)
}

/** Tells the one who waits at the meeting point who is here, and waits until it may go on. */
export async function meet(name) {
  const socket = connect(process.env.MEETING)
  socket.write(`${JSON.stringify({ name, pid: process.pid, env: process.env })}\n`)
  await new Promise((resolve, reject) => socket.on('end', resolve).on('error', reject).resume())
}

/** Starts a process in a session of its own, which nobody waits for; it meets under this name. */
export function daemonise(name, env = process.env) {
  const kit = fileURLToPath(import.meta.url)
  spawn('setsid', [process.execPath, kit, name], { detached: true, env, stdio: 'ignore' }).unref()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await meet(process.argv[2])
