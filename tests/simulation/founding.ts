import { openScratchDatabase } from '../../electron/station/event-log/database.ts'
import { type EventLog, openEventLog } from '../../electron/station/event-log/event-log.ts'
import type { Writing } from '../../electron/station/event-log/writing.ts'
import { createReplicaStore } from '../../electron/station/replication/replica-store.ts'
import { introduceOwnStation } from '../../electron/station/stations/own-station.ts'
import type { Instant } from '../../shared/kernel/ids.ts'
import { laneIn } from '../../shared/replication/version-vector.ts'
import { createRandom } from '../support/random.ts'
import { askInCloud, decideAtPilot } from './decisions.ts'
import { seededCrypto } from './keys.ts'
import { cast, mayRead, pairingOf, type StationName, storedIdentityOf } from './stations.ts'

export const guests = ['guest1', 'guest2', 'guest3'] as const
/** Occurs in every text about a person, so that any remains of an erased person can be found. */
export const markOf = (guest: string): string => `zq${guest}qz`
export const dates = ['2026-11-26', '2026-11-27'] as const
/** Begins with the station's id, like the id of every printer that a station has added. */
export const printerOf = (station: string): string => `${station}itsprinter`
/** A printer's address, which names the station that added the printer. */
const addressOf = (station: string): string => `${station}.printers:9100`
export const firstOwnerAt = (address: string): string => address.slice(0, address.indexOf('.'))

const foundedAt = Date.UTC(2026, 10, 26, 7)

/** The disks of all stations, once all of them know each other. Stations that join later know no other one. */
export async function foundEvent(): Promise<ReadonlyMap<StationName, Uint8Array>> {
  const names = Object.keys(cast) as StationName[]
  const logs = new Map(names.map((name) => [name, newLog(name)]))
  const pilot = logs.get('pilot') as EventLog
  await introduceOwnStation(pilot, 'pilot')
  await write(pilot, (writing) => {
    for (const name of names)
      if (name !== 'pilot' && name !== 'late') writing.append('station', name, pairingOf(name, pilot.identity))
    const event = { name: 'Journée', timeZone: 'Europe/Paris', days: [...dates], evening: null, pilotCodeHash: null }
    writing.append('event', 'current', { type: 'EventConfigured', ...event })
    for (const guest of guests)
      writing.append('attendee', guest, {
        type: 'AttendeeRegistered',
        cells: { category: 'participant', status: 'confirmed', pass: { days: [1, 2], evening: false, remote: false } },
        sessionIds: [],
        substitutes: null,
        person: { code: `code${guest}`, lastName: markOf(guest), firstName: 'Ada' },
      })
  })
  const cloud = logs.get('badcloud') as EventLog
  await write(cloud, askInCloud)
  await copyAll(cloud, pilot, 'pilot')
  await write(pilot, decideAtPilot)
  const images = new Map<StationName, Uint8Array>()
  for (const [name, log] of logs) {
    if (name === 'late') continue
    await copyAll(pilot, log, name)
    if (name !== 'desk1' && name !== 'desk2') continue
    await write(log, (writing) => {
      const label = { widthMm: 80, heightMm: 50, dpi: 300 }
      const printer = {
        name: 'Étiquettes',
        driver: 'escpos',
        address: addressOf(name),
        takeWithinS: 120,
        label,
      } as const
      writing.append('printer', printerOf(name), { type: 'PrinterAdded', ...printer })
      writing.append('desk', name, { type: 'DeskConfigured', printerId: printerOf(name) })
    })
    await copyAll(log, pilot, 'pilot')
  }
  for (const [name, log] of logs) {
    if (name !== 'pilot' && name !== 'late') await copyAll(pilot, log, name)
    log.derived.flush()
    images.set(name, log.db.serialize())
  }
  for (const { db } of logs.values()) db.close()
  return images
}

function newLog(name: StationName): EventLog {
  const db = openScratchDatabase()
  const put = db.prepare('INSERT INTO meta (name, value) VALUES (?, ?)')
  for (const [key, value] of Object.entries(storedIdentityOf(name))) put.run(key, value)
  const crypto = seededCrypto(createRandom(1).fork(name))
  const never = { refresh: () => {}, cancel: () => {} }
  return openEventLog(db, crypto, () => foundedAt as Instant, {
    soon: (act) => void setImmediate(act),
    elapsed: () => 0,
    later: () => never,
  })
}

const write = (log: EventLog, act: (writing: Writing) => void): Promise<void> =>
  log.note('founding', (writing) => {
    act(writing)
  })

async function copyAll(from: EventLog, to: EventLog, name: StationName): Promise<void> {
  const store = createReplicaStore(
    from,
    () => false,
    () => {},
  )
  for (const origin of store.vector().keys()) {
    const lane = laneIn(origin)
    if (!lane || !mayRead[cast[name]].includes(lane)) continue
    for (;;) {
      const batch = store.cut(origin, to.origins.seqOf(origin))
      if (!batch) break
      await to.receive(batch)
    }
  }
}
