console.error('Error: listen tcp 0.0.0.0:9014: bind: address already in use')
process.exitCode = 1
