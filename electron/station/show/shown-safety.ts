import type { NamedScene } from '../../../shared/domain/show/obs.ts'
import { isScene } from './obs/scene-named.ts'
import type { ObsFleet } from './obs-fleet.ts'
import type { TakeBook } from './take-book.ts'

/**
 * What a return goes to in a room whose OBS shows the safety scene though it was not brought there: a hand in OBS has chosen
 * it, or a frozen OBS has carried out an order that was given up. Null: it does not, or something else is on its way.
 */
export function backFromShown(book: TakeBook, fleet: Pick<ObsFleet, 'obsOf'>, roomId: string): NamedScene | null {
  const safety = fleet.obsOf(roomId)?.settings.safetyScene
  const shown = book.onAir(roomId)?.scene
  if (!safety || !shown || !isScene(shown, safety) || book.lastAsked(roomId)?.end === null) return null
  return book.sceneBefore(roomId, safety)
}
