import { hostname } from 'node:os'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { publishesHere } from '../../../src/engine/publishes-here.js'

const THERE = fileURLToPath(import.meta.url)
const SOCKET = 'unix:///var/run/docker.sock'

it.each<[string, string, string, string[], boolean, number]>([
  ['over TCP are on another machine', 'tcp://127.0.0.1:2375', hostname(), [], false, 0],
  ['by a socket of the machine are here', SOCKET, 'another', ['/none'], true, 0],
  ['by a socket that was given to this container are outside', SOCKET, 'another', ['/none', THERE], false, 1],
  ['of an engine in this container are here', SOCKET, hostname(), [THERE], true, 1],
])('the published ports %s', async (_, endpoint, name, marks, expected, questions) => {
  let asked = 0
  const nameOfHost = async () => {
    asked += 1
    return name
  }
  expect(await publishesHere(endpoint, nameOfHost, marks)).toBe(expected)
  expect(asked).toBe(questions)
})
