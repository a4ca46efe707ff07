import { nodeCrypto } from '../../../electron/station/crypto.ts'
import { openDataFolder } from '../../../electron/station/data-folder.ts'
import { openDatabase } from '../../../electron/station/event-log/database.ts'
import { openEventLog } from '../../../electron/station/event-log/event-log.ts'
import { verifyLog } from '../../../electron/station/event-log/verify.ts'
import type { AdmissionState } from '../../../shared/domain/check-in/admission.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import { projectionsOf } from '../../contract/test-log.ts'
import { insist } from '../scenario.ts'

/**
 * Reads and verifies the logs of stopped stations. Every projected row must be exactly the same everywhere, and
 * everybody whose admission was acknowledged must be in.
 */
export function sameEverywhere(folders: readonly string[], admitted: ReadonlySet<string>): string {
  const stations = folders.map(readStation)
  const [first] = stations
  if (!first) throw new Error('no stations')
  for (const [index, { rows }] of stations.entries()) {
    for (const [name, row] of first.rows)
      insist(rows.get(name) === row, `station ${index} has another ${name}: ${rows.get(name)} and not ${row}`)
    insist(rows.size === first.rows.size, `station ${index} has ${rows.size} rows, not ${first.rows.size}`)
  }
  const lost = [...admitted].filter((id) => !first.inside.has(id))
  insist(lost.length === 0, `${lost.length} of ${admitted.size} acknowledged admissions are lost`)
  return `${admitted.size} people told that they are in, on ${folders.length} stations; ${first.rows.size} rows and ${first.events} events alike`
}

function readStation(folder: string) {
  const db = openDatabase(folder, openDataFolder(folder))
  try {
    const log = openEventLog(db, nodeCrypto, () => Date.now() as Instant)
    const steps = verifyLog(log)
    let step = steps.next()
    while (!step.done) step = steps.next()
    const { fault, events } = step.value
    insist(fault === null, `${folder}: ${fault?.where} ${fault?.what}`)
    const rows = new Map<string, string>()
    const inside = new Set<string>()
    for (const { name, state, events: of } of projectionsOf(log)) {
      rows.set(name, JSON.stringify([state, of]))
      const [kind, attendeeId = '', checkpoint] = name.split('/')
      if (kind === 'admission' && checkpoint === 'entrance' && (state as AdmissionState).standing.length > 0)
        inside.add(attendeeId)
    }
    return { rows, inside, events }
  } finally {
    db.close()
  }
}
