import { Readable } from 'node:stream'
import { pack } from 'tar-stream'
import type { Engine } from '../engine/engine.js'
import { EMPTY_TAR } from '../image/archive.js'
import { RUN_LABEL } from '../image/candidate-marks.js'
import { digestOf } from '../image/oci.js'
import { IncidentError } from '../shared/errors.js'
import { sha256 } from '../shared/files.js'

/**
 * Gives the engine a dead image: the candidate's configuration, labels and all, over an empty file system, with the label of
 * the run also where the candidate was given to it. A container
 * of it can be created, and no command and no entry point brings it to life, because there is nothing to run.
 *
 * @param candidate its configuration: JSON
 * @returns the engine's ID of the dead image
 * @throws IncidentError when the engine does not take it
 */
export async function makeControl(
  engine: Engine,
  candidate: string,
  { reference, run }: { reference: string; run: string },
): Promise<string> {
  const whole = JSON.parse(candidate)
  const configuration = JSON.stringify({
    ...whole,
    config: { ...whole.config, Labels: { ...whole.config?.Labels, [RUN_LABEL]: run } },
    rootfs: { type: 'layers', diff_ids: [digestOf(EMPTY_TAR)] },
    history: [],
  })
  await engine.load(archiveOf(configuration, reference))
  const image = await engine.image(reference)
  if (image !== undefined) return image.id
  throw new IncidentError('internal-error', `the engine took the dead image, and does not know ${reference}`)
}

/** The archive of `docker save`. One empty layer, because not every store takes an image that has none. */
function archiveOf(configuration: string, reference: string): Readable {
  const [name, layer] = [`${sha256(configuration)}.json`, `${sha256(EMPTY_TAR)}/layer.tar`]
  const archive = pack()
  archive.entry({ name }, configuration)
  archive.entry({ name: layer }, EMPTY_TAR)
  const manifest = [{ Config: name, RepoTags: [reference], Layers: [layer] }]
  archive.entry({ name: 'manifest.json' }, JSON.stringify(manifest))
  archive.finalize()
  return Readable.from(archive, { objectMode: false })
}
