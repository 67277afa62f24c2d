import { posix } from 'node:path'
import { smallestFile, sumOf, type TestKind } from './test-kind.js'

const GOTESTSUM = 'gotest.tools/gotestsum@v1.13.0'
const TOOLS = '.compat-gate-tools'
const CACHE = {
  paths: [TOOLS, '~/go'],
  key: ['go.mod', 'go.sum'],
  // Another toolchain that `go.mod` asks for would be fetched into ~/go, where the kept one is put back.
  tools: ['GOTOOLCHAIN=local go version'],
}

/** A run of a Go test is a run of its package. */
export const GO: TestKind = {
  name: 'go',
  isUsedIn: async tree => tree.has('go.mod'),
  isTestFile: file => file.endsWith('_test.go'),
  countTests: text => goTests(text).length,
  propose: async (tree, tests) => {
    const names = new Map<string, string[]>()
    for (const file of tests) {
      const folder = posix.dirname(file)
      names.set(folder, [...(names.get(folder) ?? []), ...goTests(await tree.read(file))])
    }
    const counts = new Map([...names].map(([folder, found]) => [folder, found.length]))
    const control = smallestFile(counts)
    const first = names.get(control)?.[0]
    return {
      setup: [`GOBIN="$PWD/${TOOLS}" go install ${GOTESTSUM}`, 'go mod download'],
      // `go mod download` writes sums of a workspace into a file of their own.
      setupCache: tree.has('go.work') ? undefined : CACHE,
      installed: ['go', 'list', '-m', 'all'],
      // The cache of modules is read-only otherwise, and a folder of the run could not be removed.
      env: { GOFLAGS: '-modcacherw' },
      test: {
        command: [`${TOOLS}/gotestsum`, '--junitfile={report}', '--', '-count=1', './{file}'],
        files: [...names.keys()],
      },
      count: sumOf(counts),
      control: { files: [control], args: first === undefined ? [] : ['-run', `^${first}$`] },
      needs: 'Go',
    }
  },
}

/** `TestMain` takes another argument, and is none. */
function goTests(text: string): string[] {
  return [...text.matchAll(/^func (Test\w*)\(\w+ \*testing\.T\)/gm)].map(([, name = '']) => name)
}
