import type { Instant, StationId } from '../../kernel/ids.ts'
import { lastOf } from '../bounds.ts'
import type { Recorded } from '../stream.ts'

/** The fields of a person that a desk may correct. */
export const amendedFields = [
  ...(['lastName', 'firstName', 'organisation', 'email', 'phone', 'accessibility'] as const),
  ...(['pass', 'status', 'firstNameOnly', 'attention'] as const),
] as const
export type AmendedField = (typeof amendedFields)[number]

/** A correction of one field that no later correction has seen. */
export interface Amendment {
  /** The command that made it. */
  readonly amendmentId: string
  readonly at: Instant
  readonly station: StationId
  readonly value: unknown
}

/**
 * By field, in stream order: corrections that no later one knew of. There is one if each desk knew the last, and
 * several if some were apart. The last one holds, unless a registration file has changed the field since.
 */
export type Amendments = { readonly [Field in AmendedField]?: readonly Amendment[] }

/** What a correction of these fields must name as seen. Corrections of other fields are left out. */
export const seenIn = (amendments: Amendments | null, changes: object): string[] => [
  ...new Set(
    amendedFields
      .filter((field) => field in changes)
      .flatMap((field) => amendments?.[field]?.map(({ amendmentId }) => amendmentId) ?? []),
  ),
]

/** More than the number of desks that can be apart. The next amendment names all of them. */
const mostApart = 20

/** `saw` undefined: it was not recorded, and the correction counts as having seen everything before it. */
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

/** `settled`: corrections that a person rejected. One that nobody had seen stays. */
export function withoutSettled(
  amendments: Amendments | null,
  field: AmendedField,
  settled: readonly string[],
): Amendments | null {
  const standing = amendments?.[field]
  if (!standing) return amendments
  return { ...amendments, [field]: standing.filter(({ amendmentId }) => !settled.includes(amendmentId)) }
}

/** Fields that desks changed differently without knowing of each other. */
export const disagreedFields = (amendments: Amendments | null): readonly AmendedField[] =>
  amendments === null ? [] : amendedFields.filter((field) => isDisagreed(amendments[field] ?? []))

const isDisagreed = (amendments: readonly Amendment[]): boolean =>
  new Set(amendments.map(({ value }) => JSON.stringify(value))).size > 1
