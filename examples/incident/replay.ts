import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf } from '../../src/shared/errors.js'
import { foreground, Stopped, stopSignal } from '../../tools/engine/foreground.js'
import { builtProgram } from '../../tools/repository.js'
import { importImages, publishImage } from './images.js'
import { startEmulatorRegistry } from './namespace.js'

/**
 * `replay.js <images> <workspace> <results> <registry> <command> [<last green>]`: the gate on a workspace, on the engine of DOCKER_HOST.
 * Exits as the gate does, whose report says that the command repeats it.
 * main.ts starts it where there is neither a network nor anything on the ports that sam takes, and where the name of the
 * emulator's registry leads to this machine.
 */
async function main(words: string[]): Promise<number> {
  const [images = '', workspace = '', results = '', program = '', command = '', lastGreen] = words
  const signal = stopSignal()
  const engine = process.env['DOCKER_HOST']
  if (engine === undefined) throw new Error('expected DOCKER_HOST to name an engine, got none')
  console.log("importing the base image and the stand-in for Lambda's")
  await importImages(images, engine)
  const published = join(workspace, 'published')
  await using _ = await startEmulatorRegistry(join(workspace, 'registry'), program)
  if (existsSync(published)) {
    console.log('publishing the emulator that users have')
    await publishImage(published, engine, signal)
  }
  signal.throwIfAborted()
  const env = { ...process.env, TMPDIR: join(workspace, 'tmp'), UV_OFFLINE: '1' }
  const gate = [builtProgram('src/index.js'), 'run', '--report', results, '--reproduce', command]
  if (lastGreen !== undefined) gate.push('--last-green', lastGreen)
  return await foreground(process.execPath, gate, { cwd: join(workspace, 'provider'), env, signal })
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = error instanceof Stopped ? error.exitCode : 2
}
