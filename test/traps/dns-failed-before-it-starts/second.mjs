console.error('Error: dial tcp: lookup registry.example on 127.0.0.53:53: server misbehaving')
process.exitCode = 1
