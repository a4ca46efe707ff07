import { setTimeout as pause } from 'node:timers/promises'
import type { ViewRow, ViewValue } from '../../../../shared/contract/contract.ts'
import { plannedIn } from '../../../../shared/domain/programme/session.ts'
import { severityOf } from '../../../../shared/domain/show/preflight.ts'
import type { Catalog } from '../../catalog.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import { iso } from '../../iso.ts'
import type { DrivenObs, ObsFleet } from '../obs-fleet.ts'
import { isHere } from '../outputs/is-here.ts'
import { inRow } from '../wording.ts'
import { type Basis, isStill, plannedBasis, scenesSeen } from './basis.ts'
import {
  expectedCanvas,
  type Finding,
  findIn,
  type MachineFacts,
  type PlannedScene,
  type RoomPlan,
} from './findings.ts'
import { type ObsInventory, takeInventory } from './inventory.ts'
import { installedFonts, missingOf } from './machine.ts'
import { type LookedRoom, type Totals, totalsOf } from './totals.ts'
import { findingSentence } from './wording.ts'

/** How long each OBS is listened to, in ms. */
const listenMs = 1500

export type Preflight = ReturnType<typeof createPreflight>
type Row = ViewRow<'preflight'>

/** A look at all that the day needs, in every OBS, before the doors open. In memory: yesterday's look says nothing of today. */
export function createPreflight(deps: {
  log: EventLog
  catalog: Catalog
  fleet: ObsFleet
  plannedScenes: () => readonly PlannedScene[]
  onState: () => void
}) {
  const { log, catalog, fleet } = deps
  let rows: readonly Row[] = []
  let last: { readonly checkedAt: number; readonly totals: Totals; readonly basis: Basis } | null = null
  let running: Promise<void> | null = null

  async function look(): Promise<void> {
    const planned = deps.plannedScenes()
    const byRoom = Map.groupBy(planned, ({ roomId }) => roomId)
    // As it is before the first question: what changes meanwhile may not have been seen.
    const asPlanned = basisOf(planned)
    await fleet.begun()
    const driven = fleet.all()
    const fonts = driven.some(({ address }) => isHere(address)) ? await installedFonts() : null
    const looked = await Promise.all(driven.map((obs) => lookAt(obs, fonts)))
    const canvas = expectedCanvas(looked.flatMap((one) => (one.seen ? [one.seen.inventory.canvas] : [])))
    const at = log.now()
    const rooms: LookedRoom[] = looked.map(({ roomId, seen }) => {
      const plan = planOf(roomId, byRoom.get(roomId) ?? [], canvas)
      const findings: Finding[] = seen ? findIn(seen.inventory, plan, seen.machine) : [{ kind: 'obs-away' }]
      return { roomId, plan, findings, seen: seen?.inventory ?? null, air: 'here' }
    })
    for (const roomId of new Set([...byRoom.keys(), ...[...catalog.all('room')].map(([id]) => id)])) {
      if (driven.some((obs) => obs.roomId === roomId)) continue
      const plan = planOf(roomId, byRoom.get(roomId) ?? [], canvas)
      if (fleet.obsOf(roomId))
        rooms.push({ roomId, plan, findings: [{ kind: 'not-driven-here' }], seen: null, air: 'elsewhere' })
      else if (plan.scenes.length > 0)
        rooms.push({ roomId, plan, findings: [{ kind: 'no-obs' }], seen: null, air: 'none' })
    }
    rows = rooms
      .flatMap(({ roomId, findings }) => findings.map((finding) => rowOf(roomId, finding, at)))
      .sort((one, other) => Number(one.severity === 'look') - Number(other.severity === 'look'))
    last = { checkedAt: at, totals: totalsOf(rooms), basis: { asPlanned, scenes: scenesSeen(rooms) } }
  }

  const basisOf = (planned: readonly PlannedScene[]) => plannedBasis(catalog, log.identity.stationId, planned)
  const isStale = (basis: Basis): boolean =>
    !isStill(
      basis,
      basisOf(deps.plannedScenes()),
      fleet.all().map(({ roomId, connection }) => ({
        roomId,
        scenes: isAnswering(connection) ? (connection.shown()?.scenes ?? null) : null,
      })),
    )

  const planOf = (roomId: string, planned: readonly PlannedScene[], canvas: string): RoomPlan => ({
    scenes: planned.filter(({ isDone }) => !isDone),
    safetyScene: fleet.obsOf(roomId)?.settings.safetyScene ?? null,
    settings: catalog.get('room-show', roomId).settings,
    nameSource: catalog.get('stage', roomId).source,
    recordedHours: hoursLeft(roomId),
    canvas,
  })

  /** Of the sessions of this room that end within the day. */
  function hoursLeft(roomId: string): number {
    const now: number = log.now()
    let ms = 0
    for (const [, session] of catalog.all('session')) {
      const planned = plannedIn(session)
      if (planned?.roomId === roomId && planned.endsAt > now && planned.startsAt < now + 24 * 3_600_000)
        ms += planned.endsAt - Math.max(now, planned.startsAt)
    }
    return ms / 3_600_000
  }

  function rowOf(roomId: string, finding: Finding, at: number): Row {
    const { kind, scene = null, source = null, cueId = null, cue = null } = finding
    return {
      findingId: [roomId, kind, scene ?? '', source ?? '', cueId ?? ''].join('/'),
      roomId,
      room: catalog.get('room', roomId).name ?? '',
      kind,
      severity: severityOf(kind),
      place: { scene, source, cueId, cue, cueRoomId: cueId && (catalog.get('cue', cueId).settings?.roomId ?? null) },
      ...inRow(findingSentence(finding)),
      checkedAt: iso(at),
    }
  }

  return {
    rows: (): readonly Row[] => rows,
    checkedAt: (): number | null => last?.checkedAt ?? null,
    summary: (): ViewValue<'preflightSummary'> => ({
      checkedAt: last && iso(last.checkedAt),
      running: running !== null,
      stale: last !== null && isStale(last.basis),
      totals: last?.totals ?? null,
    }),
    /** Two that ask at once are answered by one look. */
    async run(): Promise<void> {
      running ??= look().finally(() => {
        running = null
        deps.onState()
      })
      deps.onState()
      await running
    },
  }
}

interface Looked {
  readonly roomId: string
  readonly seen: { readonly inventory: ObsInventory; readonly machine: MachineFacts } | null
}

const isAnswering = (connection: DrivenObs['connection']): boolean =>
  connection.state() === 'connected' && !connection.isChanging()

async function lookAt(obs: DrivenObs, fonts: ReadonlySet<string> | null): Promise<Looked> {
  const { roomId, connection, address } = obs
  if (!isAnswering(connection)) return { roomId, seen: null }
  const meters = obs.driver.createObsMeters(address, obs.password, { isWanted: () => true, program: () => null })
  try {
    const inventory = await takeInventory(connection)
    await pause(listenMs)
    const isOurs = isHere(address)
    const machine: MachineFacts = {
      missingFiles: isOurs ? await missingOf(inventory.files.map(({ path }) => path)) : null,
      fonts: isOurs ? fonts : null,
      loudestDb: meters.heard().loudestDb,
    }
    return { roomId, seen: { inventory, machine } }
  } catch {
    return { roomId, seen: null }
  } finally {
    meters.close()
  }
}
