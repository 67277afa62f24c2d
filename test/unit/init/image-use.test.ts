import { describe, expect, it } from 'vitest'
import { findImageNames, findImageUse } from '../../../src/init/image-use.js'
import { sourceTreeOf } from '../../support/source-tree.js'

const IMAGE = 'ghcr.io/acme/greeter'

async function variableIn(file: string, text: string) {
  return (await findImageUse(sourceTreeOf({ [file]: text }), IMAGE)).variable
}

describe('the variable that selects the image', () => {
  it.each<[string, string, string, 'tag' | 'image']>([
    ['a.js', `const image = process.env.GREETER_IMAGE || '${IMAGE}:latest'`, 'GREETER_IMAGE', 'image'],
    ['a.ts', `const image = \`${IMAGE}:\${process.env['GREETER_TAG'] ?? 'latest'}\``, 'GREETER_TAG', 'tag'],
    ['a.ts', `const IMAGE = '${IMAGE}'\nconst tag = env.GREETER_VERSION`, 'GREETER_VERSION', 'tag'],
    ['a.ts', `const image = env.GREETER_TAG ?? '${IMAGE}:1.2'`, 'GREETER_TAG', 'image'],
    ['a.py', `image = os.environ["GREETER_IMAGE"] or "${IMAGE}"`, 'GREETER_IMAGE', 'image'],
    [
      'a.py',
      `ENV_TAG = "GREETER_IMAGE_TAG"\nNAME = "${IMAGE}"\nos.environ.get(ENV_TAG)`,
      'GREETER_IMAGE_TAG',
      'tag',
    ],
    ['a.go', `image := "${IMAGE}:" + os.Getenv("GREETER_TAG")`, 'GREETER_TAG', 'tag'],
    ['a.rs', `env::var("GREETER_IMAGE").unwrap_or("${IMAGE}".into())`, 'GREETER_IMAGE', 'image'],
    ['A.java', `System.getenv().getOrDefault("GREETER_IMAGE", "${IMAGE}:1")`, 'GREETER_IMAGE', 'image'],
    ['compose.yml', `image: ${IMAGE}:\${GREETER_TAG:-latest}`, 'GREETER_TAG', 'tag'],
    ['.env', `IMAGE=\${GREETER_IMAGE:-${IMAGE}}`, 'GREETER_IMAGE', 'image'],
  ])('in %s, %s', async (file, text, name, value) => {
    expect(await variableIn(file, text)).toEqual({ name, value, file })
  })

  it.each([
    ['another image', `process.env.GREETER_IMAGE || '${IMAGE}-debug:latest'`],
    ['a longer host', `process.env.GREETER_IMAGE || 'mirror.${IMAGE}:latest'`],
    ['no variable', `const image = '${IMAGE}:latest'`],
    ['a value in a template', `const at = '${IMAGE}'; run(\`\${IMAGE}:latest\`)`],
  ])('is not made up: %s', async (_, text) => {
    expect(await variableIn('a.js', text)).toBeUndefined()
  })

  it('is the one nearest to the name, and its other files count as well', async () => {
    const far = `process.env.OTHER_IMAGE\n${'\n'.repeat(30)}`
    const use = await findImageUse(
      sourceTreeOf({
        'a.js': `${far}process.env.GREETER_IMAGE || '${IMAGE}'`,
        'support.js': 'delete process.env.GREETER_IMAGE',
        'README.md': `GREETER_IMAGE selects ${IMAGE}`,
        'package-lock.json': IMAGE,
      }),
      IMAGE,
    )
    expect(use).toEqual({
      files: ['a.js', 'support.js'],
      variable: { name: 'GREETER_IMAGE', value: 'image', file: 'a.js' },
    })
  })
})

it('names of the image are those that end with its own, the most frequent first', async () => {
  const tree = sourceTreeOf({
    'a.js': `'quay.io/acme/greeter:1'; '${IMAGE}'; "${IMAGE}:2"; 'ghcr.io/acme/other'; https://example.org/acme/greeter/docs`,
    'b.sh': 'docker pull localhost:5000/greeter',
  })
  expect(await findImageNames(tree, ['greeter'])).toEqual([
    IMAGE,
    'quay.io/acme/greeter',
    'localhost:5000/greeter',
  ])
})
