import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { latestOfOthers } from '../../../shared/domain/counting.ts'
import { latestInstant } from '../../../shared/replication/recorded-event.ts'
import { otherStation } from '../../../tests/contract/other-station.ts'
import {
  dumpTables,
  newFolder,
  openPilotLog,
  openTestLog,
  pairIn,
  removeFolder,
  takeIn,
} from '../../../tests/contract/test-log.ts'
import { pairingWord } from '../stations/pairing-word.ts'
import type { EventLog } from './event-log.ts'
import { verifyLog } from './verify.ts'

let folder: string
let log: EventLog
let desk: ReturnType<typeof otherStation>
beforeEach(async () => {
  folder = newFolder()
  log = await openPilotLog(folder)
  desk = otherStation(log.identity, 'desk1')
  pairIn(log, desk, 'reception')
  register('Repère-Un')
  takeIn(log, desk.batch('people'))
})
afterEach(() => {
  log.close()
  removeFolder(folder)
})

const registered = { cells: { category: 'participant' }, sessionIds: [], substitutes: null }
/** Whatever this desk writes is about the same person. */
function register(lastName: string, more: Partial<Parameters<typeof desk.write>[0]> = {}) {
  const part = { lastName, code: 'Repère-Code', attention: { note: 'Repère-Note', host: 'Repère-Hôte' } }
  desk.write({ lane: 'people', stream: 'attendee/a', type: 'AttendeeRegistered', payload: registered, part, ...more })
}
const erase = () =>
  log.note('Pilotage', (writing) => {
    writing.append('attendee', 'a', { type: 'AttendeeErased' })
  })
/** As the first release left it: its own station is paired, and no birthplaces are set. */
async function openFirstReleaseLog(of: string): Promise<EventLog> {
  const opened = openTestLog(of)
  const { eventId, stationId, stationPublicKey, pilotPrivateKey } = opened.identity
  const publicKey = Buffer.from(stationPublicKey).toString('base64')
  const own = { eventId, stationId, name: 'Pilote', role: 'pilot', publicKey } as const
  const word = pairingWord(opened.crypto, pilotPrivateKey ?? new Uint8Array(), own)
  await opened.note('station', (writing) => writing.append('station', stationId, word))
  return opened
}
/** As after an update that changes what is folded: every state follows from the stored events anew. */
function reopenDerivedAgain(): void {
  log.db.exec(`UPDATE meta SET value = CAST('0' AS BLOB) WHERE name = 'projection-version'`)
  log.close()
  log = openTestLog(folder)
}
function nothingIsLeft(): void {
  // Rows of state are written behind: a slow machine has written one before the erasure, and writes it again after it.
  log.derived.flush()
  expect(dumpTables(log)).not.toMatch(/Repère/)
}

