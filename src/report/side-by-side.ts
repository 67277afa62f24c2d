import type { Mark } from '../verdict/classes.js'
import type { BrokenTest } from './broken-tests.js'

// A test on the published image beside the same test on the candidate.

const MARKS: Record<Mark, string> = {
  passed: '✓',
  failed: '✗',
  skipped: '–',
  absent: '·',
}

/** What the marks mean, for a reader who sees them first. */
export const MARKS_LEGEND = '✓ passed, ✗ failed, – skipped, · not there; one mark for each run'

/** The runs of a test on both images as marks; undefined where the published one was not tried. */
export function runMarks({ compared }: BrokenTest): { published: string; candidate: string } | undefined {
  if (compared === undefined) return undefined
  const text = (marks: Mark[]) => marks.map(mark => MARKS[mark]).join('') || '·'
  return { published: text(compared.baseline), candidate: text(compared.candidate) }
}

/** A line of two texts that are laid side by side. */
export interface ComparedLine {
  side: 'both' | 'published' | 'candidate'
  text: string
}

const LINES_COMPARED = 200

/**
 * The lines of two failure texts in one list: those that both have once, and between them what each has of its own.
 * Undefined where they are the same, or one of them is not there.
 */
export function comparedTexts(published: string | undefined, candidate: string): ComparedLine[] | undefined {
  if (published === undefined || published.trim() === '' || candidate.trim() === '') return undefined
  const a = published.trim().split('\n').slice(0, LINES_COMPARED)
  const b = candidate.trim().split('\n').slice(0, LINES_COMPARED)
  const common = commonLines(a, b)
  const lines: ComparedLine[] = []
  let [left, right] = [0, 0]
  while (left < a.length || right < b.length) {
    const [one = '', two = ''] = [a[left], b[right]]
    if (left < a.length && right < b.length && one === two) {
      lines.push({ side: 'both', text: two })
      left += 1
      right += 1
    } else if (left < a.length && (right >= b.length || common(left + 1, right) >= common(left, right + 1))) {
      lines.push({ side: 'published', text: one })
      left += 1
    } else {
      lines.push({ side: 'candidate', text: two })
      right += 1
    }
  }
  return lines.some(({ side }) => side !== 'both') ? lines : undefined
}

/** How many lines two texts have in common from these lines on, in the same order. */
function commonLines(a: string[], b: string[]): (left: number, right: number) => number {
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  const at = (left: number, right: number) => table[left * width + right] ?? 0
  for (let left = a.length - 1; left >= 0; left -= 1)
    for (let right = b.length - 1; right >= 0; right -= 1)
      table[left * width + right] =
        a[left] === b[right]
          ? 1 + at(left + 1, right + 1)
          : Math.max(at(left + 1, right), at(left, right + 1))
  return at
}
