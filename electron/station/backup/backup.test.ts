import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { CommandInput, CommandName } from '../../../shared/contract/contract.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { uuidv7 } from '../../../shared/kernel/uuid.ts'
import { nodeCrypto } from '../crypto.ts'
import { keyPath } from '../data-folder.ts'
import { databaseFile } from '../event-log/database.ts'
import { type Station, startStation } from '../station.ts'
import { sealedKeyName } from './backup.ts'
import { copyName } from './copy-names.ts'
import { restore } from './restore.ts'
import { openSealedKey, sealKey } from './sealed-key.ts'
import { restoreSentence } from './wording.ts'

const cleanups: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

describe('the copy of the database', () => {
  it('holds everything acknowledged before it, and is as encrypted as the database', async () => {
    const { station, folder, copies } = await stationWithCopies()
    const { attendeeId } = await register(station, 'Quéméneur')
    await station.backup.runIfChanged()
    await register(station, 'Trividic')
    const code = station.log.identity.recoveryCode
    await station.stop()

    const target = temporaryFolder()
    const result = await restore({ from: copies, folder: target, recoveryCode: code })
    expect(result).toMatchObject({ report: { fault: null } })
    const copy = readdirSync(copies).find((name) => name.endsWith('.db')) ?? ''
    expect(readFileSync(join(copies, copy)).includes('Quéméneur')).toBe(false)

    const restored = await start(target)
    expect(restored.log.streams.state('attendee', attendeeId).edits.lastName).toBe('Quéméneur')
    expect([...restored.log.streams.all('attendee')]).toHaveLength(1)
    expect(restored.log.identity.stationId).toBe(station.log.identity.stationId)
    expect(readFileSync(keyPath(target))).toEqual(readFileSync(keyPath(folder)))
  })

  it('is made only while there are changes, and old ones are removed', async () => {
    const { station, copies } = await stationWithCopies()
    const copiesNow = () => readdirSync(copies).filter((name) => name.endsWith('.db'))
    await station.backup.runIfChanged()
    const [first] = copiesNow()
    await station.backup.runIfChanged()
    expect(copiesNow()).toEqual([first])
    for (let count = 0; count < 4; count++) {
      await register(station, `Numéro ${count}`)
      await station.backup.runIfChanged()
    }
    expect(copiesNow()).toHaveLength(3)
    expect(copiesNow()).not.toContain(first)
  })

  it('of an earlier run tells its time after a restart, and whose it is', async () => {
    const { station, folder, copies } = await stationWithCopies()
    await station.backup.runIfChanged()
    const { lastAt } = station.backup.state()
    expect(station.backup.state()).toMatchObject({ isEarlier: false, lastAt: expect.any(String) })
    await station.stop()
    // Of another station, cut to nothing, and not finished: none of them is a copy of this one.
    const { stationId } = station.log.identity
    for (const name of [copyName('other', later), copyName(stationId, later), `${copyName(stationId, later)}.part`])
      writeFileSync(join(copies, name), name.includes(stationId) && name.endsWith('.db') ? '' : 'x')
    const again = await start(folder)
    await again.backup.read
    expect(again.backup.state()).toEqual({ folder: copies, lastAt, isEarlier: true, problem: null })
    await again.backup.runIfChanged()
    expect(again.backup.state()).toMatchObject({ isEarlier: false, problem: null })
    expect(again.backup.state().lastAt).not.toBe(lastAt)
  })

  it('lacks what was written since it was begun, until the next one', async () => {
    const { station } = await stationWithCopies()
    await station.backup.runIfChanged()
    expect(station.backup.uncopiedSince()).toBeNull()
    await register(station, 'Le Guen')
    const before = Date.now()
    const copying = station.backup.runIfChanged()
    await register(station, 'Le Roux')
    await copying
    expect(station.backup.uncopiedSince()).toBeGreaterThanOrEqual(before)
    await station.backup.runIfChanged()
    expect(station.backup.uncopiedSince()).toBeNull()
  })

  it('that fails leaves everything since the last one uncopied, and one of an earlier run everything since it', async () => {
    const { station, folder, copies } = await stationWithCopies()
    await station.backup.runIfChanged()
    const lastAt = Date.parse(station.backup.state().lastAt ?? '')
    const file = join(temporaryFolder(), 'not-a-folder')
    writeFileSync(file, '')
    await give(station, 'backup.configure', { folder: file })
    await station.backup.runIfChanged()
    const since = station.backup.uncopiedSince()
    expect(since).toBeGreaterThanOrEqual(lastAt)
    await register(station, 'Perrin')
    await station.backup.runIfChanged()
    expect(station.backup.uncopiedSince()).toBe(since)
    await give(station, 'backup.configure', { folder: copies })
    await station.backup.runIfChanged()
    const copiedAt = Date.parse(station.backup.state().lastAt ?? '')
    await station.stop()
    const again = await start(folder)
    await again.backup.read
    expect(again.backup.uncopiedSince()).toBe(copiedAt)
  })

  it('does not stop scans from being committed meanwhile', async () => {
    const { station, copies } = await stationWithCopies()
    const copying = station.backup.runIfChanged()
    const { attendeeId } = await register(station, 'Abiven')
    await copying
    expect(station.log.streams.state('attendee', attendeeId).source).toBe('desk')
    expect(readdirSync(copies).some((name) => name.endsWith('.part'))).toBe(false)
  })

  it('reports why it cannot be made, and the desk goes on', async () => {
    const { station } = await stationWithCopies()
    const file = join(temporaryFolder(), 'not-a-folder')
    writeFileSync(file, '')
    for (const folder of [file, join(file, 'below'), ...(existsSync('/proc/self') ? ['/proc/nowhere'] : [])]) {
      await give(station, 'backup.configure', { folder })
      await station.backup.runIfChanged()
      expect([folder, station.backup.state().problem]).toEqual([folder, 'folder-unreachable'])
    }
    await expect(register(station, 'Perrin')).resolves.toHaveProperty('attendeeId')
  })
})

