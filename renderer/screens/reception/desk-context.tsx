import { createContext, useContext } from 'react'
import type { Verdict } from '../../../shared/contract/check-in.ts'
import type { ViewRow, ViewValue } from '../../../shared/contract/contract.ts'
import type { Formats } from '../../i18n/format.ts'
import type { Person } from './person.ts'
import type { Initials } from './use-initials.ts'
import type { usePassages } from './use-passages.ts'

export type DeskDialog =
  | { readonly kind: 'door' }
  | { readonly kind: 'register'; readonly typed: string }
  | { readonly kind: 'group'; readonly organisation: string }
  | { readonly kind: 'onSite'; readonly person: Person }
  | { readonly kind: 'details'; readonly attendeeId: string }
  | { readonly kind: 'reprint'; readonly person: Person }
  | { readonly kind: 'attention'; readonly person: Person }
  /** `admissionIds`: those of the verdict, if there is one. */
  | { readonly kind: 'undo'; readonly person: Person; readonly admissionIds?: readonly string[] }
  | {
      readonly kind: 'overrule'
      readonly person: Person
      readonly verdict: Verdict
      readonly by: 'reception' | 'pilot'
    }
  | { readonly kind: 'substitute'; readonly person: Person }
  | { readonly kind: 'conflict'; readonly conflict: ViewRow<'conflicts'> }
  | { readonly kind: 'disagreement'; readonly disagreement: ViewRow<'disagreements'> }
  | { readonly kind: 'jobs' }
  | { readonly kind: 'queue'; readonly printer: ViewRow<'printers'> }
  | { readonly kind: 'station' }
  | { readonly kind: 'roll'; readonly printer: ViewRow<'printers'> }

/** Shared state of the desk. */
export interface Desk {
  /** `entrance`, or the session of the door. */
  readonly checkpoint: string
  /** False at a door whose session is not chosen yet. */
  readonly isChosen: boolean
  /** A pilot at a desk needs no pilot's code. */
  readonly isPilot: boolean
  readonly event: ViewValue<'event'> | undefined
  /** The number of the event's day. Null on any other. */
  readonly today: number | null
  readonly formats: Formats
  readonly initials: Initials
  readonly passages: ReturnType<typeof usePassages>
  open(dialog: DeskDialog): void
  close(): void
  /** Empties the field, because its input has been used. */
  clearField(): void
  /** Puts a name into the field, as if typed. */
  search(name: string): void
  /** Shows a temporary message in its fixed place. */
  say(text: string): void
  /** Removes this message if it is still shown, because the event that it announced has happened. */
  hush(text: string): void
}

const DeskContext = createContext<Desk | null>(null)
export const DeskProvider = DeskContext.Provider

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('No <DeskProvider> above this component')
  return desk
}
