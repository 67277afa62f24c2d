import { plainLine } from './escape.js'

interface Kept {
  folders: string[]
  /** References of images. */
  images: string[]
  /** The command that removes them; undefined where the reader does so. */
  remover: string | undefined
}

/** Where `--keep` has left what a run would have removed. */
export function keptLines({ folders, images, remover }: Kept): string[] {
  const kept = [...folders, ...images.map(image => `the image ${image}`)]
  if (kept.length === 0) return []
  const how = remover === undefined ? [] : [`${remover} removes what was kept`]
  return [...kept.map(one => `kept: ${plainLine(one)}`), ...how]
}
