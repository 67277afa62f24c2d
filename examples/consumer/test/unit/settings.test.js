import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settings } from '../../src/settings.js'

test('without variables, the latest image is used', () => {
  assert.deepEqual(settings({}, '/work'), {
    dockerHost: undefined,
    image: 'public.emulator.example/durable-functions/durable-emulator:latest',
    container: 'local-durable-emulator',
    port: 9014,
    dataFolder: '/work/.durable-executions-local',
  })
})

test('the tag, the container and the port can be chosen', () => {
  const env = {
    DURABLE_EMULATOR_IMAGE_TAG: 'pr-1',
    DURABLE_EMULATOR_CONTAINER_NAME: 'mine',
    DURABLE_EMULATOR_PORT: '7',
  }
  const { image, container, port } = settings(env)
  assert.match(image, /:pr-1$/)
  assert.deepEqual([container, port], ['mine', 7])
})

for (const text of ['0', '65536', '80a', '1.5']) {
  test(`${text} is no port`, () => {
    assert.throws(() => settings({ DURABLE_EMULATOR_PORT: text }), /expected a port from 1 to 65535/)
  })
}