describe('who has been erased', () => {
  it('is in no table any more, and the counts stay', async () => {
    for (const text of ['Repère-Un', 'Repère-Code', 'Repère-Note']) expect(dumpTables(log)).toContain(text)
    await erase()
    nothingIsLeft()
    expect(log.streams.state('attendee', 'a')).toMatchObject({ source: 'desk', edits: { category: 'participant' } })
  })

  it.each([
    ['of the first release', 'desk1', 'reception', null],
    ['of another pilot’s station', 'zz', 'pilot', {}],
    ['of another pilot’s station, whose name comes first', '00', 'pilot', {}],
  ] as const)('is erased though an event %s left no instant behind it', async (_, id, role, cut) => {
    log.close()
    removeFolder(folder)
    folder = newFolder()
    log = cut ? await openPilotLog(folder) : await openFirstReleaseLog(folder)
    const late = otherStation(log.identity, id)
    pairIn(log, late, role)
    late.write({
      lane: 'people',
      stream: 'attendee/a',
      type: 'AttendeeRegistered',
      payload: registered,
      ts: latestInstant,
      part: { lastName: 'Repère-Un' },
    })
    takeIn(log, late.batch('people'))
    expect(dumpTables(log)).toContain('Repère-Un')
    await erase()
    nothingIsLeft()
    expect(log.streams.state('attendee', 'a').erased).toBe(true)
    late.write({
      lane: 'people',
      stream: 'attendee/a',
      type: 'AttendeeAmended',
      payload: { changes: {} },
      v: 2,
      part: { lastName: 'Repère-Deux' },
      ts: latestInstant,
    })
    takeIn(log, late.batch('people', 1))
    nothingIsLeft()
    const steps = verifyLog(log)
    let step = steps.next()
    while (!step.done) step = steps.next()
    expect(step.value.fault).toBeNull()
  })

  it('is in no reason that a desk wrote either, be it of an entry or of a badge', async () => {
    const part = { reason: 'Repère-Motif' }
    const admission = { lane: 'people', stream: 'admission/a/entrance/2026-11-26' } as const
    desk.write({ ...admission, type: 'AttendeeAdmitted', payload: { overruled: 'unpaid' }, part })
    const badge = { attendeeId: 'a', printerId: 'p', version: 1, specimen: false }
    desk.write({ lane: 'people', stream: 'print-job/j', type: 'PrintJobRequested', payload: badge, part })
    takeIn(log, desk.batch('people', 1))
    expect(dumpTables(log)).toContain('Repère-Motif')
    await erase()
    nothingIsLeft()
  })

  it('takes nobody along: who came instead, and others’ reasons, stay', async () => {
    const other = { cells: {}, sessionIds: [], substitutes: 'a' }
    const of = { lane: 'people', type: 'AttendeeRegistered', payload: other } as const
    desk.write({ ...of, stream: 'attendee/b', part: { lastName: 'Collègue' } })
    desk.write({
      ...of,
      stream: 'admission/ba/entrance/2026-11-26',
      type: 'AdmissionsUndone',
      payload: { admissionIds: [] },
      part: { reason: 'Erreur' },
    })
    takeIn(log, desk.batch('people', 1))
    await erase()
    log.derived.flush()
    expect(dumpTables(log)).toContain('Collègue')
    expect(dumpTables(log)).toContain('Erreur')
    expect(log.streams.state('attendee', 'b').edits.lastName).toBe('Collègue')
  })

  it('is in no note about who came on one ticket, be they replaced or a substitute, also where it comes later', async () => {
    const of = { lane: 'people', stream: 'attendee/b', type: 'SubstitutionsReviewed' } as const
    const note = { payload: { substituteIds: ['c', 'a'], admissionIds: [] }, part: { note: 'Repère-Mot' } }
    desk.write({ ...of, ...note })
    takeIn(log, desk.batch('people', 1))
    expect(dumpTables(log)).toContain('Repère-Mot')
    await erase()
    desk.write({ ...of, ...note })
    desk.write({ ...of, ...note, stream: 'attendee/a' })
    takeIn(log, desk.batch('people', 2))
    nothingIsLeft()
  })

  it('takes along no held words, though a desk has chosen the settings’ own id for a person', async () => {
    const talks = otherStation(log.identity, 'talks1')
    pairIn(log, talks, 'moderator')
    const part = { added: ['Repère-Gardé'], removed: [] }
    const words = {
      lane: 'audience',
      stream: 'audience-settings/current',
      type: 'HeldWordsChanged',
      payload: {},
    } as const
    talks.write({ ...words, part })
    takeIn(log, talks.batch('audience'))
    register('Nom', { stream: 'attendee/current' })
    takeIn(log, desk.batch('people', 1))
    await log.note('Pilotage', (writing) => {
      writing.append('attendee', 'current', { type: 'AttendeeErased' })
    })
    reopenDerivedAgain()
    expect(log.streams.state('audience-settings', 'current').heldWords).toContain('Repère-Gardé')
  })

  it.each(['entrance', 's1', '2026-11-26', 'run1', 'p', 'attendeeId', 'c'])(
    'takes nothing of others along, though a desk has given the id %j to a person',
    async (id) => {
      const cloud = otherStation(log.identity, 'cloud1')
      pairIn(log, cloud, 'cloud')
      const of = { lane: 'people', part: { reason: 'Bon 4711' } } as const
      const admission = { ...of, type: 'AttendeeAdmitted', payload: { overruled: 'unpaid' } }
      const badge = { attendeeId: 'b', printerId: 'p', version: 1, specimen: false }
      const writeAll = (ts: number) => {
        desk.write({ ...admission, stream: 'admission/b/entrance/2026-11-26', ts })
        desk.write({ ...of, stream: 'print-job/j', type: 'PrintJobRequested', payload: badge, ts })
        desk.write({ ...of, stream: 'over-capacity/s1', type: 'OverCapacityReviewed', payload: {}, ts })
        const reviewed = { type: 'SubstitutionsReviewed', payload: { substituteIds: [], admissionIds: ['c'] } }
        desk.write({ ...of, ...reviewed, stream: 'attendee/b', ts })
        const part = { came: [['b', 1]], left: [] }
        const noted = { type: 'RemotePresenceNoted', payload: { until: 1 }, part, ts }
        cloud.write({ lane: 'people', stream: 'remote-presence/s1/run1', ...noted })
      }
      const kept = () => log.table.partPlaces.all().length
      writeAll(1)
      register('Martin', { stream: `attendee/${id}` })
      takeIn(log, desk.batch('people', 1))
      takeIn(log, cloud.batch('people'))
      const before = kept()
      await log.note('Pilotage', (writing) => {
        writing.append('attendee', id, { type: 'AttendeeErased' })
      })
      expect(kept()).toBe(before - 1)
      writeAll(2)
      takeIn(log, desk.batch('people', 6))
      takeIn(log, cloud.batch('people', 1))
      expect(kept()).toBe(before + 4)
    },
  )

  it('is in no reason for a badge, however its fact spells the id', async () => {
    const job = { lane: 'people', type: 'PrintJobRequested', part: { reason: 'Repère-Motif' } } as const
    const payload = '{"attendeeId":"\\u0061","printerId":"p","version":1,"specimen":false}'
    desk.write({ ...job, stream: 'print-job/j', payload })
    takeIn(log, desk.batch('people', 1))
    await erase()
    desk.write({ ...job, stream: 'print-job/k', payload })
    takeIn(log, desk.batch('people', 2))
    nothingIsLeft()
  })

  it('does not come back by what another station wrote before it knew', async () => {
    await erase()
    register('Repère-Tard', { ts: 2 })
    register('Repère-Après', { ts: 9e12 })
    takeIn(log, desk.batch('people', 1))
    nothingIsLeft()
  })

  it('does not come back by a reason that a desk wrote before it knew, be it of an entry or of a badge', async () => {
    await erase()
    const part = { reason: 'Repère-Motif' }
    const undone = { type: 'AdmissionsUndone', payload: { admissionIds: [] }, part } as const
    desk.write({ lane: 'people', stream: 'admission/a/entrance/2026-11-26', ...undone })
    desk.write({ lane: 'people', stream: 'rehearsal-admission/1/a/entrance/2026-11-26', ...undone })
    const badge = { attendeeId: 'a', printerId: 'p', version: 1, specimen: false }
    desk.write({ lane: 'people', stream: 'print-job/j', type: 'PrintJobRequested', payload: badge, part })
    takeIn(log, desk.batch('people', 1))
    nothingIsLeft()
  })

  it('is not written of again by a desk of this very station', async () => {
    await erase()
    await log.note('Accueil', (writing) => {
      const person = { reason: 'Repère-Motif' }
      writing.append('admission', 'a/entrance/2026-11-26', { type: 'AdmissionsUndone', admissionIds: [], person })
    })
    nothingIsLeft()
  })

  it('does not come back in a reason beside more ids than a fact of ours names', async () => {
    await erase()
    const quoted = Array.from({ length: 5000 }, (_, number) => `"${number}"`)
    const job = {
      lane: 'people',
      stream: 'print-job/j',
      type: 'PrintJobRequested',
      part: { reason: 'Repère' },
    } as const
    desk.write({ ...job, payload: `{"ids":[${quoted.join()},"a"]}` })
    takeIn(log, desk.batch('people', 1))
    nothingIsLeft()
  })

  it('does not come back by an event that this version cannot read', async () => {
    await erase()
    register('Repère-Nouveau', { v: 2 })
    register('Repère-Étrange', { type: 'AttendeeCloned' })
    takeIn(log, desk.batch('people', 1))
    nothingIsLeft()
  })

  it('does not stay in an event that this version could not read when it came', async () => {
    register('Repère-Nouveau', { v: 2 })
    takeIn(log, desk.batch('people', 1))
    await erase()
    nothingIsLeft()
  })

  it('does not stay in the events of a station that may not write them', async () => {
    const stranger = otherStation(log.identity, 'stranger')
    pairIn(log, stranger, 'booth')
    const part = { lastName: 'Repère-Inconnu' }
    stranger.write({ lane: 'people', stream: 'attendee/a', type: 'AttendeeRegistered', payload: registered, part })
    takeIn(log, stranger.batch('people'))
    await erase()
    nothingIsLeft()
  })

  it('does not come back when the projections are rebuilt', async () => {
    await erase()
    reopenDerivedAgain()
    nothingIsLeft()
    expect(log.streams.state('attendee', 'a').erased).toBe(true)
  })
})

