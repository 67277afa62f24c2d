import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../tools/repository.js'

/** What people read about the project, by paths from the root. */
export const PAGES: string[] = [
  'README.md',
  'CONTRIBUTING.md',
  ...pagesIn('docs'),
  ...['README.md', 'consumer/README.md', 'emulator/README.md', 'incident/README.md'].map(
    name => `examples/${name}`,
  ),
  'test/workflows/README.md',
  'tools/engine/README.md',
]

function pagesIn(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
  return names.filter(name => name.endsWith('.md')).map(name => `${folder}/${name}`)
}

export function readPage(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8')
}

/** The blocks of a page that are said to be in a language, without what they are indented by. */
export function blocksOf(markdown: string, language: string): string[] {
  const found = [...markdown.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^\\1\`\`\``, 'gm'))]
  return found.map(([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
}
