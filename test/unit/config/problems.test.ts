import { expect, test } from 'vitest'
import { MINIMAL, problems } from './workspace.js'

/** What is replaced in MINIMAL, by what, and every line of the error. */
const BLOCKS =
  "'block' compares every run with the published image: it needs `baseline: { image: latest, when: always }`"

type Case = [from: string, to: string, ...lines: string[]]

const edit = ([from, to]: Case) => MINIMAL.replace(from, to)

test('the file that the other tests edit has no problem', async () => {
  expect(await problems(MINIMAL)).toEqual([])
})

test.each<Case>([
  ['version: 1', 'version: 2', '1:10: version: expected 1, got the number 2'],
  ['version: 1', "version: '1'", "1:10: version: expected 1, got '1'"],
  ['version: 1\n', '', '1:1: version: expected 1, got nothing'],
  [
    'candidate:',
    'candidat:',
    '1:1: candidate: expected a map, got nothing',
    "2:1: candidat: unknown key 'candidat': did you mean 'candidate'?",
  ],
  ['    ref: main\n', '', '5:5: consumers[0].ref: expected a text, got nothing'],
  ['ref: main', 'ref:', '7:9: consumers[0].ref: expected a text, got nothing'],
  ['ref: main', 'ref: 1.10', '7:10: consumers[0].ref: expected a text, got the number 1.1: put it in quotes'],
  [
    'command: [',
    "command: 'make test {report}' # [",
    "10:16: consumers[0].test.command: expected a list, got 'make test {report}'",
  ],
  [
    'files: [test/a.py]',
    'files: []',
    '11:14: consumers[0].test.files: expected at least one entry, got an empty list',
  ],
  [
    'files: [',
    'report: tap\n      files: [',
    "11:15: consumers[0].test.report: expected 'junit' or a map, got 'tap'",
  ],
  [
    'files: [',
    'report:\n      files: [',
    "11:14: consumers[0].test.report: expected 'junit' or a map, got nothing",
  ],
  [
    'files: [',
    'comand: x\n      files: [',
    "11:7: consumers[0].test.comand: unknown key 'comand': did you mean 'command'?",
  ],
  [
    'files: [',
    'xyz: x\n      files: [',
    "11:7: consumers[0].test.xyz: unknown key 'xyz': known are command, files, report, timeout, shards, select",
  ],
  [
    'consumers:',
    'consumers: x\nother:',
    "4:12: consumers: expected a list, got 'x'",
    "5:1: other: unknown key 'other': known are version, candidate, applies-to, baseline, contract, waivers, consumers",
  ],
  [
    'consumers:',
    'baseline: registry.example/team/emulator:latest\nconsumers:',
    "4:11: baseline: expected a tag of candidate.image, such as latest, or a digest sha256:…, without the repository, got 'registry.example/team/emulator:latest'",
  ],
  [
    'consumers:',
    'baseline: pr-c0ffee1\nconsumers:',
    "4:11: baseline: expected a tag of candidate.image, such as latest, or a digest sha256:…, without the repository, got 'pr-c0ffee1'",
  ],
  ['consumers:', 'baseline: {when: red}\nconsumers:', '4:11: baseline.image: expected a text, got nothing'],
  [
    'consumers:',
    'baseline: {image: none, when: never, rounds: 21, already-broken: yes}\nconsumers:',
    "4:19: baseline.image: expected a tag of candidate.image, such as latest, or a digest sha256:…, without the repository, got 'none'",
    "4:31: baseline.when: expected 'red' or 'always', got 'never'",
    '4:46: baseline.rounds: expected at most 20, got the number 21',
    "4:66: baseline.already-broken: expected 'allow' or 'block', got 'yes'",
  ],
  [
    'consumers:',
    'contract: on\nconsumers:',
    "4:11: contract: expected 'off' or 'report' or 'block' or a map, got 'on'",
  ],
  [
    'consumers:',
    'contract: {mode: all, redact: pin, blank: x}\nconsumers:',
    "4:18: contract.mode: expected 'off' or 'report' or 'block', got 'all'",
    "4:31: contract.redact: expected a list, got 'pin'",
    "4:36: contract.blank: unknown key 'blank': known are mode, redact",
  ],
  ['consumers:', 'contract: block\nconsumers:', `4:11: contract: ${BLOCKS}`],
  ['consumers:', 'contract: {mode: block}\nconsumers:', `4:11: contract: ${BLOCKS}`],
  ['consumers:', 'baseline: latest\ncontract: block\nconsumers:', `5:11: contract: ${BLOCKS}`],
  [
    'consumers:',
    "contract: {redact: ['']}\nconsumers:",
    "4:21: contract.redact[0]: expected a text that is not empty, got ''",
  ],
  [
    'image: registry',
    'platform: {a: 1}\n  image: registry',
    '3:13: candidate.platform: expected a text, got a map',
  ],
])('structure: %j → %j', async (...[from, to, ...lines]) => {
  expect(await problems(edit([from, to]))).toEqual(lines)
})

