import type {
  ListViewName,
  ParsedParams,
  ValueViewName,
  ViewName,
  ViewRow,
  ViewValue,
} from '../../../shared/contract/contract.ts'
import type { Problem } from '../../../shared/contract/problem.ts'
import type { StreamKindName } from '../../../shared/domain/events.ts'
import type { Caller } from '../commands/handler.ts'

/** What a view depends on: kinds of streams, or something that is not in the log. */
export type Topic =
  | StreamKindName
  | 'day'
  | 'import-progress'
  | 'connector-state'
  | 'connector-report'
  | 'printer-state'
  | 'badge-preview'
  | 'backup-state'
  | 'link-state'
  | 'obs-state'
  | 'obs-levels'
  | 'preflight'
  | 'screens-state'
  | 'phones'
  | 'public-url'

/** `rows` or `value`: computed for one caller, from memory and the database as they are after the last commit. */
export type ViewSource<Name extends ViewName> = {
  readonly topics: readonly Topic[]
  /** Least time between two pushes, in ms; 80 unless stated. For a view that is expensive to compute. */
  readonly restMs?: number
  /** What in a caller changes the answer, beside the role. */
  readonly perSession?: true
  /** Why this caller may not read it with these params; null where they may. Asked at each read, before the content. */
  readonly refusal?: (params: ParsedParams<Name>, caller: Caller) => Problem | null
  /** Told whenever somebody begins to read it. */
  readonly onRead?: (caller: Caller) => void
} & (Name extends ListViewName
  ? { readonly rows: (params: ParsedParams<Name>, caller: Caller) => readonly ViewRow<Name>[] }
  : Name extends ValueViewName
    ? { readonly value: (params: ParsedParams<Name>, caller: Caller) => ViewValue<Name> }
    : never)

/** A view of the contract without a source, or the reverse, does not compile. */
export type ViewSources<Names extends ViewName = ViewName> = { readonly [Name in Names]: ViewSource<Name> }
