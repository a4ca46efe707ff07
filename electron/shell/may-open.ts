import type { Trade } from './trades.ts'

/**
 * A window may open its own trade's window, and the organiser's may open any. So a desk's page cannot give itself
 * another role.
 */
export const mayOpen = (asking: Trade | undefined, wanted: Trade): boolean =>
  asking !== undefined && (asking === 'pilot' || asking === wanted)
