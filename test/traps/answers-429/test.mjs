import { fail, use } from './lib.mjs'

await use()
fail(
  'breaks',
  'HTTPError: 429 Client Error: Too Many Requests for url: http://localhost:9014/2025-12-01/executions',
)
