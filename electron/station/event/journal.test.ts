import { afterEach, beforeEach, expect, it } from 'vitest'
import { views } from '../../../shared/contract/contract.ts'
import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import { languages } from '../../../shared/kernel/language.ts'
import { otherStation } from '../../../tests/contract/other-station.ts'
import { newFolder, openPilotLog, pairIn, removeFolder, takeIn } from '../../../tests/contract/test-log.ts'
import { journalTable } from '../after-event/journal-table.ts'
import { journalWording } from '../after-event/journal-wording.ts'
import { createCatalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { readJournal } from './journal.ts'

let folder: string
let log: EventLog
beforeEach(async () => {
  folder = newFolder()
  log = await openPilotLog(folder)
})
afterEach(() => {
  log.close()
  removeFolder(folder)
})

const now = 6e12 as Instant
const entries = (before?: number) => readJournal(log, createCatalog(log), { since: 0, before }, now)
const admission = { lane: 'people', stream: 'admission/a/entrance/2026-11-26' } as const

it('reports what happened, where and by whom, newest first', () => {
  const desk = otherStation(log.identity, 'desk1')
  pairIn(log, desk, 'reception')
  const part = { reason: 'bon de commande', initials: 'MB' }
  desk.write({ ...admission, type: 'AttendeeAdmitted', payload: { overruled: 'unpaid' }, part, wallMs: 5e12 })
  takeIn(log, desk.batch('people'))
  const [newest, oldest] = entries()
  expect(newest).toMatchObject({
    actor: 'desk1',
    type: 'AttendeeAdmitted',
    details: { about: admission.stream, overruled: 'unpaid', ...part },
  })
  expect(oldest).toMatchObject({ station: 'Pilote', type: 'StationPaired', details: { name: 'Pilote', role: 'pilot' } })
})

it('reports all who vanished from a file in the single entry of the import, and older rows stay', async () => {
  const write = (stream: 'attendee' | 'import', ids: readonly string[], event: object) =>
    log.note('Pilote', (writing) => {
      for (const id of ids) writing.append(stream, id, event as never)
    })
  const people = Array.from({ length: 2300 }, (_, number) => `p${number}`)
  await write('attendee', ['walk-in'], { type: 'RegistrationsSet', sessionIds: [] })
  for (const importId of ['i1', 'i2']) {
    await write('attendee', people, { type: 'AttendeeVanished', importId })
    const counts = { kind: 'attendees', imported: 1, updated: 0, unchanged: 0, refused: 0, vanished: people.length }
    await write('import', [importId], { type: 'ImportFinished', ...counts })
  }
  const ofPeople = entries().filter(({ type }) => type !== 'StationPaired')
  expect(ofPeople.map(({ type, details }) => [type, details.vanished])).toEqual([
    ['ImportFinished', 2300],
    ['ImportFinished', 2300],
    ['RegistrationsSet', undefined],
  ])
})

it('stays readable whatever another station sends, and shows nothing of unreadable events', () => {
  const desk = otherStation(log.identity, 'desk1')
  pairIn(log, desk, 'reception')
  const secret = { lastName: 'Repère' }
  for (const payload of ['no json', 'null', '[]', '"Repère"', { overruled: secret }, { ...secret }])
    desk.write({ ...admission, type: 'AttendeeAdmitted', payload })
  desk.write({ ...admission, type: 'AttendeeCloned', payload: secret })
  desk.write({ ...admission, type: 'AttendeeAdmitted', v: 2, payload: secret })
  takeIn(log, desk.batch('people'))
  const rows = entries()
  expect(rows.filter(({ actor }) => actor === 'desk1')).toHaveLength(8)
  expect(JSON.stringify(rows)).not.toContain('Repère')
  for (const row of rows) expect(views.journal.row.parse(row)).toStrictEqual(row)
})

it('leaves out a sealed key, and tells that one was sealed', async () => {
  await log.note('Pilote', (writing) => {
    writing.append('hub', hubStreamId, { type: 'PilotKeySealed', sealed: 'c2NlbGzDqQ', keyIds: ['k'] })
  })
  const [newest] = entries()
  expect(newest).toMatchObject({ type: 'PilotKeySealed', details: { about: `hub/${hubStreamId}` } })
  expect(JSON.stringify(entries())).not.toContain('c2NlbGzDqQ')
  for (const language of languages) {
    const { rows } = await journalTable(log, createCatalog(log), language)
    const cells = rows.flat()
    expect(cells).toContain(journalWording(language).type('PilotKeySealed'))
    expect(cells.join()).not.toContain('c2NlbGzDqQ')
  }
})

it('goes back to the beginning of the event, page by page', () => {
  const desk = otherStation(log.identity, 'desk1')
  pairIn(log, desk, 'reception')
  for (let second = 1; second <= 1200; second++)
    desk.write({ ...admission, type: 'AttendeeAdmitted', payload: {}, wallMs: 5e12 + second * 1000 })
  takeIn(log, desk.batch('people'))
  const seen = new Set<string>()
  let before: number | undefined
  for (let page = 0; page < 4; page++) {
    const rows = entries(before)
    for (const { entryId } of rows) seen.add(entryId)
    before = rows.at(-1)?.cursor
  }
  expect(entries().length).toBe(500)
  expect(seen.size).toBeGreaterThan(1200)
})

it('shows other entries behind more of one instant than a page holds, and behind clocks that are ahead', () => {
  const desk = otherStation(log.identity, 'desk1')
  pairIn(log, desk, 'reception')
  for (const wallMs of [now - 1000, Date.UTC(2199, 0, 1)])
    for (let number = 0; number < 1200; number++)
      desk.write({ ...admission, type: 'AttendeeAdmitted', payload: {}, wallMs })
  desk.write({ ...admission, type: 'AdmissionsUndone', payload: { admissionIds: [] }, wallMs: now - 2000 })
  takeIn(log, desk.batch('people'))
  const seen = new Set<string>()
  for (let before: number | undefined; !seen.has('AdmissionsUndone'); ) {
    const page = entries(before)
    const last = page.at(-1)?.cursor ?? 0
    expect(last).toBeLessThan(before ?? Number.POSITIVE_INFINITY)
    before = last
    for (const { type } of page) seen.add(type)
  }
})
