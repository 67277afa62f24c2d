// What every stand-in needs, put beside its index.mjs by the harness. The variables come from the harness too:
// STAND_INS_FOLDER, the folder of this run, and STAND_INS_URL, where the harness listens.
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of this run, in which artifacts and notes are kept. */
export const FOLDER = need('STAND_INS_FOLDER')

export function need(name) {
  const value = process.env[name]
  if (value === undefined || value === '') throw new Error(`the harness has not set ${name}`)
  return value
}

/** An input as the runner hands it over; what the action says is required must be there. */
export function input(name, { required = false } = {}) {
  const value = (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()
  if (required && value === '') throw new Error(`Input required and not supplied: ${name}`)
  return value
}

/** Inputs that the stand-in does not act on must have the value with which it needs not. */
export function only(name, ...values) {
  const value = input(name)
  if (!values.includes(value))
    throw new Error(`this stand-in knows ${name}: ${values.join(', ')}, got '${value}'`)
}

export function output(name, value) {
  appendFileSync(need('GITHUB_OUTPUT'), `${name}=${value}\n`)
}

/** Sets a variable for the steps that follow. */
export function variable(name, value) {
  appendFileSync(need('GITHUB_ENV'), `${name}=${value}\n`)
}

export function path(folder) {
  appendFileSync(need('GITHUB_PATH'), `${folder}\n`)
}

/**
 * A runner's machine comes with an engine. Here the harness gives each job one of its own, and it comes with the first
 * step that is a stand-in.
 */
export async function machine() {
  if (process.env.DOCKER_HOST !== need('STAND_INS_NO_ENGINE')) return
  const answer = await fetch(`${need('STAND_INS_URL')}/machine`, { method: 'POST', body: need('GITHUB_JOB') })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`no machine: ${text}`)
  variable('DOCKER_HOST', text)
}

/** Something that happened, for the tests to read: one JSON object a line. */
export function note(what) {
  appendFileSync(join(FOLDER, 'notes.jsonl'), `${JSON.stringify({ job: process.env.GITHUB_JOB, ...what })}\n`)
}

/** Runs a stand-in: an error makes the step red, with its message. */
export async function run(work) {
  try {
    await work()
  } catch (error) {
    console.log(`::error::${error.message}`)
    process.exitCode = 1
  }
}