const IMAGE = 'registry.example/team/emulator'
const imageAt = (message: string, value: string) =>
  `3:10: candidate.image: expected ${message}, got '${value}'`

test.each<[value: string, message: string]>([
  ['registry.example/team/emulator:latest', 'a repository without a tag: the candidate is tagged pr-<sha>'],
  ['registry.example/emulator@sha256:00', 'a repository without a digest'],
  ['registry.example/Team/emulator', 'a repository in lower case'],
  ['registry.example//emulator', 'a repository such as registry.example/team/emulator'],
  ['/emulator', 'a repository such as registry.example/team/emulator'],
  ['team/-emulator', 'a repository such as registry.example/team/emulator'],
])('image %s', async (value, message) => {
  expect(await problems(MINIMAL.replace(IMAGE, value))).toEqual([imageAt(message, value)])
})

test.each([
  'emulator',
  'team/emulator',
  'localhost:5000/emulator',
  'localhost/a/b',
  '127.0.0.1:5000/a__b/c-d',
  'public.ecr.aws/x/y',
])('image %s is one', async value => expect(await problems(MINIMAL.replace(IMAGE, value))).toEqual([]))

test('an image name has a limit', async () => {
  expect(await problems(MINIMAL.replace(IMAGE, 'x'.repeat(255)))).toEqual([])
  const [line] = await problems(MINIMAL.replace(IMAGE, 'x'.repeat(256)))
  expect(line).toContain('candidate.image: expected a repository of at most 255 characters, got ')
})

const PATH = "expected a relative path that stays inside: no leading '/' or '-', no '..'"

test.each<[key: string, value: string, message: string]>([
  ['context', '../other', PATH],
  ['context', '/abs', PATH],
  ['context', 'a/../../b', PATH],
  ['dockerfile', '-f', PATH],
  ['dockerfile', '..', PATH],
  ['target', '-x', 'expected the name of a stage in the Dockerfile'],
  ['platform', 'linux', 'expected os/arch, as in linux/amd64'],
])('candidate.%s: %s', async (key, value, message) => {
  const text = MINIMAL.replace('  image:', `  ${key}: ${value}\n  image:`)
  expect(await problems(text)).toEqual([`3:${key.length + 5}: candidate.${key}: ${message}, got '${value}'`])
})

test.each<[value: string, message: string]>([
  ['ext::sh -c true', 'white space and control characters are not allowed'],
  ['ext::sh', 'transports that run a program are not allowed: use https, ssh, http, git, file'],
  ['fd::17', 'transports that run a program are not allowed: use https, ssh, http, git, file'],
  ['ftp://host/x', 'a URL must be one of https, ssh, http, git, file'],
  ['--upload-pack=x', "a leading '-' would be an option of git"],
  ['ssh://-oProxyCommand=x/y', "a host with a leading '-' would be an option of ssh"],
  ['host:path', 'a colon is allowed in a git URL and in user@host:path only'],
  ['https://', 'this URL is not valid'],
])('repository %s', async (value, message) => {
  const text = MINIMAL.replace('owner/cli', `'${value}'`)
  expect(await problems(text)).toEqual([`6:17: consumers[0].repository: ${message}`])
})

test.each(['https://user:hunter2@host/x', 'https://hunter2@host/x', 'ssh://git:hunter2@host/x'])(
  'a password in a repository is refused and not repeated: %s',
  async value => {
    const [line, ...more] = await problems(MINIMAL.replace('owner/cli', value))
    expect(line).toBe(
      '6:17: consumers[0].repository: a URL must not hold credentials: give the token to the input `token`',
    )
    expect(more).toEqual([])
  },
)

test.each([
  'https://host/x.git',
  'ssh://git@host/x',
  'git@host:owner/x.git',
  './consumer',
  '../consumer',
  '/srv/git/x',
  'folder',
])('repository %s is one', async value =>
  expect(await problems(MINIMAL.replace('owner/cli', value))).toEqual([]),
)

