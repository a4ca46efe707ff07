import { scryptSync } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { newFolder, openPilotLog, removeFolder } from '../../../tests/contract/test-log.ts'
import { createCatalog, eventStreamId } from '../catalog.ts'
import type { Caller } from '../commands/handler.ts'
import { isOldPilotCodeHash, isPilotCode, pilotCodeHash } from '../event/pilot-code-hash.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { createPilotCode } from './pilot-code.ts'

let folder: string
let log: EventLog
let now = 0
beforeEach(async () => {
  folder = newFolder()
  log = await openPilotLog(folder)
  now = 0
})
afterEach(() => {
  log.close()
  removeFolder(folder)
})

const desk = (accessId: string): Caller => ({ role: 'reception', label: 'Accueil', checkpoint: null, accessId })
const setCode = (hash: string) =>
  log.note('test', (writing) => {
    const settings = { name: 'Assises', timeZone: 'Europe/Paris', days: ['2026-11-26'], evening: null }
    writing.append('event', eventStreamId, { type: 'EventConfigured', ...settings, pilotCodeHash: hash })
  })
const openCodes = () => {
  const catalog = createCatalog(log)
  log.onCommitted((changes) => changes.forEach(catalog.apply))
  const codes = createPilotCode(log, catalog, () => now)
  return async (code: string, who = 'a') => {
    const checked = await codes.check(code, desk(who))
    return checked.ok ? 'right' : checked.refusal
  }
}

it('a code is stored as a salted verifier, whose computation costs a core at least 86 ms', async () => {
  const began = process.cpuUsage()
  const hash = await pilotCodeHash('246810')
  const { user, system } = process.cpuUsage(began)
  // A day of computing for the 10^6 codes of six digits.
  expect((user + system) / 1000).toBeGreaterThan(86.4)
  expect(hash).not.toBe(await pilotCodeHash('246810'))
  expect([await isPilotCode(log, '246810', hash), await isPilotCode(log, '246811', hash)]).toEqual([true, false])
  expect(isOldPilotCodeHash(hash)).toBe(false)
})

it('a code of letters and digits is right in any case, with spaces and dashes, and another code is exact', async () => {
  const hash = await pilotCodeHash('Nantes-26')
  const are = (codes: readonly string[]) => Promise.all(codes.map((code) => isPilotCode(log, code, hash)))
  expect(await are(['nantes26', 'NANTES 26', 'Nan-tes-26'])).toEqual([true, true, true])
  expect(await are(['nantes27', 'nantes26!', 'nantes_26'])).toEqual([false, false, false])
  const exact = await pilotCodeHash('Nantes!26')
  expect([await isPilotCode(log, 'Nantes!26', exact), await isPilotCode(log, 'nantes!26', exact)]).toEqual([
    true,
    false,
  ])
})

it('a code that was stored as it was typed, before its case and signs were left out, still counts as typed', async () => {
  const old = log.crypto.hex(log.crypto.hmac(log.keys.secret('people'), 'pilot-code\nNantes-26'))
  expect([await isPilotCode(log, 'Nantes-26', old), await isPilotCode(log, 'nantes26', old)]).toEqual([true, false])
  const salt = Buffer.alloc(16, 7)
  const hash = scryptSync('Nantes-26', salt, 32, { N: 65_536, r: 8, p: 1, maxmem: 128 * 1024 * 1024 })
  const verifier = `scrypt:65536:8:1:${salt.toString('base64url')}:${hash.toString('base64url')}`
  expect(await isPilotCode(log, 'Nantes-26', verifier)).toBe(true)
  expect(await isPilotCode(log, 'nantes26', verifier)).toBe(false)
})

it('a verifier of the first release counts until the code is set again, and is reported as old', async () => {
  const old = log.crypto.hex(log.crypto.hmac(log.keys.secret('people'), 'pilot-code\n2468'))
  expect(isOldPilotCodeHash(old)).toBe(true)
  await setCode(old)
  const check = openCodes()
  expect([await check('2468'), await check('2469')]).toEqual(['right', 'wrong-pilot-code'])
})

it('a verifier with another cost, or an invalid one, matches no code', async () => {
  for (const hash of ['scrypt:1:1:1:AAAAAAAAAAAAAAAAAAAAAA:AAAA', 'scrypt:1073741824:8:2:a:b', '', 'x'.repeat(64)])
    expect(await isPilotCode(log, '246810', hash)).toBe(false)
})

it('codes sent together count as separate tries, and a session and a station have separate limits', async () => {
  await setCode(log.crypto.hex(log.crypto.hmac(log.keys.secret('people'), 'pilot-code\n2468')))
  const check = openCodes()
  const together = await Promise.all(Array.from({ length: 8 }, () => check('0000', 'a')))
  expect(together.filter((one) => one === 'wrong-pilot-code').length).toBe(5)
  expect([await check('2468', 'a'), await check('2468', 'b')]).toEqual(['too-many-tries', 'right'])
  for (const who of ['b', 'c', 'd']) for (let tries = 0; tries < 5; tries++) await check('0000', who)
  expect(await check('2468', 'e')).toBe('too-many-tries')
  now += 60_000
  expect(await check('2468', 'e')).toBe('right')
})
