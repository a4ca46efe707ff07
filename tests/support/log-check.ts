import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { nodeCrypto } from '../../electron/station/crypto.ts'
import { openDataFolder } from '../../electron/station/data-folder.ts'
import { openDatabase } from '../../electron/station/event-log/database.ts'
import { openEventLog } from '../../electron/station/event-log/event-log.ts'
import { rowToEvent } from '../../electron/station/event-log/event-table.ts'
import type { AttendeeState } from '../../shared/domain/attendees/attendee-state.ts'
import type { AdmissionState } from '../../shared/domain/check-in/admission.ts'
import type { Instant } from '../../shared/kernel/ids.ts'
import { chainStart, hashOf, partHashOf } from '../../shared/replication/recorded-event.ts'
import { projectFolder } from './station-build.ts'

export interface LogReport {
  readonly events: number
  readonly origins: number
  /** Attendees with a standing admission at the entrance, on any day. */
  readonly inside: ReadonlySet<string>
  /** People with a standing admission, by checkpoint and date: `entrance/2026-11-26`. */
  readonly counts: ReadonlyMap<string, number>
  readonly attendees: ReadonlyMap<string, AttendeeState>
}

/**
 * Reads a stopped station's whole log and proves it: each origin's hash chain from its start, sequences without gaps,
 * personal parts against their hashes, one outcome and one admission per command, and every projected row against a
 * fresh fold of its events. Then runs the program's own `verify`, if this version has it.
 * @throws an error that names the first fault
 */
export function checkLog(folder: string): LogReport {
  const report = readLog(folder)
  askTheProgram(folder)
  return report
}

function readLog(folder: string): LogReport {
  const db = openDatabase(folder, openDataFolder(folder))
  try {
    const log = openEventLog(db, nodeCrypto, () => Date.now() as Instant)
    let events = 0
    const answered = new Set<string>()
    const admitted = new Set<string>()
    const folds = new Map<string, NonNullable<ReturnType<typeof log.projector.read>>[]>()
    for (const [origin, name] of log.origins.all()) {
      let previous = chainStart(nodeCrypto, log.identity.eventId, name)
      let seq = 0
      for (const row of log.table.ofOrigin.each(origin, 0)) {
        const where = `${name} ${row.seq} (${row.type})`
        if (row.seq !== ++seq) throw new Error(`${where}: ${seq} is missing`)
        const event = rowToEvent(row, name)
        if (nodeCrypto.hex(event.prevHash) !== nodeCrypto.hex(previous))
          throw new Error(`${where}: the chain is broken`)
        if (nodeCrypto.hex(hashOf(nodeCrypto, event)) !== nodeCrypto.hex(event.hash))
          throw new Error(`${where}: not what was hashed`)
        previous = event.hash
        const part = log.table.partOf.get(origin, row.seq)
        if (part && row.part_hash && nodeCrypto.hex(partHashOf(nodeCrypto, part)) !== nodeCrypto.hex(row.part_hash))
          throw new Error(`${where}: its personal part is not the one that was hashed`)
        if (row.command_id && row.outcome !== null) once(answered, row.command_id, `${where}: a second outcome`)
        if (row.type === 'AttendeeAdmitted')
          once(admitted, `${row.command_id} ${row.stream}`, `${where}: a second admission`)
        const projected = log.projector.read(row)
        if (projected) folds.set(row.stream, [...(folds.get(row.stream) ?? []), projected])
        events += 1
      }
    }
    const inside = new Set<string>()
    const counts = new Map<string, number>()
    const attendees = new Map<string, AttendeeState>()
    for (const [stream, projected] of folds) {
      const { kind, id } = projected[0] ?? never(stream)
      const state = log.projector.fold(kind, projected)
      if (!isDeepStrictEqual(state, log.streams.state(kind, id)))
        throw new Error(`${stream}: its row is not the fold of its events`)
      if (kind === 'attendee') attendees.set(id, state as AttendeeState)
      if (kind !== 'admission' || (state as AdmissionState).standing.length === 0) continue
      const [attendeeId = '', checkpoint = '', date = ''] = id.split('/')
      if (checkpoint === 'entrance') inside.add(attendeeId)
      counts.set(`${checkpoint}/${date}`, (counts.get(`${checkpoint}/${date}`) ?? 0) + 1)
    }
    return { events, origins: log.origins.all().length, inside, counts, attendees }
  } finally {
    db.close()
  }
}

function once(seen: Set<string>, key: string, fault: string): void {
  if (seen.has(key)) throw new Error(fault)
  seen.add(key)
}

const never = (stream: string): never => {
  throw new Error(`${stream}: no events`)
}

/** `regie verify`, if this version has it. */
function askTheProgram(folder: string): void {
  const cli = join(projectFolder, 'electron', 'station', 'cli', 'regie.ts')
  if (!existsSync(cli)) return
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'verify', '--data', folder], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`regie verify ended with ${status}: ${stdout}${stderr}`)
}
