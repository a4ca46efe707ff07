import type { StreamKindName } from '../../../../shared/domain/events.ts'
import type { Catalog } from '../../catalog.ts'
import type { Change } from '../../event-log/change.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import type { CueTaking } from '../cue-taking.ts'
import type { ObsFleet } from '../obs-fleet.ts'
import type { TakeBook } from '../take-book.ts'
import { type FollowIn, followPress } from './follow-facts.ts'

/** Kinds of streams that say what is on, and who has touched it. */
const madeOf: ReadonlySet<StreamKindName> = new Set([
  ...(['cue', 'rehearsal-cue', 'event', 'take', 'air-change', 'privacy', 'room-air', 'room'] as const),
])
/** Between two looks while something is awaited, in ms: an OBS may come back, and a computer’s sleep stops a longer wait. */
const lookMs = 250

/** What the log tells of a take that nobody pressed. */
const actor = 'enchaînement'

/**
 * Takes the item that follows by itself, once. Its take has an id that the take before determines: after a crash, and however
 * often it is looked at, the log has it at most once.
 */
export function createAutoFollow(deps: {
  log: EventLog
  catalog: Catalog
  book: TakeBook
  fleet: () => ObsFleet
  followIn: FollowIn
  taking: CueTaking
  /** What is awaited has changed by time alone. */
  onState: () => void
  onError: (error: unknown) => void
}) {
  const { log, catalog, book, taking, followIn } = deps
  const acting = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | null = null
  let wasAwaited = false
  let isEnded = false

  /** An order that meets an OBS that is away fails, and holds the item: its moment lasts some seconds. */
  function isReady(ofRoom: string, cueId: string): boolean {
    const legs = catalog.get('cue', cueId).settings?.legs ?? []
    // A station whose second may have the room by now does nothing by itself.
    const isSure = (roomId: string) => deps.fleet().drivenIn(roomId)?.connection.air.mayAct() ?? true
    if (![ofRoom, ...legs.map(({ roomId }) => roomId)].every(isSure)) return false
    return legs.every(({ roomId, kind }) => {
      const obs = kind === 'scene' || kind === 'recording' ? deps.fleet().drivenIn(roomId) : null
      return !obs || obs.connection.state() === 'connected'
    })
  }

  function act(roomId: string, press: string): void {
    acting.add(press)
    log
      .note(actor, (writing) => {
        const found = followIn(roomId, writing.now)
        // A hand may have come first.
        if (!found?.ok || found.value.at > writing.now || followPress(found.value) !== press) return
        taking.take({ writing, commandId: press }, { cueId: found.value.cueId })
      })
      .catch(deps.onError)
      .finally(() => acting.delete(press))
  }

  function look(): void {
    timer = null
    if (isEnded) return
    const now = log.now()
    let next = Infinity
    for (const [roomId] of catalog.all('room')) {
      const found = followIn(roomId, now)
      if (!found?.ok) continue
      const press = followPress(found.value)
      next = Math.min(next, found.value.at)
      const isDue = found.value.at <= now && !acting.has(press) && !book.take(taking.takeIdOf(press))
      if (isDue && isReady(roomId, found.value.cueId)) act(roomId, press)
    }
    const isAwaited = next < Infinity
    // Its moment has passed, without a word in the log.
    if (wasAwaited && !isAwaited) deps.onState()
    wasAwaited = isAwaited
    if (isAwaited) wait(Math.min(lookMs, Math.max(10, next - now)))
  }

  function wait(ms: number): void {
    if (isEnded) return
    if (timer) clearTimeout(timer)
    timer = setTimeout(look, ms)
  }

  return {
    apply({ kind }: Change): void {
      if (madeOf.has(kind)) wait(0)
    },
    resume: (): void => wait(0),
    close(): void {
      isEnded = true
      if (timer) clearTimeout(timer)
    },
  }
}
