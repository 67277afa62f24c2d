// dockerode's transport imports this at start-up, so it may only fail when a client is made.
exports.Client = class {
  constructor() {
    throw new Error('ssh:// Docker hosts are not supported: forward the socket and set DOCKER_HOST=unix://…')
  }
}
