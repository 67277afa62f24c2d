import { describe, expect, it } from 'vitest'
import { githubSlug } from '../../../src/git/remote-head.js'
import { missingSources, readImageRepository } from '../../../src/init/image-repository.js'
import { sourceTreeOf } from '../../support/source-tree.js'

describe('the repository of the image', () => {
  it('has its Dockerfiles in the order in which they are likely', async () => {
    const files = {
      'docker/Dockerfile': '',
      'docker/dev.Dockerfile': '',
      Dockerfile: '',
      'Dockerfile.debug': '',
    }
    const aside = {
      'test/fixtures/Dockerfile': '',
      '.devcontainer/Dockerfile': '',
      'Dockerfile.dockerignore': '',
    }
    const { dockerfiles } = await readImageRepository(sourceTreeOf({ ...files, ...aside }), undefined)
    expect(dockerfiles).toEqual([
      'Dockerfile',
      'Dockerfile.debug',
      'docker/Dockerfile',
      'docker/dev.Dockerfile',
    ])
  })

  it('that has no other takes those of its examples', async () => {
    const tree = sourceTreeOf({ 'examples/Dockerfile': '' })
    expect((await readImageRepository(tree, undefined)).dockerfiles).toEqual(['examples/Dockerfile'])
  })

  it('names its image in what its workflows push, or else by its remote', async () => {
    const workflow = `
      - uses: docker/metadata-action@v5
        with:
          images: |
            ghcr.io/\${{ github.repository_owner }}/greeter
            quay.io/acme/greeter
      - uses: docker/build-push-action@v6
        with:
          tags: docker.io/\${{ env.NAME }}:latest
      - run: docker push public.ecr.aws/acme/greeter:1
`
    const tree = sourceTreeOf({ '.github/workflows/release.yml': workflow })
    const from = '.github/workflows/release.yml'
    expect(await readImageRepository(tree, 'https://github.com/Acme/Echo.git')).toMatchObject({
      slug: 'Acme/Echo',
      images: [
        { name: 'ghcr.io/acme/greeter', from },
        { name: 'quay.io/acme/greeter', from },
        { name: 'public.ecr.aws/acme/greeter', from },
        { name: 'ghcr.io/acme/echo', from: 'the remote origin' },
      ],
    })
    expect((await readImageRepository(sourceTreeOf({}), undefined)).images).toEqual([])
  })
})

it.each([
  ['https://github.com/acme/greeter', 'acme/greeter'],
  ['https://github.com/acme/greeter.git', 'acme/greeter'],
  ['https://token@github.com/acme/greeter.js/', 'acme/greeter.js'],
  ['git@github.com:acme/greeter.git', 'acme/greeter'],
  ['ssh://git@github.com/acme/greeter', 'acme/greeter'],
  ['https://gitlab.com/acme/greeter', undefined],
  ['https://github.com.example.org/acme/greeter', undefined],
  ['/srv/git/greeter', undefined],
  [undefined, undefined],
])('the remote %s is %s of GitHub', (remote, slug) => {
  expect(githubSlug(remote)).toBe(slug)
})

it('what the Dockerfile copies and git does not have is named', async () => {
  const dockerfile = `
FROM base AS one
COPY --from=builder /x /x
COPY --chown=1 src/ package.json dist/*.whl \\
  build/out /app/
ADD https://example.org/a.tgz /a
COPY . /all
COPY ["a b", "/"]
COPY $NAME /
`
  const tree = sourceTreeOf({
    Dockerfile: dockerfile,
    'src/a.js': '',
    'package.json': '',
    'sub/package.json': '',
  })
  expect(await missingSources(tree, 'Dockerfile', '.')).toEqual(['dist/*.whl', 'build/out'])
  expect(await missingSources(tree, 'Dockerfile', 'sub')).toEqual(['src/', 'dist/*.whl', 'build/out'])
})
