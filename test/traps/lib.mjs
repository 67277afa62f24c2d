// What a consumer of the traps can do, copied into its repository: talk to the engine, write a report.
import { utimesSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'

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
export async function use(reference) {
  await remove(await start(reference))
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

export function age(path, seconds) {
  const then = Date.now() / 1000 - seconds
  utimesSync(path, then, then)
}
