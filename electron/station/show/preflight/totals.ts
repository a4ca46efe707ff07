import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { type FindingKind, severityOf } from '../../../../shared/domain/show/preflight.ts'
import type { Finding, RoomPlan } from './findings.ts'
import type { ObsInventory } from './inventory.ts'

export type Totals = NonNullable<ViewValue<'preflightSummary'>['totals']>

/** One room as the look found it. */
export interface LookedRoom {
  readonly roomId: string
  readonly plan: Pick<RoomPlan, 'scenes' | 'settings'>
  readonly findings: readonly Finding[]
  /** Null: its OBS has not answered, or is not here to be asked. */
  readonly seen: ObsInventory | null
  /** Who drives its OBS: this station, another, or nobody because it has none. */
  readonly air: 'here' | 'elsewhere' | 'none'
}

const soundKinds: readonly FindingKind[] = ['no-audio', 'audio-muted', 'audio-silent']

/** What was gone through, and how much of it was well. What nobody could look at is planned and not found. */
export function totalsOf(rooms: readonly LookedRoom[]): Totals {
  // A room that another station drives is checked there, with figures of its own.
  const ours = rooms.filter(({ air }) => air !== 'elsewhere')
  const driven = ours.filter(({ air }) => air === 'here')
  const seen = driven.filter((room) => room.seen)
  const findings = rooms.flatMap((room) => room.findings)
  const without = (some: readonly LookedRoom[], kinds: readonly FindingKind[]) =>
    some.filter((room) => !room.findings.some(({ kind }) => kinds.includes(kind))).length
  const recorded = seen.filter(({ plan, seen: obs }) => plan.settings.isRecorded && obs && obs.diskMb !== null)
  const streamed = ours.filter(({ plan }) => plan.settings.isStreamed)
  return {
    rooms: { withObs: rooms.filter(({ air }) => air !== 'none').length, looked: seen.length },
    scenes: { planned: sum(ours, ({ plan }) => plan.scenes.length), found: sum(seen, scenesFound) },
    safetyScenes: { planned: driven.length, found: without(seen, ['safety-scene-missing']) },
    disks: { looked: recorded.length, ok: without(recorded, ['disk']) },
    sounds: { looked: seen.length, ok: without(seen, soundKinds) },
    streams: {
      planned: streamed.length,
      found: without(
        streamed.filter((room) => room.seen),
        ['stream-not-configured'],
      ),
    },
    faults: findings.filter(({ kind }) => severityOf(kind) === 'fault').length,
    looks: findings.filter(({ kind }) => severityOf(kind) === 'look').length,
  }
}

const scenesFound = ({ plan, findings }: LookedRoom): number =>
  plan.scenes.length - findings.filter(({ kind }) => kind === 'scene-missing').length
const sum = (rooms: readonly LookedRoom[], of: (room: LookedRoom) => number): number =>
  rooms.reduce((all, room) => all + of(room), 0)
