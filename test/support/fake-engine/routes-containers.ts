import { constants } from 'node:os'
import { z } from 'zod'
import type { FakeContainer } from './container.js'
import { containerJson, containerRow, statusOf } from './container-json.js'
import type { ContainerStore } from './container-store.js'
import { type Call, empty, filtersOf, flag, json, jsonOf, Refusal, type Route } from './http.js'

type Action = (call: Call, container: FakeContainer) => Promise<void> | void

export function containerRoutes(containers: ContainerStore): Route[] {
  const on =
    (action: Action): Route[2] =>
    (call, id = '') =>
      action(call, containers.get(id))
  return [
    ['GET', /^\/containers\/json$/, call => json(call.response, 200, list(call, containers))],
    ['POST', /^\/commit$/, call => commit(call, containers)],
    ['POST', /^\/containers\/create$/, call => create(call, containers)],
    [
      'GET',
      /^\/containers\/([^/]+)\/json$/,
      on(({ response }, container) => json(response, 200, containerJson(container))),
    ],
    ['POST', /^\/containers\/([^/]+)\/start$/, on((call, container) => start(call, container, containers))],
    ['POST', /^\/containers\/([^/]+)\/stop$/, on(stop)],
    [
      'POST',
      /^\/containers\/([^/]+)\/restart$/,
      on((call, container) => restart(call, container, containers)),
    ],
    ['POST', /^\/containers\/([^/]+)\/kill$/, on(kill)],
    ['POST', /^\/containers\/([^/]+)\/exec$/, on(exec)],
    ['POST', /^\/containers\/([^/]+)\/wait$/, on(wait)],
    ['GET', /^\/containers\/([^/]+)\/logs$/, on(logs)],
    ['POST', /^\/containers\/([^/]+)\/attach$/, on(attach)],
    ['DELETE', /^\/containers\/([^/]+)$/, on((call, container) => remove(call, container, containers))],
  ]
}

function list({ query }: Call, containers: ContainerStore): object[] {
  const { label = [], name, id, status, publish, ancestor } = filtersOf(query)
  const rows = containers.all().filter(container => {
    const own = Object.entries(container.settings.Labels ?? {}).flatMap(([key, value]) => [
      key,
      `${key}=${value}`,
    ])
    return (
      (flag(query, 'all') || status !== undefined || container.running) &&
      label.every(wanted => own.includes(wanted)) &&
      (name?.some(part => `/${container.name}`.includes(part.replace(/[\^$]/g, ''))) ?? true) &&
      (publish?.some(port => Object.values(container.ports).includes(Number.parseInt(port, 10))) ?? true) &&
      (ancestor?.some(image => containers.isOf(container, image)) ?? true) &&
      (id?.some(part => container.id.startsWith(part)) ?? true) &&
      (status?.includes(statusOf(container)) ?? true)
    )
  })
  return rows.map(row => containerRow(row, containers.referenceOf(row)))
}

async function create({ request, response, query }: Call, containers: ContainerStore): Promise<void> {
  const container = containers.create(await jsonOf(request), query.get('name'))
  json(response, 201, { Id: container.id, Warnings: [] })
}

function commit({ response, query }: Call, containers: ContainerStore): void {
  const container = containers.get(query.get('container') ?? '')
  json(response, 201, { Id: containers.commit(container, `${query.get('repo')}:${query.get('tag')}`) })
}

async function start(
  { response }: Call,
  container: FakeContainer,
  containers: ContainerStore,
): Promise<void> {
  if (container.running) return empty(response, 304)
  await containers.start(container)
  empty(response)
}

async function stop({ response, query }: Call, container: FakeContainer): Promise<void> {
  if (!container.running) return empty(response, 304)
  await container.stop(Number(query.get('t') ?? 10) * 1000)
  empty(response)
}

async function restart(
  { response, query }: Call,
  container: FakeContainer,
  containers: ContainerStore,
): Promise<void> {
  await container.stop(Number(query.get('t') ?? 10) * 1000)
  await containers.start(container)
  empty(response)
}

function kill({ response, query }: Call, container: FakeContainer): void {
  container.kill(signalNumber(query.get('signal') ?? 'SIGKILL'))
  empty(response)
}

async function exec({ request, response }: Call, container: FakeContainer): Promise<void> {
  const { Cmd } = z.object({ Cmd: z.array(z.string()) }).parse(await jsonOf(request))
  container.createExec(Cmd)
  json(response, 201, { Id: 'exec' })
}

function signalNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const name = text.startsWith('SIG') ? text : `SIG${text}`
  const found = Object.entries(constants.signals).find(([own]) => own === name)
  if (found === undefined) throw new Refusal(400, `Invalid signal: ${text}`)
  return found[1]
}

async function wait({ response }: Call, container: FakeContainer): Promise<void> {
  await container.ended
  json(response, 200, { StatusCode: container.ending?.exitCode ?? 0 })
}

function logs(call: Call, container: FakeContainer): void {
  sendOutput(call, container, { past: true, follow: flag(call.query, 'follow') && container.running })
}

function attach(call: Call, container: FakeContainer): void {
  sendOutput(call, container, { past: false, follow: container.running || container.ending === undefined })
}

function sendOutput(
  { response }: Call,
  container: FakeContainer,
  which: { past: boolean; follow: boolean },
): void {
  const framed = !container.request.Tty
  response.writeHead(200, {
    'Content-Type': `application/vnd.docker.${framed ? 'multiplexed' : 'raw'}-stream`,
  })
  response.flushHeaders()
  container.output.send(response, { framed, ...which })
}

async function remove(
  { response, query }: Call,
  container: FakeContainer,
  containers: ContainerStore,
): Promise<void> {
  await containers.remove(container, flag(query, 'force'))
  empty(response)
}
