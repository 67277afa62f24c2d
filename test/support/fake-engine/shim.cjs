// Loaded into every Node program that the fake runs: a container's port becomes the host port it was published on, and
// signals are ignored by default, as they are for the first process of a container.
const net = require('node:net')

const published = JSON.parse(process.env.FAKE_ENGINE_PORTS ?? '{}')
delete process.env.FAKE_ENGINE_PORTS
const listen = net.Server.prototype.listen

net.Server.prototype.listen = function (first, ...rest) {
  const wanted = typeof first === 'object' && first !== null ? first.port : first
  if (wanted === undefined || Number.isNaN(Number(wanted))) return listen.call(this, first, ...rest)
  const callback = rest.find(argument => typeof argument === 'function')
  return listen.call(this, { port: published[wanted] ?? 0, host: '127.0.0.1' }, callback)
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => {})
