import { fail, start } from './lib.mjs'

await start().catch(() => console.log('docker run: exit 127'))
for (let round = 0; round < 3; round++) console.log('waiting for the emulator: connect: connection refused')
fail('starts', 'the emulator did not become ready in 30 s')
