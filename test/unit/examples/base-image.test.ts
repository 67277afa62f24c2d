import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { linkedFiles, nodeFiles } from '../../../examples/demo/base-image.js'

test('the libraries and the loader of ldd are packed', () => {
  const printed = `\tlinux-vdso.so.1 (0x00007ffd3)
\tlibdl.so.2 => /lib/x86_64-linux-gnu/libdl.so.2 (0x00007f1)
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f2)
\t/lib64/ld-linux-x86-64.so.2 (0x00007f3)
`
  expect(linkedFiles(printed)).toEqual([
    '/lib/x86_64-linux-gnu/libdl.so.2',
    '/lib/x86_64-linux-gnu/libc.so.6',
    '/lib64/ld-linux-x86-64.so.2',
  ])
})

test('the form of musl is read as well', () => {
  const printed = `\t/lib/ld-musl-x86_64.so.1 (0x7f1)
\tlibstdc++.so.6 => /usr/lib/libstdc++.so.6 (0x7f2)
\tlibc.musl-x86_64.so.1 => /lib/ld-musl-x86_64.so.1 (0x7f1)
`
  expect(linkedFiles(printed)).toEqual(['/lib/ld-musl-x86_64.so.1', '/usr/lib/libstdc++.so.6'])
})

test('a library that is missing is named', () => {
  expect(() => linkedFiles('\tlibz.so.1 => not found\n')).toThrow('ldd does not find libz.so.1')
})

test('every file of this machine that is to be packed is there', async () => {
  const { files } = await nodeFiles()
  expect(files[0]?.to).toBe('/usr/bin/node')
  expect(files.filter(({ from }) => !existsSync(from))).toEqual([])
})
