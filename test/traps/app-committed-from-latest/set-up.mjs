import { commitFrom, repository } from './lib.mjs'

await commitFrom(`${repository}:latest`, `${repository}-app`)
