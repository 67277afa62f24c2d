import { arch } from 'node:process'
import { UsageError } from '../shared/errors.js'

const ARCHITECTURES: Record<string, string> = { x86_64: 'amd64', x64: 'amd64', aarch64: 'arm64', ia32: '386' }
/** What a variant that is not written stands for. */
const USUAL: Record<string, string> = { amd64: 'v1', arm64: 'v8' }

/**
 * A platform `os/arch[/variant]` in the one form that all spellings of it share: `linux/arm64` for `linux/aarch64` and
 * `linux/arm64/v8`, `linux/arm/v7` for `linux/arm`.
 * https://github.com/containerd/platforms/blob/main/database.go
 */
export function normalPlatform(platform: string): string {
  const [os = '', name = '', variant] = platform.split('/')
  const architecture = ARCHITECTURES[name] ?? name
  if (architecture === 'arm') return [os, architecture, variant ?? 'v7'].join('/')
  const kept = variant === undefined || variant === USUAL[architecture] ? [] : [variant]
  return [os, architecture, ...kept].join('/')
}

/** `os/arch[/variant]`, from the keys of an OCI document. */
export function platformOf(keys: { os: string; architecture: string; variant?: string | undefined }): string {
  return [keys.os, keys.architecture, keys.variant].filter(part => part).join('/')
}

/** @throws UsageError for what is none */
export function parsePlatform(text: string): string {
  if (/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9]+)?$/.test(text)) return normalPlatform(text)
  throw new UsageError(`platform: expected os/arch, as in linux/amd64, got '${text}'`)
}

/** Of containers on this machine, whose engine runs Linux whatever the machine does. */
export function ownPlatform(): string {
  return normalPlatform(`linux/${arch}`)
}

/** A platform as part of the name of a file or an artifact. */
export function platformSlug(platform: string): string {
  return platform.replaceAll('/', '-')
}
