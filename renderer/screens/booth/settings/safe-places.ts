import type { SafeArea } from '../../../../shared/domain/show/safe-areas.ts'

type Place = Omit<SafeArea, 'kind'>

/** Usual places of an interpreter, in per cent of the picture. Names stay out of them. */
export const signPlaces = {
  'bottom-right': { x: 74, y: 56, width: 24, height: 42 },
  'bottom-left': { x: 2, y: 56, width: 24, height: 42 },
  'top-right': { x: 74, y: 2, width: 24, height: 42 },
  'top-left': { x: 2, y: 2, width: 24, height: 42 },
} as const satisfies Record<string, Place>

/** Two lines of captions, with their margin. */
export const captionPlaces = {
  bottom: { x: 0, y: 84, width: 100, height: 16 },
  top: { x: 0, y: 0, width: 100, height: 16 },
} as const satisfies Record<string, Place>

/** `own`: an area that a script set. It is kept. */
export type Chosen<Places> = keyof Places | 'none' | 'own'

export function placeNameOf<Places extends Record<string, Place>>(
  places: Places,
  kind: SafeArea['kind'],
  areas: readonly SafeArea[],
): Chosen<Places> {
  const found = areas.filter((area) => area.kind === kind)
  if (found.length === 0) return 'none'
  const [only] = found
  const name = Object.keys(places).find(
    (one) =>
      found.length === 1 && (['x', 'y', 'width', 'height'] as const).every((at) => places[one]?.[at] === only?.[at]),
  )
  return name ?? 'own'
}

/** The areas of a kind for this choice. */
export function areasOf<Places extends Record<string, Place>>(
  places: Places,
  kind: SafeArea['kind'],
  chosen: Chosen<Places>,
  before: readonly SafeArea[],
): readonly SafeArea[] {
  if (chosen === 'own') return before.filter((area) => area.kind === kind)
  const place = chosen === 'none' ? undefined : places[chosen as keyof Places]
  return place ? [{ kind, ...place }] : []
}
