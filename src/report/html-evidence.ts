import type { ContainerEvidence, Evidence } from '../evidence.js'
import { count } from './duration.js'
import { oneLine } from './escape.js'
import { containerEnd, identityFacts, pinFacts } from './facts.js'
import { trialTitle } from './file-rows.js'
import { type Markup, markup } from './markup.js'
import type { RunResult } from './result.js'

const SHOWN = 1_000

/** Which image, which commit, which containers. */
export function evidence({ candidates, evidence }: RunResult): Markup {
  const facts = candidates.flatMap(identityFacts)
  const rows = evidence.flatMap(({ files }) =>
    files.flatMap(({ file, containers }) => containers.map(container => ({ file, container }))),
  )
  const left = rows.length - SHOWN
  const identity = candidates.length === 0 ? markup`<p>No candidate was frozen.</p>` : ''
  return markup`<h2>Evidence</h2>
${identity}
<div class="scroll"><table>
${facts.map(([name, value]) => markup`<tr><th>${name}</th><td><code>${oneLine(value)}</code></td></tr>`)}
${evidence.map(pin)}
</table></div>
${rows.length === 0 ? markup`<p>No container was seen.</p>` : table(rows.slice(0, SHOWN))}
${left > 0 ? markup`<p>${count(left, 'container')} left out here.</p>` : ''}`
}

function pin(trial: Evidence): Markup {
  const facts = pinFacts(trial.consumer)
  return markup`<tr><th>${oneLine(trialTitle(trial), 200)} (${trial.arm})</th>
<td><code>${oneLine(facts.where)}</code> at <code>${oneLine(facts.pin)}</code></td></tr>`
}

interface Row {
  file: string
  container: ContainerEvidence
}

function table(rows: Row[]): Markup {
  return markup`<div class="scroll"><table>
<tr><th>test file</th><th>container</th><th>asked for</th><th>image</th><th>exit</th></tr>
${rows.map(line)}
</table></div>`
}

function line({ file, container }: Row): Markup {
  const { name, reference, image } = container
  const cells = [file, name, reference].map(text => markup`<td><code>${oneLine(text)}</code></td>`)
  return markup`<tr>${cells}<td>${image}</td><td>${containerEnd(container)}</td></tr>`
}