describe('restoring', () => {
  it('sets aside the folder’s files, and overwrites nothing', async () => {
    const { station, folder, copies } = await stationWithCopies()
    await station.backup.runIfChanged()
    await station.stop()
    writeFileSync(join(folder, databaseFile), 'a damaged database')
    const result = await restore({ from: copies, folder, recoveryCode: undefined })
    expect(result).toMatchObject({ report: { fault: null } })
    const aside = readdirSync(folder).find((name) => name.startsWith(`${databaseFile}.before-`)) ?? ''
    expect(readFileSync(join(folder, aside), 'utf8')).toBe('a damaged database')
  })

  it('asks for the recovery code if the key is gone, and refuses a wrong one', async () => {
    const { station, copies } = await stationWithCopies()
    await station.backup.runIfChanged()
    const target = temporaryFolder()
    expect(await restore({ from: copies, folder: target, recoveryCode: undefined })).toEqual({ refused: 'code-needed' })
    const wrong = await restore({ from: copies, folder: target, recoveryCode: 'aaaa' })
    expect(wrong).toEqual({ refused: 'wrong-code', file: sealedKeyName(station.log.identity.stationId) })
    expect(sentence(wrong)).toMatch(/^Ce code n’ouvre pas regie-\w+\.key : vérifiez-le/)
    expect(await restore({ from: target, folder: target, recoveryCode: 'aaaa' })).toEqual({ refused: 'no-copy' })
    expect(existsSync(join(target, databaseFile))).toBe(false)
  })

  it('reports that the key beside the copy is missing, or damaged', async () => {
    const { station, copies } = await stationWithCopies()
    await station.backup.runIfChanged()
    const { recoveryCode, stationId } = station.log.identity
    const sealed = join(copies, sealedKeyName(stationId))
    const target = temporaryFolder()
    writeFileSync(sealed, readFileSync(sealed, 'utf8').slice(0, 40))
    const damaged = await restore({ from: copies, folder: target, recoveryCode })
    expect(damaged).toEqual({ refused: 'key-damaged', file: sealedKeyName(stationId) })
    expect(sentence(damaged)).toContain('est abîmé : reprenez-le')
    rmSync(sealed)
    const missing = await restore({ from: copies, folder: target, recoveryCode })
    expect(missing).toEqual({ refused: 'key-missing', file: sealedKeyName(stationId) })
    expect(sentence(missing)).toContain('manque à côté de la copie : remettez-les ensemble')
  })

  it.each([
    ['cut to nothing', () => Buffer.alloc(0)],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['changed inside', (bytes: Buffer) => bytes.fill(7, 8192, 8300)],
  ])('reports that a copy is damaged, and leaves the folder as it was: %s', async (_, damage) => {
    const { station, folder, copies } = await stationWithCopies()
    await station.backup.runIfChanged()
    await station.stop()
    const copy = readdirSync(copies).find((name) => name.endsWith('.db')) ?? ''
    writeFileSync(join(copies, copy), damage(readFileSync(join(copies, copy))))
    const before = [readdirSync(folder), readFileSync(join(folder, databaseFile))]
    const { recoveryCode } = station.log.identity
    const withCode = await restore({ from: copies, folder, recoveryCode })
    expect(withCode).toEqual({ refused: 'copy-damaged', file: copy })
    expect(sentence(withCode)).toContain('est abîmée : indiquez-en une plus ancienne')
    const withoutCode = await restore({ from: copies, folder, recoveryCode: undefined })
    expect(withoutCode).toEqual({ refused: 'copy-not-of-this-key', file: copy })
    expect(sentence(withoutCode)).toContain('Donnez le code de la fiche de secours')
    expect([readdirSync(folder), readFileSync(join(folder, databaseFile))]).toEqual(before)
  })

  it('takes the code as typed from paper', () => {
    const key = nodeCrypto.random(32)
    const sealed = sealKey(key, 'abcdefghijklmnop')
    expect(openSealedKey(sealed, 'ABCD-EFGH ijkl-mnop')).toEqual(Buffer.from(key))
    expect(openSealedKey(sealed, 'abcdefghijklmnoq')).toBe('wrong-code')
    expect(openSealedKey('{', 'abcdefghijklmnop')).toBe('key-damaged')
  })
})

