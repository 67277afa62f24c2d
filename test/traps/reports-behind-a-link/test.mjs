import { symlinkSync } from 'node:fs'
import { use } from './lib.mjs'

await use()
symlinkSync('elsewhere', 'reports')
