console.error('Error: toomanyrequests: You have reached your pull rate limit')
process.exitCode = 1
