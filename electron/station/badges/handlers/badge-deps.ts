import type { MergedPeople } from '../../attendees/merged-people.ts'
import type { Catalog } from '../../catalog.ts'
import type { EventLog } from '../../event-log/event-log.ts'
import type { BadgeBook } from '../badge-book.ts'

export interface BadgeDeps {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly badges: BadgeBook
  readonly mergedPeople: Pick<MergedPeople, 'isShown'>
  /** Where nothing may be read without a key, and so no badge may lie. */
  readonly dataFolder: string
}
