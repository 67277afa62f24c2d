#!/usr/bin/env node
// Without arguments the bundle is the action; a person who gives none wants to know the usage.
if (process.argv.length === 2) process.argv.push('--help')
await import('../dist/index.js')