const later = Date.now() + 3600_000

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'regie-backup-'))
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const sentence = (result: Awaited<ReturnType<typeof restore>>) => ('refused' in result ? restoreSentence(result) : null)

async function start(folder: string): Promise<Station> {
  const station = await startStation({ folder, version: 'test', port: 0, pagesFolder: '', onError: fail })
  cleanups.push(() => (station.log.db.open ? station.stop() : undefined))
  return station
}
const fail = (error: unknown) => {
  throw error
}

async function stationWithCopies() {
  const folder = temporaryFolder()
  const copies = join(temporaryFolder(), 'copies')
  const station = await start(folder)
  await give(station, 'backup.configure', { folder: copies })
  return { station, folder, copies }
}

const register = (station: Station, lastName: string) =>
  give(station, 'attendees.register', { lastName, firstName: 'Maëlle' }) as Promise<{ attendeeId: string }>

async function give<Name extends CommandName>(station: Station, name: Name, input: CommandInput<Name>) {
  const id = uuidv7(Date.now(), nodeCrypto.random(10)) as CommandId
  const caller = { role: 'pilot', label: 'test', checkpoint: null, accessId: null } as const
  const answer = await station.dispatch(name, input, id, caller)
  if ('problem' in answer) throw new Error(answer.problem.type)
  return answer.outcome
}
