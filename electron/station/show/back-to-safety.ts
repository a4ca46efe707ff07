import { goesBackToSafety } from '../../../shared/domain/show/back-to-safety.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { askTake } from './ask-take.ts'
import { isScene } from './obs/scene-named.ts'
import type { ObsFleet } from './obs-fleet.ts'
import type { TakeBook } from './take-book.ts'

/** A room whose OBS comes back is hidden, if it is to be: no person has to think of it then. */
export function createBackToSafety({
  log,
  catalog,
  fleet,
  book,
  onError,
}: {
  log: EventLog
  catalog: Catalog
  fleet: () => ObsFleet
  book: TakeBook
  onError: (error: unknown) => void
}) {
  /** By room that is away: whether its safety scene was on air when it was heard last. */
  const hidden = new Map<string, boolean>()
  const safetyOf = (roomId: string) => fleet().obsOf(roomId)?.settings.safetyScene ?? null

  return {
    /** Its OBS is gone. Told again at each try to reach it. */
    onGone(roomId: string): void {
      const [scene, safety] = [book.onAir(roomId)?.scene, safetyOf(roomId)]
      if (!hidden.has(roomId)) hidden.set(roomId, Boolean(scene && safety && isScene(scene, safety)))
    },
    onKnown(roomId: string): void {
      const wasHidden = hidden.get(roomId) ?? false
      hidden.delete(roomId)
      const scene = safetyOf(roomId)
      const program = fleet().drivenIn(roomId)?.connection.shown()?.program ?? null
      if (!scene) return
      const isHidden = program !== null && isScene(program, scene)
      const [isInSafety, last] = [book.isInSafety(roomId), book.lastForSafety(roomId)]
      const isCut = catalog.get('privacy', roomId).cut !== null
      if (!goesBackToSafety({ isCut, isInSafety, isHidden, wasHidden, last })) return
      const before = book.beforeSafety(roomId) ?? (isHidden ? null : program)
      log
        .note('obs', (writing) => {
          const leg = { roomId, kind: 'scene' as const, scene, before }
          askTake(log, writing, base32(log.crypto.random(16), 26), 'safety', [{ leg }])
        })
        .catch(onError)
    },
  }
}
