import { publish, remove, until, write } from './lib.mjs'

// Both images run the same command; what it does depends on what the candidate was built with.
const { id, port } = await publish(
  undefined,
  '',
  'mkdir /www; [ -n "$BROKEN" ] || echo 17 >/www/price; exec /bin/busybox httpd -f -p 80 -h /www',
)
const ask = path => fetch(`http://127.0.0.1:${port}${path}`)
await until(
  () =>
    ask('/').then(
      () => true,
      () => false,
    ),
  'it answers',
)
for (let time = 0; time < 6; time++) await ask('/price').then(answer => answer.text())
await remove(id)
write(['works'])