test.each([
  '-x',
  '--all',
  'a..b',
  'a b',
  'a~1',
  'a^',
  'x.lock',
  'a/',
  '/a',
  '@{u}a@{',
  'a\\b',
  '.hidden',
  '',
])('ref %j is refused', async value => {
  const [line, ...more] = await problems(MINIMAL.replace('ref: main', `ref: ${JSON.stringify(value)}`))
  expect(line).toMatch(
    /^7:10: consumers\[0\]\.ref: expected a full SHA, a tag or a branch, without a leading '-', got '/,
  )
  expect(more).toEqual([])
})

test.each([
  'develop',
  'v1.2.3',
  'release/1.x',
  'refs/heads/main',
  '0123456789abcdef0123456789abcdef01234567',
])('ref %s is one', async value =>
  expect(await problems(MINIMAL.replace('ref: main', `ref: '${value}'`))).toEqual([]),
)

const consumer = (lines: string) =>
  MINIMAL.replace('    test:\n', `${lines.replace(/^/gm, '    ')}\n    test:\n`)

test.each<[added: string, ...lines: string[]]>([
  [
    'pass-env: [GITHUB_TOKEN]',
    "9:16: consumers[0].pass-env[0]: GITHUB_* is never passed on: it holds the runner's tokens, inputs and command files",
  ],
  [
    'pass-env: [ACTIONS_RUNTIME_TOKEN]',
    "9:16: consumers[0].pass-env[0]: ACTIONS_* is never passed on: it holds the runner's tokens, inputs and command files",
  ],
  [
    'pass-env: [INPUT_TOKEN, STATE_x, RUNNER_TEMP, OK]',
    "9:16: consumers[0].pass-env[0]: INPUT_* is never passed on: it holds the runner's tokens, inputs and command files",
    "9:29: consumers[0].pass-env[1]: STATE_* is never passed on: it holds the runner's tokens, inputs and command files",
    "9:38: consumers[0].pass-env[2]: RUNNER_* is never passed on: it holds the runner's tokens, inputs and command files",
  ],
  [
    'pass-env: [EMULATOR_IMAGE]',
    '9:16: consumers[0].pass-env[0]: this variable selects the image: compat-gate sets it itself',
  ],
  [
    'env: {EMULATOR_IMAGE: x}',
    '9:27: consumers[0].env.EMULATOR_IMAGE: this variable selects the image: compat-gate sets it itself',
  ],
  ['env: {A: 1}', '9:14: consumers[0].env.A: expected a text, got the number 1: put it in quotes'],
  ['env: {A: true}', '9:14: consumers[0].env.A: expected a text, got the boolean true: put it in quotes'],
  [
    "env: {'A B': x}",
    "9:11: consumers[0].env['A B']: expected the name of an environment variable, got 'A B'",
  ],
  [
    'env: {A: "{reports}"}',
    '9:14: consumers[0].env.A: unknown placeholder {reports}: known are {report}, {file}, {image}, {tag}, {workdir}, {trial}, {port:NAME}; {{reports}} stands for the text {reports}',
  ],
  ['env: {A: "{file} {report}"}'],
  ["installed: [list, '{workdir}', '{port:api}']"],
  ['installed: []', '9:16: consumers[0].installed: expected at least one entry, got an empty list'],
  ['installed: pip freeze', "9:16: consumers[0].installed: expected a list, got 'pip freeze'"],
  [
    "installed: [list, '{file}', '{wordir}']",
    '9:23: consumers[0].installed[1]: expected no {file}: what is installed is the same for every test file',
    '9:33: consumers[0].installed[2]: unknown placeholder {wordir}: known are {report}, {file}, {image}, {tag}, {workdir}, {trial}, {port:NAME}; {{wordir}} stands for the text {wordir}',
  ],
  ['env: {A: "\\0"}', "9:14: consumers[0].env.A: expected a text without NUL characters, got '\\u0000'"],
  [
    'exclusive: {unset: [EMULATOR_IMAGE]}',
    '9:25: consumers[0].exclusive.unset[0]: this variable selects the image: compat-gate sets it itself',
  ],
  [
    'env: {A: x}\nexclusive: {unset: [A]}',
    "10:25: consumers[0].exclusive.unset[0]: env gives 'A' to the consumer: remove one of the two",
  ],
  [
    'pass-env: [A]\nexclusive: {unset: [A]}',
    "10:25: consumers[0].exclusive.unset[0]: pass-env gives 'A' to the consumer: remove one of the two",
  ],
  [
    'exclusive: {ports: [0, 65536, 1.5, x, 9014]}',
    '9:25: consumers[0].exclusive.ports[0]: expected a port from 1 to 65535, got the number 0',
    '9:28: consumers[0].exclusive.ports[1]: expected a port from 1 to 65535, got the number 65536',
    '9:35: consumers[0].exclusive.ports[2]: expected a port from 1 to 65535, got the number 1.5',
    "9:40: consumers[0].exclusive.ports[3]: expected a port from 1 to 65535, got 'x'",
  ],
  [
    'exclusive: {containers: [-x]}',
    "9:30: consumers[0].exclusive.containers[0]: expected the name of a container, as `docker ps` shows it, got '-x'",
  ],
  [
    'expect: {min-passed: 0}',
    '9:26: consumers[0].expect.min-passed: expected a whole number of at least 1, got the number 0',
  ],
  [
    'expect: {containers: 0}',
    '9:26: consumers[0].expect.containers: expected a whole number of at least 1, got the number 0',
  ],
  ['expect: {skips: [{test: x}]}', '9:22: consumers[0].expect.skips[0].reason: expected a text, got nothing'],
  ['expect: {skips: [x]}', "9:22: consumers[0].expect.skips[0]: expected a map, got 'x'"],
  ['image-tag-env: TAG', '5:5: consumers[0]: expected either image-tag-env or image-env, got both'],
  ["setup: [{run: ' '}]", "9:19: consumers[0].setup[0].run: expected a text that is not empty, got ' '"],
  [
    'setup: [{run: x, timeout: 30}]',
    '9:31: consumers[0].setup[0].timeout: expected a text, got the number 30: put it in quotes',
  ],
  [
    "control: {files: [test/b.py], args: ['{nope}']}",
    "9:23: consumers[0].control.files[0]: expected one of test.files, got 'test/b.py'; did you mean 'test/a.py'?",
    '9:42: consumers[0].control.args[0]: unknown placeholder {nope}: known are {report}, {file}, {image}, {tag}, {workdir}, {trial}, {port:NAME}; {{nope}} stands for the text {nope}',
  ],
])('consumer with %s', async (added, ...lines) => {
  expect(await problems(consumer(added))).toEqual(lines)
})

