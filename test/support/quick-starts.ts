import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../tools/repository.js'

/** A section of docs/quick-starts.md, as a reader would follow it. */
export interface QuickStart {
  /** The text of each file, by its path below the folder that holds both repositories. */
  files: Record<string, string>
  /** Lines of a shell, for the folder of the image's repository. */
  commands: string[]
  /** What `init` is said to write. */
  config: string | undefined
}

/** The sections by their headings. */
export function quickStarts(): Map<string, QuickStart> {
  const page = readFileSync(join(ROOT, 'docs/quick-starts.md'), 'utf8')
  return new Map(page.split(/^## /m).slice(1).map(readSection))
}

function readSection(section: string): [heading: string, QuickStart] {
  const heading = section.split('\n', 1)[0] ?? ''
  const named = [...section.matchAll(/`([\w-]+\/[\w./-]+)`:\n\n```\w+\n([\s\S]*?)^```/gm)]
  const shown = [...section.matchAll(/^```(sh|yaml)\n([\s\S]*?)^```/gm)]
  const blocks = (language: string) =>
    shown.filter(([, of]) => of === language).map(([, , text = '']) => text)
  return [
    heading,
    {
      files: Object.fromEntries(named.map(([, path = '', text = '']) => [path, text])),
      commands: blocks('sh').flatMap(text => text.trimEnd().split('\n')),
      config: blocks('yaml')[0],
    },
  ]
}