describe('once all people have been erased', () => {
  const purge = () =>
    log.note('Pilotage', (writing) => {
      writing.append('attendee', 'a', { type: 'AttendeeErased' })
      writing.append('retention', 'people', { type: 'PurposePurged', erased: 1, kept: 0, left: 0 })
    })
  const part = { lastName: 'Repère-Seul', note: 'Repère-Billet', reason: 'Repère-Motif' }
  const writeBeside = (at: { ts?: number; wallMs?: number } = {}) => {
    const over = { type: 'OverCapacityReviewed', payload: {} } as const
    for (const [stream, event] of [
      ['attendee/nocode', { type: 'AttendeeRegistered', payload: registered }],
      ['over-capacity/s1', over],
      ['admission/a', { type: 'AdmissionsUndone', payload: { admissionIds: [] } }],
      ['unheard-of/x', { type: 'Unheard', payload: {} }],
    ] as const)
      desk.write({ lane: 'people', stream, ...event, part, ...at })
  }
  const farFuture = latestOfOthers - 1

  it('no words of lane people are left, whatever they stood in', async () => {
    writeBeside()
    takeIn(log, desk.batch('people', 1))
    expect(dumpTables(log)).toContain('Repère-Seul')
    await purge()
    nothingIsLeft()
  })

  it('no words that are held then are left either, whatever instant they bear', async () => {
    writeBeside({ ts: farFuture, wallMs: farFuture })
    takeIn(log, desk.batch('people', 1))
    await purge()
    nothingIsLeft()
  })

  it('none that were held at another pilot’s station when the purge reached it are left there', () => {
    writeBeside({ ts: farFuture, wallMs: farFuture })
    takeIn(log, desk.batch('people', 1))
    const pilot = otherStation(log.identity, 'pilot2')
    pairIn(log, pilot, 'pilot')
    const ts = log.now()
    pilot.write({ lane: 'people', stream: 'attendee/a', type: 'AttendeeErased', payload: {}, ts })
    const payload = { erased: 1, kept: 0, left: 0 }
    pilot.write({ lane: 'system', stream: 'retention/people', type: 'PurposePurged', payload, ts })
    takeIn(log, pilot.batch('system'))
    takeIn(log, pilot.batch('people'))
    nothingIsLeft()
  })

  it.each([
    ['before', {}],
    ['before, behind an event of the far future', { ts: farFuture, wallMs: 1 }],
  ])('none that were written %s come in afterwards', async (_, at) => {
    await purge()
    writeBeside(at)
    takeIn(log, desk.batch('people', 1))
    nothingIsLeft()
  })

  it('the speakers of an item that a booth’s station has removed are in no table, before or after, and others are', async () => {
    const booth = otherStation(log.identity, 'booth1')
    pairIn(log, booth, 'booth')
    const cue = { roomId: 'r', title: 'Table ronde', plannedAt: null, lengthS: 60, order: 1, isBreak: false } as const
    const speakers = [{ speakerId: 's', image: 'yes', firstNameOnly: false, attendeeId: null } as const]
    const names = (name: string) => ({ names: [{ speakerId: 's', name, role: '' }] })
    await log.note('Pilotage', (writing) => {
      for (const [id, name] of [
        ['removed', 'Repère-Intervenant'],
        ['there', 'Ildiko P.'],
      ] as const) {
        writing.append('cue', id, { type: 'CueAdded', ...cue, isFixed: false, legs: [], onFailure: 'hold' })
        writing.append('cue', id, { type: 'CueSpeakersSet', speakers, person: names(name) })
      }
    })
    const [lane, stream, ts] = ['show', 'cue/removed', log.now()] as const
    booth.write({ lane, stream, type: 'CueRemoved', payload: {}, ts })
    takeIn(log, booth.batch(lane))
    expect(dumpTables(log)).toContain('Repère-Intervenant')
    await purge()
    nothingIsLeft()
    const late = { type: 'CueSpeakersSet', payload: { speakers }, part: names('Repère-Tard') }
    booth.write({ lane, stream, ...late, ts, wallMs: ts })
    takeIn(log, booth.batch(lane, 1))
    nothingIsLeft()
    expect(dumpTables(log)).toContain('Ildiko P.')
  })

  it('whoever comes later is known by name', async () => {
    await purge()
    register('Demain', { stream: 'attendee/b', ts: Date.now() + 1000, wallMs: Date.now() + 1000 })
    takeIn(log, desk.batch('people', 1))
    const isKnown = () => expect(log.streams.state('attendee', 'b').edits).toMatchObject({ lastName: 'Demain' })
    isKnown()
    log.db.exec(`UPDATE meta SET value = CAST('0' AS BLOB) WHERE name = 'projection-version'`)
    log.close()
    log = openTestLog(folder)
    isKnown()
  })
})
