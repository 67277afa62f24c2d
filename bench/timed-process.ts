import { execFile } from 'node:child_process'

export interface TimedProcess {
  /** From before the start to after the end, milliseconds. */
  ms: number
  exitCode: number
  stdout: string
  stderr: string
}

export interface ProcessPlace {
  cwd: string
  env: NodeJS.ProcessEnv
  signal: AbortSignal
}

/** Runs a program to its end. Rejects when it cannot be started or is killed; an exit code is a result. */
export function timedProcess(program: string, args: string[], place: ProcessPlace): Promise<TimedProcess> {
  const name = [program, ...args].join(' ')
  const started = performance.now()
  return new Promise((resolve, reject) => {
    execFile(program, args, { ...place, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      const ms = performance.now() - started
      const exitCode = error === null ? 0 : error.code
      if (typeof exitCode === 'number') resolve({ ms, exitCode, stdout, stderr })
      else reject(error?.signal ? new Error(`${name} was ended by ${error.signal}`, { cause: error }) : error)
    })
  })
}
