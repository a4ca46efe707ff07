import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommandInput, ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import { kioskScanWithinMs, unknownCodes } from '../../../shared/contract/kiosk.ts'
import { until } from '../../support/until.ts'
import { codes, planted, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let kiosk: { accessId: string; token: string }
let printerId: string

beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
  mkdirSync(join(test.folder, 'badges-out'))
  kiosk = await test.done('access.create', { role: 'kiosk', label: 'Borne 1' })
  ;({ printerId } = await test.done('printers.add', {
    name: 'Dossier',
    driver: 'pdf-folder',
    address: join(test.folder, 'badges-out'),
  }))
  await direct()
})
afterEach(() => test.stop())

const direct = (settings: Partial<CommandInput<'kiosk.direct'>> = {}) =>
  test.done('kiosk.direct', { accessId: kiosk.accessId, printerId, deskId: null, waitAt: 'Banque A', ...settings })
const look = (code: string) => test.done('kiosk.look', { code }, kiosk.token)
const scan = (code: string, id = randomUUID()) => test.done('checkIn.scan', { code }, kiosk.token, id)
const page = async () => ((await test.view('kiosk', {}, kiosk.token)).body as { value: ViewValue<'kiosk'> }).value
const calls = async (token = test.operator) =>
  ((await test.view('kioskCalls', {}, token)).body as { rows: ViewRow<'kioskCalls'>[] }).rows
const badge = async (scanId: string, token = kiosk.token) =>
  ((await test.view('kioskBadge', { scanId }, token)).body as { value: ViewValue<'kioskBadge'> }).value?.state
const idOf = async (q: string) => {
  const { rows } = (await test.view('attendees.search', { q }, test.operator)).body as {
    rows: ViewRow<'attendees.search'>[]
  }
  return rows[0]?.attendeeId ?? ''
}
/** Lets somebody in, and waits until the badge is out. */
async function admitted(code: string): Promise<string> {
  const id = randomUUID()
  expect((await scan(code, id)).verdict).toBe('admitted')
  await until('the badge', async () => (await badge(id)) === 'out')
  return id
}

