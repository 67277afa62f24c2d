import assert from 'node:assert/strict'
import { test } from 'node:test'
import { logLines } from '../../src/log-lines.js'

function frame(text) {
  const header = Buffer.from([1, 0, 0, 0, 0, 0, 0, 0])
  header.writeUInt32BE(Buffer.byteLength(text), 4)
  return Buffer.concat([header, Buffer.from(text)])
}

test('lines are put together from frames', () => {
  assert.deepEqual(logLines(Buffer.concat([frame('on'), frame('e\ntwo ✓\n')])), ['one', 'two ✓'])
})

test('nothing has no lines', () => {
  assert.deepEqual(logLines(Buffer.alloc(0)), [])
})
