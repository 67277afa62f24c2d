import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gitErrorText, runGit } from '../../../src/git/git.js'
import { folder } from '../../support/folder.js'
import { gitContext } from '../../support/git.js'

const said = (stderr: string, timedOut = false) =>
  gitErrorText({ stderr, stdout: '', timedOut, cancelled: false, durationMs: 1, endedAt: 0, exitCode: 128 })

describe('the last words of git', () => {
  it.each([
    ['', ''],
    ['fatal: one\n', 'fatal: one'],
    ['one\ntwo\nthree\nfour\n', 'two / three / four'],
    ['fatal: one\n\nfatal: two\n', 'fatal: one / fatal: two'],
    [
      "fatal: '/gone' does not appear to be a git repository\nfatal: Could not read from remote repository.\n\nPlease make sure you have the correct access rights\nand the repository exists.\n",
      "fatal: '/gone' does not appear to be a git repository / fatal: Could not read from remote repository.",
    ],
  ])('of %j are %j', (stderr, words) => {
    expect(said(stderr)).toBe(words)
  })

  it('are bounded', () => {
    expect(said('x'.repeat(10_000))).toHaveLength(600)
  })

  it('of one that did not answer in time say so', () => {
    expect(said('Cloning…', true)).toBe('git did not answer in time')
  })
})

describe('git', () => {
  it('never asks a question, and speaks English', async () => {
    const environ = await runGit(['-c', 'alias.env=!env', 'env'], '/', gitContext())

    expect(environ.stdout).toMatch(/^GIT_TERMINAL_PROMPT=0$/m)
    expect(environ.stdout).toMatch(/^LC_ALL=C$/m)
  })

  it('runs no transport that is a program', async () => {
    await using dir = await folder()
    const ended = await runGit(['ls-remote', `ext::touch ${dir.path}/ran`], dir.path, gitContext())

    expect(ended.exitCode).not.toBe(0)
    expect(ended.stderr).toContain("transport 'ext' not allowed")
  })

  it('names the folder that is missing', async () => {
    await using dir = await folder()

    await expect(runGit(['status'], join(dir.path, 'gone'), gitContext())).rejects.toThrow(
      `git cannot start: the working folder ${join(dir.path, 'gone')} does not exist`,
    )
  })
})
