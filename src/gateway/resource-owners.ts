/** Which shard of a trial has created what: known from the connection on which it was asked for. */
export class ResourceOwners {
  /** By ID. */
  readonly containers = new OwnersById()
  /** By ID. */
  readonly networks = new OwnersById()
  /** By name. */
  readonly volumes = new OwnersById()
}

class OwnersById {
  readonly #owners = new Map<string, object>()

  created(id: string, owner: object): void {
    this.#owners.set(id, owner)
  }

  /** True for what another shard has created; what was there before is nobody's. */
  isOthers(id: string, owner: object): boolean {
    const own = this.#owners.get(id)
    return own !== undefined && own !== owner
  }

  /** Whether another shard has created anything. */
  hasOthers(owner: object): boolean {
    return [...this.#owners.values()].some(own => own !== owner)
  }
}
