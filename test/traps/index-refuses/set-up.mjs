import { connect } from 'node:net'

connect(1, '127.0.0.1').on('error', error => {
  console.error(`connection refused by the index: ${error.message}`)
  process.exitCode = 1
})
