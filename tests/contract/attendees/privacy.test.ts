import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import { commands, type ViewName, views } from '../../../shared/contract/contract.ts'
import { dumpTables } from '../test-log.ts'
import {
  codes,
  grantedRoles,
  planted,
  prepareEvent,
  problemNamed,
  startTestStation,
  type TestStation,
} from '../test-station.ts'

let test: TestStation
const ids = { soizic: '', maelle: '', corentin: '' }
let sessionId: string
beforeAll(async () => {
  test = await startTestStation()
  sessionId = (await prepareEvent(test)).sessionId
  for (const who of ['soizic', 'maelle', 'corentin'] as const) {
    const { attendee } = await test.done('checkIn.scan', { code: codes[who] })
    ids[who] = (attendee as { attendeeId: string }).attendeeId
  }
  await test.station.filled
})
afterAll(() => test.stop())

const value = async (name: ViewName, params: object, role: 'reception' | 'pilot') =>
  (await test.view(name, params as never, await test.tokenOf(role))).body as {
    value: Record<string, unknown>
    rows: Record<string, unknown>[]
  }

describe('a first name only', () => {
  it('is all that reception is told, and the pilot is told the rest', async () => {
    const hidden = { lastName: null, organisation: null, jobTitle: null, email: '', phone: '' }
    const { value: seen } = await value('attendees.one', { id: ids.maelle }, 'reception')
    expect(seen).toMatchObject({ firstName: 'Maëlle', firstNameOnly: true, ...hidden })
    const { value: all } = await value('attendees.one', { id: ids.maelle }, 'pilot')
    expect(all).toMatchObject({ lastName: 'Trividic', organisation: 'Foyer Kerlaouen', email: 'maelle.t@exemple.fr' })
  })

  it('is found by the first name and by the whole name, by no other part of the last one, and not by the organisation', async () => {
    const found = async (q: string, role: 'reception' | 'pilot' = 'reception') =>
      (await value('attendees.search', { q }, role)).rows.map(({ attendeeId }) => attendeeId)
    for (const q of ['maelle', 'Maëlle Trividic', 'TRIVIDIC maelle']) expect(await found(q)).toEqual([ids.maelle])
    for (const q of ['trividic', 'triv', 'maelle t', 'maelle trividi', 'maelle trividik', 'trividic m'])
      expect([q, await found(q)]).toEqual([q, []])
    for (const q of ['trividic', 'triv', 'maelle t', 'trividik'])
      expect([q, await found(q, 'pilot')]).toEqual([q, [ids.maelle]])
    expect(await found('kerlaouen')).not.toContain(ids.maelle)
    expect(await found('kerlaouen')).toContain(ids.soizic)
    const group = await value('attendees.group', { organisation: 'Foyer Kerlaouen' }, 'reception')
    expect(group.rows.map(({ attendeeId }) => attendeeId)).toEqual([ids.soizic])
  })

  it('is found by the whole e-mail address, as it is said at a desk, and by no beginning of it', async () => {
    const found = async (q: string) =>
      (await value('attendees.search', { q }, 'reception')).rows.map(({ attendeeId }) => attendeeId)
    expect(await found(' Maelle.T@exemple.fr')).toEqual([ids.maelle])
    for (const q of ['maelle.t@', 'maelle.t@exemple', 'trividic@exemple.fr'])
      expect([q, await found(q)]).toEqual([q, []])
  })

  it('is lifted only by a pilot, and set by anybody', async () => {
    const token = await test.tokenOf('reception')
    const { attendeeId } = await test.done('attendees.register', { lastName: 'Kerzerho', firstName: 'Malo' })
    const amend = async (changes: { firstNameOnly: boolean }, by = token) => {
      const { status, body } = await test.command('attendees.amend', { attendeeId, changes }, by)
      return status === 200 ? status : problemNamed(body)
    }
    expect(await amend({ firstNameOnly: true })).toBe(200)
    expect(await amend({ firstNameOnly: false })).toBe('pilot-needed')
    expect((await value('attendees.one', { id: attendeeId }, 'reception')).value).toMatchObject({ lastName: null })
    expect(await amend({ firstNameOnly: false }, await test.tokenOf('pilot'))).toBe(200)
    expect((await value('attendees.one', { id: attendeeId }, 'reception')).value).toMatchObject({
      lastName: 'Kerzerho',
    })
  })

  it('passes to the substitute: the organisation would be read there', async () => {
    const token = await test.tokenOf('reception')
    const hidden = { organisation: 'Foyer des Ormes', firstNameOnly: true }
    const before = await test.done('attendees.register', { lastName: 'Kerzerho', firstName: 'Maïwenn', ...hidden })
    const { attendeeId: id } = await test.done(
      'attendees.substitute',
      { attendeeId: before.attendeeId, lastName: 'Testard', firstName: 'Nina' },
      token,
    )
    expect((await value('attendees.one', { id }, 'reception')).value).toMatchObject({
      lastName: null,
      organisation: null,
    })
    expect((await value('attendees.one', { id }, 'pilot')).value).toMatchObject({ organisation: hidden.organisation })
  })

  it('cannot be found by entering a walk-in of that name for one organisation after the other', async () => {
    const token = await test.tokenOf('reception')
    const name = { lastName: 'Trividic', firstName: 'Maëlle' }
    const suspected = async () =>
      (await value('disagreements', {}, 'reception')).rows.filter(({ kind }) => kind === 'duplicate').length
    for (const [at, organisation] of ['Foyer Kerlaouen', 'Ailleurs'].entries()) {
      const before = await suspected()
      await test.done('attendees.register', { ...name, organisation }, token)
      // The registered person, and each earlier walk-in.
      expect(await suspected()).toBe(before + 1 + at)
    }
    const { text } = await test.view('disagreements', {}, token)
    expect(text).not.toMatch(/Magistrate/)
    for (const { attendeeId } of (await value('attendees.search', { q: 'trividic' }, 'pilot')).rows)
      if (attendeeId !== ids.maelle) await test.done('attendees.erase', { attendeeIds: [attendeeId as string] })
  })

  it('hides a person’s job from reception, in the answers to a search too', async () => {
    const found = async (q: string, role: 'reception' | 'pilot') =>
      (await value('attendees.search', { q }, role)).rows.map(({ jobTitle }) => jobTitle)
    expect(await found('maelle', 'reception')).toEqual([null])
    expect(await found('maelle', 'pilot')).toEqual(['Magistrate'])
  })

  it('is all that reception is told in any view, verdict or push', async () => {
    const token = await test.tokenOf('reception')
    for (const name of Object.keys(views) as ViewName[]) {
      const params = name === 'attendees.one' ? { id: ids.maelle } : name === 'attendees.search' ? { q: 'maelle' } : {}
      const { text } = await test.view(name, params as never, token)
      expect([name, text]).toEqual([name, expect.not.stringMatching(/Trividic|Magistrate|maelle\.t@|0698765432/)])
    }
    const scan = await test.command('checkIn.scan', { code: codes.maelle }, token)
    expect(scan.body).toMatchObject({ verdict: 'already-admitted', attendee: { lastName: null, organisation: null } })
  })
})

