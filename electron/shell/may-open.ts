import type { Trade } from './trades.ts'

/** A window may bring up its own trade's; the organiser's may bring up any. So a desk's page gives itself no other role. */
export const mayOpen = (asking: Trade | undefined, wanted: Trade): boolean =>
  asking !== undefined && (asking === 'pilot' || asking === wanted)
