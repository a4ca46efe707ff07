import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { electronBinary, whyNoWindow } from './own-window.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'regie-launch-'))
  mkdirSync(join(root, 'node_modules', 'electron', 'dist'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

it('finds Electron’s program where it was installed, and none where it was not', () => {
  expect(electronBinary(root, undefined)).toBeUndefined()
  const electron = join(root, 'node_modules', 'electron')
  writeFileSync(join(electron, 'path.txt'), 'program')
  expect(electronBinary(root, undefined)).toBeUndefined()
  writeFileSync(join(electron, 'dist', 'program'), '')
  expect(electronBinary(root, undefined)).toBe(join(electron, 'dist', 'program'))
  expect(electronBinary(root, join(root, 'elsewhere'))).toBeUndefined()
})

const here = { binary: '/electron', hasDisplay: true, isRoot: false }
it('says in one sentence why there is no window', () => {
  expect(whyNoWindow(here)).toBeNull()
  expect(whyNoWindow({ ...here, binary: undefined })).toContain('npx install-electron')
  for (const other of [{ binary: undefined }, { hasDisplay: false }, { isRoot: true }])
    expect(whyNoWindow({ ...here, ...other })).toMatch(/^[^.]+\.$/)
})
