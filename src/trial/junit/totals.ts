import { amountIn } from './text.js'
import type { XmlElement } from './xml-reader.js'

/** What the totals of a suite, or of the whole report, count as gone wrong; undefined for nothing. */
export function wrongIn({ attributes }: XmlElement): string | undefined {
  const counts = [
    counted(amountIn(attributes['failures']), 'failure'),
    counted(amountIn(attributes['errors']), 'error'),
  ]
  return counts.filter(count => count !== '').join(' and ') || undefined
}

function counted(amount: number, noun: string): string {
  return amount === 0 ? '' : `${amount} ${noun}${amount === 1 ? '' : 's'}`
}
