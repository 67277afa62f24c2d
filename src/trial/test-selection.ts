import { delimiter, join } from 'node:path'
import type { TestSelect } from '../config/config.js'
import { isSelected, keyOfTest, type SelectedTests } from '../config/file-parts.js'
import type { ReportEvidence } from '../evidence.js'
import type { Environment } from '../process/environment.js'
import { makeFolder, writeFresh } from '../shared/files.js'

/** What a runner is given to run some tests of its file alone. */
export interface SelectionWords {
  /** Behind all other arguments. */
  args: string[]
  env: Environment
}

const PLUGIN = 'compat_gate_part'

// pytest's own --deselect takes the beginning of a name for all of it, and -k any piece of it: neither has an exact opposite.
const PLUGIN_SOURCE = `import json
import os
import re

import pytest

with open(os.environ["COMPAT_GATE_PART"], encoding="utf-8") as part:
    PART = json.load(part)
KEYS = frozenset(PART["keys"])


def key_of(nodeid):
    path, bracket, parameters = nodeid.partition("[")
    names = path.split("::")
    names[0] = re.sub(r"\\.py$", "", names[0])
    return re.sub(r"[^0-9A-Za-z_]", "", "".join(names) + parameters)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    for item in items:
        if (key_of(item.nodeid) in KEYS) == PART["isRest"]:
            item.add_marker(pytest.mark.skip(reason="of another part of its file"))
`

/**
 * Makes ready that a runner runs these tests of a file; pytest and Vitest name all others as skipped. What one part runs and
 * what the others run are exact opposites, also of tests that nobody knows yet.
 *
 * @param folder for files that the runner reads
 * @param env what it is given otherwise
 */
export async function selectTests(
  select: TestSelect,
  { keys, isRest }: SelectedTests,
  folder: string,
  env: Environment,
): Promise<SelectionWords> {
  if (select === 'vitest')
    return { args: [`--testNamePattern=^${isRest ? `(?!${anyOf(keys)})` : anyOf(keys)}`], env }
  if (select === 'go') return { args: [`${isRest ? '-skip' : '-run'}=^${anyOf(keys)}`], env }
  await makeFolder(folder)
  const part = join(folder, 'part.json')
  await writeFresh(part, JSON.stringify({ keys: [...keys], isRest }))
  await writeFresh(join(folder, `${PLUGIN}.py`), PLUGIN_SOURCE)
  const path = [folder, env['PYTHONPATH'] ?? []].flat().join(delimiter)
  return { args: ['-p', PLUGIN], env: { ...env, PYTHONPATH: path, COMPAT_GATE_PART: part } }
}

/** Of letters, digits and underscores alone, with anything else between them: nothing of a name can be an operator. */
function anyOf(keys: ReadonlySet<string>): string {
  return `\\W*(?:${[...keys].map(key => [...key].join('\\W*')).join('|')})\\W*$`
}

/** A report of the tests of a part alone, and the ids of those that it leaves to others, where it names them. */
export function withoutOtherParts(
  report: ReportEvidence,
  select: TestSelect,
  selected: SelectedTests,
): { report: ReportEvidence; left?: string[] } {
  if (select === 'go') return { report }
  const isLeft = ({ id, outcome }: ReportEvidence['cases'][number]) =>
    outcome === 'skipped' && !isSelected(selected, keyOfTest(id, select))
  return {
    report: { ...report, cases: report.cases.filter(one => !isLeft(one)) },
    left: report.cases.filter(isLeft).map(({ id }) => id),
  }
}
