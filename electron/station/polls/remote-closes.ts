import type { StateOf, StreamKindName } from '../../../shared/domain/events.ts'
import { closePollForAll } from '../../../shared/domain/polls/poll-decisions.ts'
import { endsAt, remoteUntilOf, shutRemotelyAt } from '../../../shared/domain/polls/remote-close.ts'
import { lowestOf } from '../../../shared/kernel/long-lists.ts'
import type { Catalog } from '../catalog.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Timing } from '../timing.ts'
import { isOfCloud } from './poll-handlers.ts'
import { voteCut } from './vote-cut.ts'

/** What could not be written is tried again after so long, in ms. */
const againMs = 1000

type Kind = Extract<StreamKindName, 'poll' | 'rehearsal-poll'>
interface Ending {
  readonly kind: Kind
  readonly id: string
  readonly state: StateOf<Kind>
  readonly remoteUntil: number
}

/**
 * Closes what is closed in the room alone, once people elsewhere have had their time: at the station that owns the poll then, which
 * finds it in the log after a crash, or after taking it over. `onOver`: at any station, nobody elsewhere may answer it now.
 */
export function createRemoteCloses(deps: {
  log: EventLog
  catalog: Catalog
  timing: Pick<Timing, 'now' | 'after'>
  isCloudThere: () => boolean
  onOver?: (sessionId: string) => void
  onError: (error: unknown) => void
}) {
  const { log, catalog, timing, isCloudThere, onError } = deps
  const runsSince = timing.now()
  /** While any poll waits for its end. */
  let cloudSince: number | null = null
  /** Of which `onOver` has been told. */
  const told = new Set<string>()
  let takeBack = (): void => {}
  let isEnded = false

  const endings = (): Ending[] =>
    (['poll', 'rehearsal-poll'] as const).flatMap((kind) =>
      [...catalog.all(kind)].flatMap(([id, state]) => {
        const remoteUntil = remoteUntilOf(state)
        return remoteUntil === null ? [] : [{ kind, id, state, remoteUntil }]
      }),
    )

  /** Whoever owns it in this very transaction, and nobody else. */
  function close({ kind, id }: Ending): void {
    log
      .note('station', (writing) => {
        const state = writing.state(kind, id)
        if (state.owner !== log.identity.stationId || remoteUntilOf(state) === null) return
        const decision = closePollForAll(state, () => voteCut(log), isOfCloud(writing))
        if (decision.ok && decision.value) writing.append(kind, id, decision.value)
      })
      .catch(onError)
  }

  function look(): void {
    takeBack()
    takeBack = () => {}
    if (isEnded || !log.db.open) return
    const now = timing.now()
    const all = endings()
    cloudSince = all.length > 0 && isCloudThere() ? (cloudSince ?? now) : null
    const waits: number[] = []
    for (const ending of all) {
      const { kind, id, state, remoteUntil } = ending
      const key = `${kind}/${id}/${remoteUntil}`
      const shutAt = shutRemotelyAt(remoteUntil)
      if (now < shutAt) waits.push(shutAt - now)
      else if (!told.has(key)) {
        told.add(key)
        deps.onOver?.(state.settings?.sessionId ?? '')
      }
      if (state.owner !== log.identity.stationId) continue
      const at = endsAt(remoteUntil, cloudSince, runsSince)
      if (at <= now) close(ending)
      waits.push(at <= now ? againMs : at - now)
    }
    if (waits.length > 0) takeBack = timing.after(lowestOf(waits), look)
  }

  return {
    apply({ kind }: Change): void {
      if (kind === 'poll' || kind === 'rehearsal-poll') look()
    },
    /** The log is read; or the cloud has come into reach, or gone out of it. */
    look,
    end(): void {
      isEnded = true
      takeBack()
    },
  }
}
