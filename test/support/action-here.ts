import { Writable } from 'node:stream'
import type { AnnotationProperties } from '@actions/core'
import { type ActionToolkit, runAction } from '../../src/action/action.js'
import type { ProgramEnd, Running } from './program.js'

/**
 * The action's main step in this process, where a process of its own would only take longer. Nothing of this process is
 * seen by it or changed: it has an environment and a standard output of its own.
 */
export function actionHere(env: NodeJS.ProcessEnv, onPrint?: (text: string) => void): Running {
  const controller = new AbortController()
  const ended = run(env, controller.signal, onPrint)
  return {
    ended,
    [Symbol.asyncDispose]: async () => {
      controller.abort()
      await ended
    },
  }
}

async function run(
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
  onPrint?: (text: string) => void,
): Promise<ProgramEnd> {
  const started = performance.now()
  const printed: string[] = []
  const stdout = new Writable({
    decodeStrings: false,
    write: (text, _, done) => {
      printed.push(text)
      onPrint?.(text)
      done()
    },
  })
  const toolkit = new Toolkit(env, text => stdout.write(text))
  await runAction(signal, { env, toolkit, stdout })
  const end = { code: toolkit.failed ? 1 : 0, signal: null, stdout: printed.join(''), stderr: '' }
  return { ...end, ms: performance.now() - started }
}

/**
 * `@actions/core` for an environment and an output that are not the process's own.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
class Toolkit implements ActionToolkit {
  failed = false
  readonly #env: NodeJS.ProcessEnv
  readonly #write: (text: string) => unknown

  constructor(env: NodeJS.ProcessEnv, write: (text: string) => unknown) {
    this.#env = env
    this.#write = write
  }

  getInput = (name: string) => (this.#env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
  setSecret = (secret: string) => this.#say('add-mask', secret)
  error: ActionToolkit['error'] = (message, properties) => this.#say('error', message, properties)
  warning: ActionToolkit['warning'] = (message, properties) => this.#say('warning', message, properties)
  notice: ActionToolkit['notice'] = (message, properties) => this.#say('notice', message, properties)
  debug: ActionToolkit['debug'] = message => this.#say('debug', message)
  isDebug = () => this.#env['RUNNER_DEBUG'] === '1'
  setFailed: ActionToolkit['setFailed'] = message => {
    this.failed = true
    this.error(message)
  }

  #say(command: string, message: string | Error, properties: AnnotationProperties = {}): void {
    const { title, file, startLine: line, startColumn: col } = properties
    const given = Object.entries({ title, file, line, col }).filter(([, value]) => value !== undefined)
    const texts = given.map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
    const head = texts.length === 0 ? command : `${command} ${texts.join(',')}`
    this.#write(`::${head}::${escapedData(String(message))}\n`)
  }
}

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
