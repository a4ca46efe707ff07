import { cpSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StationRole } from '../../../shared/domain/stations/authority.ts'
import type { ReplicaStore } from '../../../shared/replication/peer-link.ts'
import { type OtherStation, otherStation, ownKeyOf } from '../../../tests/contract/other-station.ts'
import {
  dumpTables,
  newFolder,
  openPilotLog,
  openTestLog,
  pairIn,
  removeFolder,
  takeIn,
} from '../../../tests/contract/test-log.ts'
import { createReplicaStore } from '../replication/replica-store.ts'
import { createRoleStore } from '../replication/role-store.ts'
import type { EventLog } from './event-log.ts'
import { verifyLog } from './verify.ts'

let folder: string
let log: EventLog
let pilot: OtherStation
beforeEach(() => {
  folder = newFolder()
})
afterEach(() => {
  log.close()
  removeFolder(folder)
})

/** Of another pilot's station: an alert in a box, one in plain as the first release wrote it, and what others may read. */
function writeAll(): void {
  const asked = { sessionId: 's', origin: 'room', deviceId: null, withdrawn: false }
  const write = (stream: string, type: string, payload: object, part: object) =>
    pilot.write({ lane: 'audience', stream, type, payload, part })
  write('question/a', 'QuestionAsked', { ...asked, danger: true }, { box: 'UmVwZXJl', deviceId: 'Repère-Téléphone' })
  write('question/b', 'QuestionAsked', { ...asked, danger: true }, { text: 'Repère-Alerte' })
  write('question/b', 'ReferentSettledQuestion', {}, { account: 'Repère-Suite' })
  write('question/c', 'QuestionAsked', { ...asked, danger: false }, { text: 'Ordinaire' })
  write('question/c', 'QuestionShown', {}, { text: 'Montrée' })
  write('audience-key/1', 'AudienceKeyMade', {}, { key: 'UmVwZXJlUmVwZXJl' })
}
const ofOthers = /Repère|UmVwZXJl/
const begin = async (role: StationRole): Promise<void> => {
  log = openTestLog(folder)
  pilot = otherStation(log.identity, 'pilot2')
  pairIn(log, pilot, 'pilot')
  // This station's own pairing, which another pilot wrote.
  pairIn(log, otherStation(log.identity, log.identity.stationId, 'run1', ownKeyOf(log.identity)), role)
  writeAll()
}
const held = () => {
  log.derived.flush()
  return dumpTables(log)
}
const fault = () => {
  for (const steps = verifyLog(log); ; ) {
    const step = steps.next()
    if (step.done) return step.value.fault
  }
}

describe('a part that a role may not read', () => {
  it.each(['booth', 'moderator'] as const)('is not stored at a %s’s station, whoever sends it', async (role) => {
    await begin(role)
    expect(takeIn(log, pilot.batch('audience'))).toMatchObject({ ok: true })
    expect(held()).not.toMatch(ofOthers)
    expect(held().includes('Ordinaire')).toBe(role === 'moderator')
    expect(held().includes('Montrée')).toBe(role === 'booth')
    expect(log.streams.state('question', 'a')).toMatchObject({ state: 'safeguarding', text: null, textBox: null })
    expect(fault()).toBeNull()
  })

  it('is deleted where it came before the station’s role was known', async () => {
    log = openTestLog(folder)
    pilot = otherStation(log.identity, 'pilot2')
    pairIn(log, pilot, 'pilot')
    writeAll()
    takeIn(log, pilot.batch('audience'))
    expect(held()).toMatch(ofOthers)
    pairIn(log, otherStation(log.identity, log.identity.stationId, 'run1', ownKeyOf(log.identity)), 'moderator')
    expect(held()).not.toMatch(ofOthers)
    expect(held()).toContain('Ordinaire')
    expect(fault()).toBeNull()
  })

  it('is in no row after a kill in the moment when the station’s role became known', async () => {
    log = openTestLog(folder)
    pilot = otherStation(log.identity, 'pilot2')
    pairIn(log, pilot, 'pilot')
    writeAll()
    takeIn(log, pilot.batch('audience'))
    log.derived.flush()
    pairIn(log, otherStation(log.identity, log.identity.stationId, 'run1', ownKeyOf(log.identity)), 'moderator')
    const killed = newFolder()
    cpSync(folder, killed, { recursive: true })
    log.close()
    removeFolder(folder)
    folder = killed
    log = openTestLog(folder)
    expect(held()).not.toMatch(ofOthers)
    expect(fault()).toBeNull()
  })

  it('is deleted at the start where an earlier version has stored it', async () => {
    await begin('booth')
    takeIn(log, pilot.batch('audience'))
    const put = log.db.prepare(
      'INSERT INTO parts (place, salt, part) SELECT place, zeroblob(16), ? FROM events WHERE type = ?',
    )
    for (const type of ['QuestionAsked', 'AudienceKeyMade']) put.run(JSON.stringify({ text: 'Repère-Ancien' }), type)
    expect(held()).toMatch(/Repère-Ancien/)
    log.close()
    log = openTestLog(folder)
    expect(held()).not.toMatch(/Repère-Ancien/)
    expect(held()).toContain('Montrée')
  })

  it('is left out by whoever sends: of a pilot’s station all goes to another, and to a booth what the public reads', async () => {
    log = await openPilotLog(folder)
    pilot = otherStation(log.identity, 'pilot2')
    pairIn(log, pilot, 'pilot')
    writeAll()
    takeIn(log, pilot.batch('audience'))
    const store: ReplicaStore = createReplicaStore(
      log,
      () => true,
      (error) => expect(error).toBeNull(),
    )
    const sentTo = (role: StationRole, revoked = false) => {
      const to = { pairing: { role }, revoked: revoked ? { cut: {} } : null } as never
      const batch = createRoleStore(store, log, () => to).cut(pilot.originOf('audience'), 0)
      return [...(batch?.parts.values() ?? [])].map(({ part }) => part).join('\n')
    }
    for (const words of ['Repère-Alerte', 'Ordinaire', 'Montrée']) expect(sentTo('pilot')).toContain(words)
    expect(sentTo('moderator')).toBe(JSON.stringify({ text: 'Ordinaire' }))
    expect(sentTo('booth')).toBe(JSON.stringify({ text: 'Montrée' }))
    for (const role of ['pilot', 'moderator'] as const) expect(sentTo(role, true)).toBe('')
  })
})
