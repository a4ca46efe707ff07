import { namesOf, type StreamKindName } from '../../shared/domain/events.ts'

/** A name that a stream of this kind may have. `id`: its first id. `number`: its number, if it has one. */
export function streamNameOf(kind: StreamKindName, id: string, number: number): string {
  const { named: segments } = namesOf(kind)
  const first = segments.findIndex((segment) => segment !== 'number')
  return segments
    .map((segment, at) => {
      if (segment === 'number') return String(number)
      if (segment === 'day') return '2026-11-26'
      return at === first ? id : 'entrance'
    })
    .join('/')
}
