import { availableParallelism, cpus, totalmem } from 'node:os'

/** The machine's size, a line. Figures of another size are not to be compared with these. */
export function machine(): string {
  const cores = availableParallelism()
  const model = cpus()[0]?.model.trim() || 'unknown processor'
  const memory = (totalmem() / 2 ** 30).toFixed(1)
  return `${cores} cores (${model}), ${memory} GiB of memory, ${process.platform} ${process.arch}, Node.js ${process.version}`
}
