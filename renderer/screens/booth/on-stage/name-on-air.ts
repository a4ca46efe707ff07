import type { ViewRow, ViewValue } from '../../../../shared/contract/contract.ts'
import { useValue, useView } from '../../../app/use-view.ts'

/**
 * The name in a room's picture, from what is painted. `asked`: no page and no OBS has painted it. `elsewhere`: it was asked
 * for, and the station that drives the room knows what is painted. `kept`: it was taken away, and one shows it still. Null:
 * there is none.
 */
export type NameOnAir =
  | { readonly is: 'painted' | 'asked' | 'elsewhere'; readonly text: string }
  | { readonly is: 'kept'; readonly text: null }
  | null

export function nameOnAir(
  { roomId, isOwn }: Pick<ViewRow<'show'>, 'roomId' | 'isOwn'>,
  lowerThird: ViewValue<'stage'>['lowerThird'] | undefined,
  screens: readonly Pick<ViewRow<'screens'>, 'roomId' | 'connected' | 'elsewhere' | 'painted'>[],
): NameOnAir {
  const painted = screens
    .filter((screen) => screen.roomId === roomId && (screen.connected || screen.elsewhere))
    .flatMap((screen) => screen.painted.filter(({ kind }) => kind === 'lower-third'))
  if (!lowerThird) return isOwn && painted.length > 0 ? { is: 'kept', text: null } : null
  const isPainted = painted.some(({ id, version }) => id === lowerThird.id && version === lowerThird.version)
  return { is: !isOwn ? 'elsewhere' : isPainted ? 'painted' : 'asked', text: lowerThird.lines.join(' · ') }
}

export function useNameOnAir(roomId: string): NameOnAir {
  const { value: stage } = useValue('stage', { roomId })
  const { rows } = useView('screens', {})
  const { rows: rooms } = useView('show', {})
  const isOwn = rooms.find((room) => room.roomId === roomId)?.isOwn ?? false
  return nameOnAir({ roomId, isOwn }, stage?.lowerThird, rows)
}