test.each(['0s', '25h', '90', '1d', '-5m', '5m30', '30 m', '', 'm', '1.5h'])(
  'timeout %j is refused',
  async value => {
    const text = MINIMAL.replace('      files:', `      timeout: '${value}'\n      files:`)
    const message = "expected a duration such as '90s', '30m' or '1h30m', from 1s to 24h"
    expect(await problems(text)).toEqual([`11:16: consumers[0].test.timeout: ${message}, got '${value}'`])
  },
)

test.each<[command: string, files: string, ...lines: string[]]>([
  [
    '[a, "{file}"]',
    '[x]',
    '10:16: consumers[0].test.command: expected {report} in an argument or in env: it is where the report file must appear; or test.report.path, for files that the tests write elsewhere',
  ],
  [
    '[a, "{report}"]',
    '[x, y]',
    '10:16: consumers[0].test.command: expected {file} in an argument or in env: without it, every file is the same run',
  ],
  ['[a, "{report}"]', '[x]'],
  [
    '["{report}", "{port}"]',
    '[x]',
    '10:29: consumers[0].test.command[1]: unknown placeholder {port}: known are {report}, {file}, {image}, {tag}, {workdir}, {trial}, {port:NAME}; {{port}} stands for the text {port}',
  ],
  ['["{report}", "{port:api}", "{{x}}", "{\\"a\\": 1}"]', '[x]'],
  ['["{report}{file}"]', '[x, y, x]', "11:21: consumers[0].test.files[2]: 'x' is listed twice"],
  [
    '["{report}{file}"]',
    '[x, x (part 1 of 2)]',
    "11:18: consumers[0].test.files[1]: expected no name that ends like that of a part, got 'x (part 1 of 2)'",
  ],
  ['["{report}{file}"]', '[-x]', `11:15: consumers[0].test.files[0]: ${PATH}, got '-x'`],
])('command %s over %s', async (command, files, ...lines) => {
  const text = MINIMAL.replace(/command: .*/, `command: ${command}`).replace(/files: .*/, `files: ${files}`)
  expect(await problems(text)).toEqual(lines)
})

const withReport = (report: string, command = "[run, '{file}']") =>
  MINIMAL.replace(/command: .*/, `command: ${command}\n      report: ${report}`)

