import { join } from 'node:path'
import { messageOf } from '../../src/shared/errors.js'
import { foreground, Stopped, stopSignal } from '../../tools/engine/foreground.js'
import { builtProgram } from '../../tools/repository.js'
import { importImages } from './images.js'

/**
 * `replay.js <images> <workspace> <results> <command>`: the gate on a workspace, on the engine of DOCKER_HOST. Exits as the
 * gate does, whose report says that the command repeats it.
 * main.ts starts it where there is neither a network nor anything on the ports that sam takes.
 */
async function main([images = '', workspace = '', results = '', command = '']: string[]): Promise<number> {
  const signal = stopSignal()
  const engine = process.env['DOCKER_HOST']
  if (engine === undefined) throw new Error('expected DOCKER_HOST to name an engine, got none')
  console.log("importing the base image and the stand-in for Lambda's")
  await importImages(images, engine)
  signal.throwIfAborted()
  const env = { ...process.env, TMPDIR: join(workspace, 'tmp'), UV_OFFLINE: '1' }
  const gate = [builtProgram('src/index.js'), 'run', '--report', results, '--reproduce', command]
  return await foreground(process.execPath, gate, { cwd: join(workspace, 'provider'), env, signal })
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = error instanceof Stopped ? error.exitCode : 2
}
