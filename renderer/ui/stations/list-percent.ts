import type { ViewRow } from '../../../shared/contract/contract.ts'

/** How much of the hub's list is at this station, in whole percent. Null if all of it is. */
export const listPercent = (stations: readonly Pick<ViewRow<'stations'>, 'self' | 'filling'>[]): number | null => {
  const filling = stations.find(({ self }) => self)?.filling
  return filling ? Math.min(99, Math.floor((100 * filling.held) / Math.max(1, filling.total))) : null
}