describe('a kiosk', () => {
  it('shows a first name, then admits and prints at its own printer, and reads nothing else', async () => {
    expect(await look(codes.soizic)).toEqual({ answer: 'welcome', firstName: 'Soizic' })
    const id = randomUUID()
    expect(await scan(codes.soizic, id)).toEqual({ verdict: 'admitted', attendee: { firstName: 'Soizic' } })
    await until('the badge', async () => (await badge(id)) === 'out')
    expect(await calls()).toEqual([])
  })

  it.each([
    ['a ticket that is not paid', codes.corentin, 'unpaid'],
    ['somebody who is in', codes.soizic, 'already-admitted'],
  ])('sends %s to the desk, which is told who and why; its page is told neither', async (_, code, verdict) => {
    if (verdict === 'already-admitted') await admitted(code)
    const answer = await look(code)
    expect(answer).toEqual({ answer: 'desk' })
    expect(await scan(code)).toEqual({ verdict })
    expect(await calls()).toMatchObject([{ kiosk: 'Borne 1', why: 'sent', verdict, attendeeId: expect.any(String) }])
  })

  it('sends whoever needs a person: a badge, a note for the desk, a namesake', async () => {
    const soizic = await idOf('quemeneur')
    await test.done('attendees.register', { lastName: 'Quéméneur', firstName: 'Soizic' })
    expect(await look(codes.soizic)).toEqual({ answer: 'desk' })
    expect(await scan(codes.soizic)).toEqual({ verdict: 'confirm-identity' })
    await test.done('attendees.amend', {
      attendeeId: await idOf('trividic'),
      changes: { attention: { note: 'Prévenir Awa', host: 'Awa' } },
    })
    expect(await look(codes.maelle)).toEqual({ answer: 'desk' })
    expect((await calls()).map(({ verdict }) => verdict)).toEqual(['namesake', 'attention'])
    await test.done('badges.print', { attendeeId: soizic, printerId })
    expect(await look(codes.soizic)).toEqual({ answer: 'desk' })
  })

  it('admits nobody without a printer, and prints nothing at the desk’s', async () => {
    await test.done('desks.setPrinter', { stationId: test.station.log.identity.stationId, printerId })
    await direct({ printerId: null })
    expect((await page()).canPrint).toBe(false)
    expect(await look(codes.soizic)).toEqual({ answer: 'desk' })
    expect(await calls()).toMatchObject([{ verdict: 'no-printer' }])
    const id = randomUUID()
    await scan(codes.soizic, id)
    expect(await badge(id)).toBe('none')
  })

  it('makes a badge void that is another person’s, and calls the desk', async () => {
    const id = await admitted(codes.soizic)
    await test.done('kiosk.call', { why: 'not-me', scanId: id }, kiosk.token)
    expect(await calls()).toMatchObject([{ why: 'not-me', firstName: 'Soizic' }])
    const { value } = (await test.view('checkIn.passage', { commandId: id }, test.operator)).body as {
      value: ViewValue<'checkIn.passage'>
    }
    expect(value).toMatchObject({ stands: false })
    expect(await look(codes.soizic)).toEqual({ answer: 'welcome', firstName: 'Soizic' })
  })

  it('cancels the badge that does not come out, so that it does not come out later with nobody there', async () => {
    rmSync(join(test.folder, 'badges-out'), { recursive: true })
    const id = randomUUID()
    await scan(codes.soizic, id)
    await until('the badge', async () => (await badge(id)) === 'failed')
    await test.done('kiosk.call', { why: 'printer', scanId: id }, kiosk.token)
    expect(await calls()).toMatchObject([{ why: 'printer', firstName: 'Soizic' }])
    const { rows } = (await test.view('printJobs', {}, test.operator)).body as { rows: ViewRow<'printJobs'>[] }
    expect(rows).toMatchObject([{ state: 'cancelled' }])
  })

  it('acts upon its own passages only', async () => {
    const other = await test.done('access.create', { role: 'kiosk', label: 'Borne 2' })
    const id = await admitted(codes.soizic)
    for (const why of ['not-me', 'printer'] as const) {
      const { status, body } = await test.command('kiosk.call', { why, scanId: id }, other.token)
      expect([status, problemNamed(body)]).toEqual([404, 'unknown-passage'])
    }
    expect(await badge(id, other.token)).toBeUndefined()
    const ofDesk = randomUUID()
    await test.done('checkIn.scan', { code: codes.maelle }, test.operator, ofDesk)
    const { body } = await test.command('kiosk.call', { why: 'not-me', scanId: ofDesk }, kiosk.token)
    expect(problemNamed(body)).toBe('unknown-passage')
  })

  it('admits nobody whose scan reaches the station late', async () => {
    const send = (agoMs: number) =>
      test.ask(
        'POST',
        '/api/v1/commands/checkIn.scan',
        { ...test.json, ...test.bearer(kiosk.token), 'command-ago-ms': `${agoMs}`, 'idempotency-key': randomUUID() },
        JSON.stringify({ code: codes.soizic }),
      )
    const { status, body } = await send(kioskScanWithinMs + 1)
    expect([status, problemNamed(body)]).toEqual([409, 'too-late'])
    expect((await send(kioskScanWithinMs - 1000)).body).toMatchObject({ verdict: 'admitted' })
  })

  it('lets nobody guess codes', async () => {
    for (let tries = 0; tries < unknownCodes.burst; tries++)
      expect(await look(`GUESSED${tries}AB`)).toEqual({ answer: 'unknown' })
    expect(await look(codes.soizic)).toEqual({ answer: 'too-many' })
    expect(await scan(codes.soizic)).toEqual({ verdict: 'unknown-code' })
  })

  it('scans at the entrance only', async () => {
    const { rows } = (await test.view('programme', {}, test.operator)).body as { rows: ViewRow<'programme'>[] }
    const checkpoint = rows[0]?.sessionId ?? ''
    const { status, body } = await test.command('checkIn.scan', { code: codes.soizic, checkpoint }, kiosk.token)
    expect([status, problemNamed(body)]).toEqual([403, 'not-your-checkpoint'])
  })

  it('calls for help once, and is told that somebody comes', async () => {
    expect((await page()).help).toBe('none')
    const { callId } = await test.done('kiosk.call', { why: 'help' }, kiosk.token)
    expect((await test.done('kiosk.call', { why: 'help' }, kiosk.token)).callId).toBe(callId)
    expect(await calls(await test.tokenOf('reception'))).toMatchObject([{ callId, kiosk: 'Borne 1' }])
    expect((await page()).help).toBe('called')
    await test.done('kiosk.answerCall', { accessId: kiosk.accessId, callId })
    expect([(await page()).help, await calls()]).toEqual(['coming', []])
    const { body } = await test.command('kiosk.answerCall', { accessId: kiosk.accessId, callId: 'x' }, test.operator)
    expect(problemNamed(body)).toBe('unknown-call')
  })

  it('names the desk that is open, and where to wait when it is closed', async () => {
    expect(await page()).toMatchObject({ desk: null, waitAt: 'Banque A' })
    await direct({ deskId: test.station.log.identity.stationId })
    expect((await page()).desk).toBe('Accueil 1')
    const direction = { accessId: kiosk.accessId, printerId, deskId: null }
    for (const [wrong, refusal] of [
      [{ accessId: 'none' }, 'unknown-access'],
      [{ printerId: 'none' }, 'unknown-printer'],
      [{ deskId: 'none' }, 'unknown-station'],
    ] as const) {
      const { status, body } = await test.command('kiosk.direct', { ...direction, ...wrong }, test.operator)
      expect([status, problemNamed(body)]).toEqual([404, refusal])
    }
  })

  it('is left by the pilot’s code', async () => {
    expect(await test.done('kiosk.unlock', { pilotCode: '246810' }, kiosk.token)).toEqual({})
    const { status, body } = await test.command('kiosk.unlock', { pilotCode: '000000' }, kiosk.token)
    expect([status, problemNamed(body)]).toEqual([403, 'wrong-pilot-code'])
  })

  it('keeps its calls and settings through a restart, and ends with its access', async () => {
    await look(codes.corentin)
    await test.restart()
    expect((await page()).waitAt).toBe('Banque A')
    expect(await calls()).toHaveLength(1)
    await test.done('access.revoke', { accessId: kiosk.accessId })
    expect(await calls()).toEqual([])
    expect((await test.view('kiosk', {}, kiosk.token)).status).toBe(401)
  })

  it('reads no person in any of its views', async () => {
    const id = await admitted(codes.soizic)
    await look(codes.corentin)
    const texts = await Promise.all(
      [test.view('kiosk', {}, kiosk.token), test.view('kioskBadge', { scanId: id }, kiosk.token)].map(
        async (answer) => (await answer).text,
      ),
    )
    expect(texts.join()).not.toMatch(planted)
  })
})
