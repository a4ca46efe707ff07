import type { ViewRow, ViewValue } from '../../../../shared/contract/contract.ts'
import { useValue, useView } from '../../../app/use-view.ts'

/**
 * The name in a room's picture, from what is painted. `asked`: no page and no OBS has painted it. `unknown`: it was asked for,
 * and what would paint it is heard by another station, or by none. `kept`: it was taken away, and one shows it still. Null:
 * there is none.
 */
export type NameOnAir =
  | { readonly is: 'painted' | 'asked' | 'unknown'; readonly text: string }
  | { readonly is: 'kept'; readonly text: null }
  | null

export function nameOnAir(
  { roomId, isOwn }: Pick<ViewRow<'show'>, 'roomId' | 'isOwn'>,
  lowerThird: ViewValue<'stage'>['lowerThird'] | undefined,
  screens: readonly Pick<ViewRow<'screens'>, 'roomId' | 'page' | 'connected' | 'elsewhere' | 'painted'>[],
): NameOnAir {
  const heard = isOwn ? screens.filter((one) => one.roomId === roomId && (one.connected || one.elsewhere)) : []
  const painted = heard.flatMap((screen) => screen.painted.filter(({ kind }) => kind === 'lower-third'))
  if (!lowerThird) return painted.length > 0 ? { is: 'kept', text: null } : null
  const text = lowerThird.lines.join(' · ')
  if (painted.some(({ id, version }) => id === lowerThird.id && version === lowerThird.version))
    return { is: 'painted', text }
  // An OBS is listed as its overlay. A name that nothing could paint would have failed at its take, and be gone.
  return { is: heard.some(({ page }) => page === 'overlay') ? 'asked' : 'unknown', text }
}

export function useNameOnAir(roomId: string): NameOnAir {
  const { value: stage } = useValue('stage', { roomId })
  const { rows } = useView('screens', {})
  const { rows: rooms } = useView('show', {})
  const isOwn = rooms.find((room) => room.roomId === roomId)?.isOwn ?? false
  return nameOnAir({ roomId, isOwn }, stage?.lowerThird, rows)
}
