import type { Catalog } from '../catalog.ts'
import { placedPoll } from './poll-place.ts'

/**
 * The station that runs the poll of a command's input, so that it is not closed twice; null for an unknown poll. Votes
 * are taken by any station.
 */
export const pollOwnerOf = (catalog: Catalog, input: unknown): string | null =>
  placedPoll((input as { readonly pollId: string }).pollId, catalog.event(), catalog.get).state.owner
