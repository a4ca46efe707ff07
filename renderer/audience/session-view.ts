import type { CommandInput, ViewValue } from '../../shared/contract/contract.ts'

/** Types of the contract: they cost this page no byte. */
export type SessionValue = ViewValue<'audience.session'>
export type Question = SessionValue['questions'][number]
export type Mine = SessionValue['mine'][number]
export type Poll = SessionValue['polls'][number]
export type PollType = Poll['type']
/** An option, several, a number or a text. */
export type Answer = CommandInput<'polls.vote'>['answer']
export type Watching = NonNullable<SessionValue['watching']>
export type Player = NonNullable<Watching['stream']>
export type Replay = NonNullable<Watching['replay']>

export interface SessionView {
  readonly version: number
  readonly value: SessionValue
}

/** A push after the snapshot: what changed, and what was removed. */
export interface SessionChange {
  readonly version: number
  readonly pausedAt?: SessionValue['pausedAt']
  readonly watching?: SessionValue['watching']
  /** Only for this phone, or this badge's person. */
  readonly late?: SessionValue['late']
  readonly upserts: Partial<Pick<SessionValue, 'questions' | 'polls' | 'mine'>>
  readonly removals: { readonly questions?: readonly string[]; readonly polls?: readonly string[] }
}

/**
 * The view after a change. `gap` if one was missed: then a new snapshot is needed. An old change has no effect. A
 * change for this phone alone has the common version.
 */
export function afterChange(view: SessionView, change: SessionChange): SessionView | 'gap' {
  const { version, upserts, removals, pausedAt, watching, late } = change
  if (version < view.version) return view
  if (version > view.version + 1) return 'gap'
  const { value } = view
  return {
    version,
    value: {
      ...value,
      ...(pausedAt !== undefined && { pausedAt }),
      ...(watching !== undefined && { watching }),
      ...(late !== undefined && { late }),
      questions: merged(value.questions, upserts.questions, removals.questions, ({ questionId }) => questionId),
      polls: merged(value.polls, upserts.polls, removals.polls, ({ pollId }) => pollId),
      mine: merged(value.mine, upserts.mine, [], ({ questionId }) => questionId),
    },
  }
}

/** Known rows keep their place, and new ones come last. */
function merged<Row>(
  rows: Row[],
  upserts: readonly Row[] = [],
  removals: readonly string[] = [],
  idOf: (row: Row) => string,
): Row[] {
  if (upserts.length === 0 && removals.length === 0) return rows
  const byId = new Map(rows.map((row) => [idOf(row), row]))
  for (const row of upserts) byId.set(idOf(row), { ...byId.get(idOf(row)), ...row })
  for (const id of removals) byId.delete(id)
  return [...byId.values()]
}
