import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { makeBaseImage } from '../../examples/demo/base-image.js'
import { connectEngine } from '../../src/engine/connect.js'
import { startEngine } from '../../tools/engine/own-engine.js'
import { Registry } from '../cluster/registry.js'

const run = promisify(execFile)

declare module 'vitest' {
  interface ProvidedContext {
    /** `127.0.0.1:<port>`, a registry that is there as long as the tests run. */
    registry: string
    /** In that registry: the base of the emulator's image, for two platforms. */
    base: string
  }
}

/** Starts the registry of all runs and pushes the emulator's base image to it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const registry = await Registry.start()
  const base = `${registry.host}/base/node:latest`
  await pushBase(base)
  project.provide('registry', registry.host)
  project.provide('base', base)
  return () => registry[Symbol.asyncDispose]()
}

/**
 * The base for both platforms holds the same files, this machine's node: an image is only said to be of the other one.
 * So nothing has to be emulated, and containers of both run.
 */
async function pushBase(base: string): Promise<void> {
  await using own = await startEngine()
  const env = { ...process.env, DOCKER_HOST: own.endpoint, BASE: base }
  const engine = await connectEngine({ DOCKER_HOST: own.endpoint })
  await makeBaseImage(base, 'workflows', await engine.facts(), new AbortController().signal)
  await run('bash', ['-euo', 'pipefail', '-c', OTHER_PLATFORM], { env })
}

const OTHER_PLATFORM = `
case $(docker version --format '{{.Server.Arch}}') in amd64) other=arm64 ;; *) other=amd64 ;; esac
context=$(mktemp -d)
trap 'rm -rf "$context"' EXIT
docker export "$(docker create "$BASE" none)" >"$context/root.tar"
path=$(docker image inspect --format '{{index .Config.Env 0}}' "$BASE")
printf 'FROM scratch\nADD root.tar /\nENV %s\n' "$path" >"$context/Dockerfile"
docker buildx build --quiet --load --platform "linux/$other" --tag "$BASE-$other" "$context"
docker tag "$BASE" "$BASE-own"
docker push --quiet "$BASE-own"
docker push --quiet "$BASE-$other"
docker buildx imagetools create --tag "$BASE" "$BASE-own" "$BASE-$other"`
