import type { StateOf, StreamKindName } from '../../../shared/domain/events.ts'
import { decisive } from './stream-store.ts'

/** One stream of a kind that a transaction has changed. */
export interface ChangeOf<Kind extends StreamKindName> {
  readonly kind: Kind
  readonly id: string
  readonly before: StateOf<Kind>
  readonly after: StateOf<Kind>
  /** Written by this run of this station: effects follow from these alone. */
  readonly own: boolean
}

/** `kind` tells the type of both states. */
export type Change = { readonly [Kind in StreamKindName]: ChangeOf<Kind> }[StreamKindName]

/** `before`, `after`: states of this kind, as the log keeps them for all kinds alike. */
export const changeOf = (kind: StreamKindName, id: string, before: unknown, after: unknown, own = false): Change =>
  ({ kind, id, before, after, own }) as Change

/** What counts in other streams may depend on this one. */
export const decidesWhatCounts = ({ kind }: Change): boolean => decisive.has(kind)
