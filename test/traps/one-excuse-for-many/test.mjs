import { failAll, use } from './lib.mjs'

await use()
failAll([
  ['needs the network', 'getaddrinfo EAI_AGAIN packages.example.com'],
  ['breaks', 'expected 1, got 2'],
])
