import type { ViewRow } from '../../../../shared/contract/contract.ts'

type Places = Pick<ViewRow<'programme'>, 'capacity' | 'registered'>

/** Places that nobody has registered for. Null without a limit. */
export const placesLeft = ({ capacity, registered }: Places): number | null =>
  capacity === null ? null : Math.max(0, capacity - registered)

/** How many of the people of a cancelled session find no place in the one that is instead. */
export const missingPlaces = (cancelled: Pick<Places, 'registered'>, instead: Places): number => {
  const left = placesLeft(instead)
  return left === null ? 0 : Math.max(0, cancelled.registered - left)
}