test.each([
  'target/surefire-reports/*.xml',
  'build/test-results/test/',
  '{module-a,module-b}/target/**/TEST-*.xml',
  '**',
  '-x.xml',
  '.reports/*.xml',
])('the glob of reports %j is taken', async path => {
  expect(await problems(withReport(`{format: junit, path: '${path}'}`))).toEqual([])
})

test.each([
  '/tmp/*.xml',
  '!a.xml',
  '../*.xml',
  'a/../../*.xml',
  '{..,a}/*.xml',
  './a.xml',
  'a/.',
  'a//b.xml',
  '{a/b,c}/*.xml',
  'a\\b.xml',
  '',
])('the glob of reports %j is refused', async path => {
  const expected =
    "expected a glob of report files from the checkout's root, such as 'target/surefire-reports/*.xml': no leading '/' or '!', no '..', no '/' inside of brackets"
  const [line, ...more] = await problems(withReport(`{format: junit, path: '${path}'}`))
  expect([line?.slice(0, -1).split(', got ')[0], more]).toEqual([
    `11:37: consumers[0].test.report.path: ${expected}`,
    [],
  ])
})

test.each<[report: string, ...lines: string[]]>([
  ["{path: 'a/*.xml'}", "11:15: consumers[0].test.report.format: expected 'junit', got nothing"],
  ['{format: junit}', '11:15: consumers[0].test.report.path: expected a text, got nothing'],
  ["{format: tap, path: 'a/*.xml'}", "11:24: consumers[0].test.report.format: expected 'junit', got 'tap'"],
  [
    "{format: junit, path: 'a/*.xml', pth: x}",
    "11:48: consumers[0].test.report.pth: unknown key 'pth': did you mean 'path'?",
  ],
])('report %s', async (report, ...lines) => {
  expect(await problems(withReport(report))).toEqual(lines)
})

test('a report is at one place only', async () => {
  const text = withReport("{format: junit, path: 'a/*.xml'}", "[run, '--out={report}', '{file}']").replace(
    'image-env:',
    "env: { OUT: '{report}' }\n    control: { files: [test/a.py], args: ['{report}'] }\n    image-env:",
  )
  const message = 'expected no {report}: test.report.path says where the reports are; remove one of the two'
  expect((await problems(text)).map(line => line.replace(/^[\d:]+ /, ''))).toEqual([
    `consumers[0].env.OUT: ${message}`,
    `consumers[0].control.args[0]: ${message}`,
    `consumers[0].test.command[1]: ${message}`,
  ])
})

test.each(['a/b', '.', '..', '-a', 'a.', 'x'.repeat(65)])('name %s is refused', async value => {
  const [line] = await problems(MINIMAL.replace('name: cli', `name: '${value}'`))
  expect(line).toContain(
    "5:11: consumers[0].name: expected a name of letters, digits, '.', '_', '-', at most 64 of them, got '",
  )
})

test('names that differ only by case are the same', async () => {
  const second = MINIMAL.slice(MINIMAL.indexOf('  - name')).replace('cli', 'CLI')
  expect(await problems(MINIMAL + second)).toEqual([
    "12:11: consumers[1].name: consumers[0] has the name 'cli' already",
  ])
})

test.each<[globs: string, ...lines: string[]]>([
  ['[]', '1:13: applies-to: expected at least one entry, got an empty list'],
  ["['!docs/**']", '1:13: applies-to: expected at least one glob without a leading !, got a list'],
  ['[/src]', "1:14: applies-to[0]: expected a glob such as 'src/**', without a leading '/', got '/src'"],
])('applies-to %s', async (globs, ...lines) => {
  expect(await problems(`applies-to: ${globs}\n${MINIMAL}`)).toEqual(expect.arrayContaining(lines))
})

test('everything is reported at once, in the order of the file', async () => {
  const text = MINIMAL.replace('version: 1', 'version: 3')
    .replace('image: registry', 'imag: registry')
    .replace('name: cli', 'name: ../cli')
    .replace('    image-env: EMULATOR_IMAGE\n', '')
    .replace("'--out={report}', ", '')
  expect((await problems(text)).map(line => line.split(' ')[1])).toEqual([
    'version:',
    'candidate.image:',
    'candidate.imag:',
    'consumers[0]:',
    'consumers[0].name:',
    'consumers[0].test.command:',
  ])
})

