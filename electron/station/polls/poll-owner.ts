import type { CommandName } from '../../../shared/contract/contract.ts'
import type { Catalog } from '../catalog.ts'
import { placedPoll } from './poll-place.ts'

/** What one station alone decides, so that a poll is not closed twice. Votes are taken by any. */
const ofTheOwner: ReadonlySet<CommandName> = new Set([
  ...(['polls.update', 'polls.remove', 'polls.open', 'polls.close', 'polls.closeForAll'] as const),
  ...(['polls.show', 'polls.hide'] as const),
])

/** The station that must do this; null where any may. */
export function pollOwnerOf(catalog: Catalog, name: CommandName, input: unknown): string | null {
  if (!ofTheOwner.has(name)) return null
  return placedPoll((input as { readonly pollId: string }).pollId, catalog.event(), catalog.get).state.owner
}
