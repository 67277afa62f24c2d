console.error('Error: connect ECONNREFUSED: connection refused')
process.exitCode = 1
