// dockerode imports this at start-up, so it may only fail when a session is begun.
exports.Server = class {
  constructor() {
    throw new Error('BuildKit sessions are not supported: install docker buildx')
  }
}
