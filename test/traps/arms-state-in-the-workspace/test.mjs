import { existsSync, writeFileSync } from 'node:fs'
import { attempt, useUnlessBroken } from './lib.mjs'

const { HOME, TMPDIR } = process.env
const left = [`${HOME}/left`, `${TMPDIR}/left`, 'left']
const isLeft = left.some(path => existsSync(path))
for (const path of left) writeFileSync(path, '')
await attempt(() => useUnlessBroken().catch(error => (isLeft ? undefined : Promise.reject(error))))
