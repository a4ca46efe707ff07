import type { Instant, StationId } from '../../kernel/ids.ts'
import { lastOf } from '../bounds.ts'
import type { Recorded } from '../stream.ts'

/** What a desk may correct of a person. */
export const amendedFields = [
  ...(['lastName', 'firstName', 'organisation', 'email', 'phone', 'accessibility'] as const),
  ...(['pass', 'status', 'firstNameOnly', 'attention'] as const),
] as const
export type AmendedField = (typeof amendedFields)[number]

/** One correction of one field, which no other one has seen since. */
export interface Amendment {
  /** The command that made it. */
  readonly amendmentId: string
  readonly at: Instant
  readonly station: StationId
  readonly value: unknown
}

/**
 * By field, in stream order: corrections that none after them knew of. One, where each desk had heard of the last; several,
 * where some were apart. The last one holds, unless a registration file changed the field since.
 */
export type Amendments = { readonly [Field in AmendedField]?: readonly Amendment[] }

/** What a correction of these fields is to name as seen: nothing of any other field. */
export const seenIn = (amendments: Amendments | null, changes: object): string[] => [
  ...new Set(
    amendedFields
      .filter((field) => field in changes)
      .flatMap((field) => amendments?.[field]?.map(({ amendmentId }) => amendmentId) ?? []),
  ),
]

/** As many desks as are apart, and more. Whoever amends next names all of them. */
const mostApart = 20

/** `saw`: undefined where it was not written down; then it is taken to have seen all that stands before it. */
export function withAmendment(
  amendments: Amendments | null,
  changes: object,
  saw: readonly string[] | undefined,
  { at, station, commandId }: Recorded,
): Amendments | null {
  const amendmentId = commandId ?? `${station} ${at}`
  const fields = amendedFields.filter((field) => field in changes)
  if (fields.length === 0) return amendments
  const isUnseen = (one: Amendment) =>
    saw !== undefined && one.amendmentId !== amendmentId && !saw.includes(one.amendmentId)
  const changed = fields.map((field) => [
    field,
    lastOf(
      [
        ...(amendments?.[field] ?? []).filter(isUnseen),
        { amendmentId, at, station, value: (changes as Record<string, unknown>)[field] },
      ],
      mostApart,
    ),
  ])
  return { ...amendments, ...Object.fromEntries(changed) }
}

/** `settled`: those that a person has decided against. One that nobody had seen then stays. */
export function withoutSettled(
  amendments: Amendments | null,
  field: AmendedField,
  settled: readonly string[],
): Amendments | null {
  const standing = amendments?.[field]
  if (!standing) return amendments
  return { ...amendments, [field]: standing.filter(({ amendmentId }) => !settled.includes(amendmentId)) }
}

/** Fields of which desks have written different things without knowing of each other. */
export const disagreedFields = (amendments: Amendments | null): readonly AmendedField[] =>
  amendments === null ? [] : amendedFields.filter((field) => isDisagreed(amendments[field] ?? []))

const isDisagreed = (amendments: readonly Amendment[]): boolean =>
  new Set(amendments.map(({ value }) => JSON.stringify(value))).size > 1