describe('two people of one name and one organisation', () => {
  it('are told apart at reception by what they do, their pass and their code', async () => {
    const head = 'N° inscription;Nom;Prénom;Structure;Fonction;Département;Formule;Code billet'
    const rows = [
      'AN3;Le Goff;Erwan;CHU;Éducateur;29;Présentiel 2 jours;ERWN11AAAA',
      'AN4;Le Goff;Erwan;CHU;Médecin;44;Présentiel jour 1;ERWN22BBBB',
    ]
    await test.upload('/api/v1/import/attendees', [head, ...rows].join('\r\n'))
    const found = (await value('attendees.search', { q: 'le goff' }, 'reception')).rows
    expect(found).toHaveLength(2)
    expect(found).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ jobTitle: 'Éducateur', department: '29', code: 'ERWN11AAAA' }),
        expect.objectContaining({ jobTitle: 'Médecin', department: '44', code: 'ERWN22BBBB' }),
      ]),
    )
  })
})

describe('the door of a session', () => {
  it('is told only a first name and the verdict', async () => {
    const { token } = await test.done('access.create', { role: 'door', label: 'Porte A2', checkpoint: sessionId })
    const scan = (code: string, more = {}) => test.command('checkIn.scan', { code, ...more }, token)
    expect((await scan(codes.soizic)).body).toEqual({ verdict: 'admitted', attendee: { firstName: 'Soizic' } })
    const again = (await scan(codes.soizic)).body as Record<string, unknown>
    expect(again).toMatchObject({ verdict: 'already-admitted', attendee: { firstName: 'Soizic' } })
    expect(Object.keys(again).toSorted()).toEqual(['attendee', 'firstAdmission', 'verdict'])
    expect((await scan('NOBODY1234')).body).toEqual({ verdict: 'unknown-code' })
    expect((await scan(codes.soizic, { checkpoint: 's-other' })).status).toBe(403)
    for (const name of Object.keys(views) as ViewName[])
      expect((await test.view(name, {} as never, token)).text).not.toMatch(planted)
  })

  it('cannot be made without its session, nor for one that does not exist', async () => {
    const door = { role: 'door', label: 'Porte' } as const
    for (const none of [door, { ...door, checkpoint: 'entrance' }]) {
      const { status, body } = await test.command('access.create', none, test.operator)
      expect([status, problemNamed(body)]).toEqual([400, 'checkpoint-needed'])
    }
    expect((await test.command('access.create', { ...door, checkpoint: 's-none' }, test.operator)).status).toBe(404)
  })
})

