import { readdir } from 'node:fs/promises'

const FOLDER = new URL('../functions/', import.meta.url)

/** The handler of a function in `functions/`, by its name without `.js`. */
export async function loadFunction(name) {
  const names = (await readdir(FOLDER)).map(file => file.replace(/\.js$/, ''))
  if (!names.includes(name)) throw new Error(`there is no function '${name}': known are ${names.join(', ')}`)
  return (await import(new URL(`${name}.js`, FOLDER).href)).handler
}
