import { join } from 'node:path'

const IMAGE = 'public.emulator.example/durable-functions/durable-emulator'

/**
 * What the environment says about the emulator. Only the tag of the image can be chosen.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function settings(env, cwd = process.cwd()) {
  return {
    dockerHost: env.DOCKER_HOST || undefined,
    image: `${IMAGE}:${env.DURABLE_EMULATOR_IMAGE_TAG || 'latest'}`,
    container: env.DURABLE_EMULATOR_CONTAINER_NAME || 'local-durable-emulator',
    port: portOf(env.DURABLE_EMULATOR_PORT || '9014'),
    dataFolder: join(cwd, '.durable-executions-local'),
  }
}

function portOf(text) {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Error(`DURABLE_EMULATOR_PORT: expected a port from 1 to 65535, got '${text}'`)
}