test('control characters of the file do not reach the message', async () => {
  const lines = await problems(MINIMAL.replace('ref: main', 'ref: "a\\r\\n::error::b\\x1b[0m"'))
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toMatch(/[\x00-\x1f]/)
})

test('of very many problems the first ones are shown', async () => {
  const lines = await problems(MINIMAL.replace('files: [test/a.py]', `files: [${'/x, '.repeat(200)}]`))
  expect(lines).toHaveLength(41)
  expect(lines.at(-1)).toMatch(/^and \d+ more$/)
})

test.each<[what: string, candidate: string, ...lines: string[]]>([
  ['an image that exists', "  platform: linux/amd64\n  image-ref: 'a/b:1'\n  image:"],
  [
    'what is no image',
    '  image-ref: a/b\n  image:',
    "3:14: candidate.image-ref: expected a tag or a digest, as in a/b:latest; an ID is written sha256:<64 digits>, got 'a/b'",
  ],
  [
    'an image that exists, and how one is built',
    "  image-ref: 'a/b:1'\n  target: web\n  prepare: [make]\n  image:",
    '4:11: candidate.target: expected nothing about a build beside image-ref, which is tried as it is: remove one of the two',
    '5:12: candidate.prepare: expected nothing about a build beside image-ref, which is tried as it is: remove one of the two',
  ],
  [
    'a label that is the gate’s own',
    '  labels: { compat-gate.run: a }\n  image:',
    "3:13: candidate.labels['compat-gate.run']: expected the name of a label, as in org.opencontainers.image.source; names that begin with compat-gate. are its own, got 'compat-gate.run'",
  ],
  [
    'a secret in the file itself',
    '  secrets: { token: hunter2 }\n  image:',
    '3:21: candidate.secrets.token: expected a map, got a text',
  ],
  [
    'a secret from nowhere',
    '  secrets: { token: {} }\n  image:',
    '3:21: candidate.secrets.token: expected either env or file, got a map',
  ],
])('candidate: %s', async (_, candidate, ...lines) => {
  expect(await problems(MINIMAL.replace('  image:', candidate))).toEqual(lines)
})

const TWO = '  platforms: [linux/amd64, linux/aarch64]\n  image:'

test.each<[what: string, candidate: string, consumer: string, ...lines: string[]]>([
  ['two platforms, one of them for the consumer', TWO, '    platforms: [linux/arm64]\n    ref: main'],
  [
    'platform and platforms',
    '  platform: linux/amd64\n  platforms: [linux/amd64]\n  image:',
    '    ref: main',
    '4:14: candidate.platforms: expected either platform or platforms, got both',
  ],
  [
    'a platform twice, in two spellings',
    '  platforms: [linux/arm64, linux/arm64/v8]\n  image:',
    '    ref: main',
    "3:28: candidate.platforms[1]: 'linux/arm64' is listed twice",
  ],
  [
    'a platform that the candidate does not have',
    TWO,
    '    platforms: [linux/s390x]\n    ref: main',
    "8:17: consumers[0].platforms[0]: expected one of linux/amd64, linux/arm64, got 'linux/s390x'",
  ],
  [
    'a platform where the candidate has none',
    '  image:',
    '    platforms: [linux/amd64]\n    ref: main',
    "7:17: consumers[0].platforms[0]: expected candidate.platforms to be set, got 'linux/amd64'",
  ],
])('platforms: %s', async (_, candidate, consumer, ...lines) => {
  const text = MINIMAL.replace('  image:', candidate).replace('    ref: main', consumer)
  expect(await problems(text)).toEqual(lines)
})

test.each<Case>([
  [
    'ref: main',
    'ref: main\n    releases: { last: 0 }',
    '8:23: consumers[0].releases.last: expected a number from 1 to 20, got the number 0',
  ],
  [
    'ref: main',
    'ref: main\n    releases: { last: 21 }',
    '8:23: consumers[0].releases.last: expected a number from 1 to 20, got the number 21',
  ],
  [
    'ref: main',
    'ref: main\n    releases: {}',
    '8:15: consumers[0].releases.last: expected a number from 1 to 20, got nothing',
  ],
  [
    'ref: main',
    "ref: main\n    releases: { last: 1, tags: 'a/*' }",
    "8:32: consumers[0].releases.tags: expected a glob of tags such as 'v*', of letters, digits, '.', '_', '+', '-' and '*', got 'a/*'",
  ],
])('releases: %j → %j', async (...one) => {
  const [, , ...lines] = one
  expect(await problems(edit(one))).toEqual(lines)
})
