console.error('Error: write /var/lib/docker/tmp: no space left on device')
process.exitCode = 1