describe('moderators, referents, the booth and screens', () => {
  it('never receive anybody’s data', async () => {
    for (const role of grantedRoles.filter((one) => !['reception', 'pilot', 'door'].includes(one)))
      for (const name of Object.keys(views) as ViewName[]) {
        const params =
          name === 'attendees.one' ? { id: ids.soizic } : name === 'attendees.search' ? { q: 'soizic' } : {}
        const { text } = await test.view(name, params as never, await test.tokenOf(role))
        expect([role, name, text]).toEqual([role, name, expect.not.stringMatching(planted)])
      }
  })
})

describe('stored data', () => {
  it('under a command’s id are ids and never names', async () => {
    await test.done('attendees.amend', {
      attendeeId: ids.soizic,
      changes: { attention: { note: 'Repère', host: 'Repère' } },
    })
    await test.done('attendees.register', { lastName: 'Repère', firstName: 'Repère', organisation: 'Repère' })
    await test.done('attendees.substitute', { attendeeId: ids.corentin, lastName: 'Repère', firstName: 'Repère' })
    const rows = test.station.log.db
      .prepare('SELECT outcome, payload FROM events UNION ALL SELECT outcome, command_id FROM eventless_outcomes')
      .all() as { outcome: string | null; payload: string }[]
    for (const { outcome, payload } of rows)
      expect(`${outcome} ${payload}`).not.toMatch(new RegExp(`${planted.source}|Repère`, 'i'))
  })

  it('of a command’s body cannot be tried out against names, once they are erased', async () => {
    const input = { lastName: 'Essai', firstName: 'Odile' }
    const key = randomUUID()
    await test.done('attendees.register', input, test.operator, key)
    const parsed = JSON.stringify(commands['attendees.register'].input.parse(input))
    const row = test.station.log.table.ofCommand.get(key)
    for (const guess of [`attendees.register\n${parsed}`, `command\nattendees.register\n${parsed}`, parsed])
      expect(nodeCrypto.hex(row?.command_hash ?? Buffer.alloc(0))).not.toBe(nodeCrypto.hex(nodeCrypto.sha256(guess)))
  })

  it('in the journal are ids, reasons and counts, and never a person', async () => {
    const { text, body } = await test.view('journal', {}, test.operator)
    expect((body as { rows: unknown[] }).rows.length).toBeGreaterThan(5)
    expect(text).not.toMatch(planted)
    expect(text).not.toMatch(/Repère|pilotCodeHash|signature/)
  })

  it('keeps nothing of who is erased: no table, no view, no search, also after a restart', async () => {
    // A substitute has the organisation of the replaced person.
    const attendeeIds = [...test.station.log.streams.all('attendee')].map(([id]) => id)
    expect(dumpTables(test.station.log)).toMatch(planted)
    await test.done('attendees.erase', { attendeeIds })
    for (const moment of ['now', 'restarted']) {
      if (moment === 'restarted') await test.restart()
      expect(dumpTables(test.station.log)).not.toMatch(planted)
      for (const q of ['soizic', 'quemeneur', 'kerlaouen', 'trividic'])
        expect((await value('attendees.search', { q }, 'pilot')).rows).toEqual([])
      for (const id of attendeeIds)
        expect((await test.view('attendees.one', { id }, test.operator)).text).not.toMatch(planted)
      expect((await test.ask('GET', '/api/v1/export/attendees', test.bearer(test.operator))).text).not.toMatch(planted)
    }
    expect((await test.ask('GET', '/api/v1/verify', test.bearer(test.operator))).body).toMatchObject({ fault: null })
  })

  it('does not let who was erased come back with the next file', async () => {
    await prepareEvent({
      ...test,
      done: async (name, input) => (await test.command(name, input, test.operator)).body as never,
    })
    expect(dumpTables(test.station.log)).not.toMatch(planted)
  })
})
