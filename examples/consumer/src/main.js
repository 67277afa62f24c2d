import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { commands } from './commands.js'
import { Docker } from './docker.js'
import { Emulator } from './emulator.js'
import { EmulatorContainer } from './emulator-container.js'
import { settings } from './settings.js'

/** Exit codes: 0 done, 1 failed, 2 wrong usage, 3 the function failed, 4 no such execution or callback. */
const EXIT = { failed: 1, usage: 2, notFound: 4 }

/** @returns {Promise<number>} the exit code */
export async function main(args, env) {
  const call = parse(args)
  if (call === undefined) return EXIT.usage
  try {
    return await withEmulator(env, emulator => call.run(emulator, line => console.log(line), stopped))
  } catch (error) {
    console.error(`Error: ${error.message}`)
    return error.status === 404 && error.type === 'ResourceNotFoundException' ? EXIT.notFound : EXIT.failed
  }
}

function parse(args) {
  const name = [args.slice(0, 2).join(' '), args[0]].find(name => Object.hasOwn(commands, name ?? ''))
  const command = name === undefined ? undefined : commands[name]
  try {
    if (command === undefined) throw new Error('expected a command')
    const rest = args.slice(name.split(' ').length)
    const { values, positionals } = parseArgs({
      args: rest,
      options: command.options,
      allowPositionals: true,
    })
    const expected = command.usage.match(/ <\w+>/)?.index === name.length ? 1 : 0
    if (positionals.length !== expected)
      throw new Error(`expected ${expected} argument, got ${positionals.length}`)
    return { run: (emulator, print, until) => command.run(emulator, positionals, values, print, until) }
  } catch (error) {
    const usages = command === undefined ? Object.values(commands) : [command]
    console.error(
      `Error: ${error.message}\nUsage:\n${usages.map(({ usage }) => `  local-durable ${usage}`).join('\n')}`,
    )
    return undefined
  }
}

// What this tool started it also stops; a container that ran before is left alone.
async function withEmulator(env, use) {
  const chosen = settings(env)
  const container = new EmulatorContainer(new Docker(chosen.dockerHost), chosen)
  let attached = false
  try {
    attached = await container.startOrAttach()
    return await use(new Emulator(container.url))
  } finally {
    if (!attached) await container.stop()
  }
}

// Only a server waits for a signal; every other command ends by it as any program does.
function stopped() {
  return Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
}
