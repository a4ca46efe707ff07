import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './support/shell-test.ts'
import { type ShellUnderTest, startShell } from './support/shell-under-test.ts'

const sealingOf = (folder: string): unknown =>
  (JSON.parse(readFileSync(join(folder, 'database.key'), 'utf8')) as { wrapping: { sealed: string } }).wrapping.sealed
const toldSealing = (shell: ShellUnderTest) =>
  shell.inPage('pilot', async () => {
    const { rows } = (await (await fetch('/api/v1/views/stations')).json()) as { rows: { sealed: string }[] }
    return rows.map(({ sealed }) => sealed)
  })

test('the keyring seals the key, and another account’s does not open it', async ({ folder, shell }) => {
  expect(sealingOf(folder)).toBe('keyring')
  expect(await toldSealing(shell)).toEqual(['keyring'])
  await shell.stop()
  const stolen = `${folder}-other`
  cpSync(folder, stolen, { recursive: true })
  const thief = startShell(stolen, [], { SHELL_TEST_KEYRING: 'the account of a thief' })
  try {
    const dialogs = () => thief.inMain(({ recorded }) => recorded.dialogs)
    await expect.poll(dialogs, { timeout: 20_000 }).toHaveLength(1)
    expect((await dialogs())[0]).toMatchObject({ detail: expect.stringContaining('Le trousseau n’ouvre pas') })
  } finally {
    await thief.stop()
  }
  const again = startShell(folder)
  try {
    await again.shown()
  } finally {
    await again.stop()
  }
})

test('where there is no keyring the first window asks for a passphrase', async ({ folder }) => {
  test.setTimeout(90_000)
  const shell = startShell(folder, [], { SHELL_TEST_KEYRING: 'none' })
  try {
    const ask = () => shell.inPage('pilot', () => document.querySelectorAll('input[type=password]').length)
    await expect.poll(() => ask().catch(() => 0), { timeout: 20_000 }).toBe(2)
    await shell.inPage('pilot', () => {
      const body = JSON.stringify({ passphrase: 'Une phrase à nous' })
      // Not waited for: the shell loads the station's own page in this one's place.
      void fetch('/api/v1/lock', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    })
    await shell.shown()
    expect(sealingOf(folder)).toBe('passphrase')
    expect(await toldSealing(shell)).toEqual(['passphrase'])
  } finally {
    await shell.stop()
  }
})
