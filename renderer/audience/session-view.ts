/** The contents of `audience.session`. */
export interface Question {
  readonly questionId: string
  readonly text: string
  readonly votes: number
  readonly state: string
  readonly origin: string
  /** A written answer, after the session. */
  readonly answer?: string | null
}

/** The state of the person's own question. */
export interface Mine {
  readonly questionId: string
  readonly text: string
  /** When it was asked. */
  readonly at: string
  readonly state: string
  readonly answer?: string | null
  /**
   * For a question that may tell of a danger; only its author reads it. `where` to find the referent who has seen it.
   */
  readonly referent: {
    readonly seenAt: string | null
    readonly where: string | null
    readonly replies: readonly { readonly text: string; readonly at: string }[]
  } | null
}

export const pollTypes = ['single', 'multiple', 'scale', 'text', 'cloud', 'ranking'] as const
export type PollType = (typeof pollTypes)[number]
/** As `polls.vote` takes it: an option, several, a number or a text. */
export type Answer = string | readonly string[] | number

export interface Poll {
  readonly pollId: string
  readonly type: PollType
  readonly title: string
  readonly options: readonly { readonly optionId: string; readonly label: string }[]
  readonly max: number | null
  readonly state: 'open' | 'closed'
  /** Open remotely until then, and already closed in the room, so the result is not final. */
  readonly remoteUntil?: string | null
  readonly votes: number | null
  /** Options or numbers with the most votes. Several are a tie. */
  readonly leading?: readonly string[]
  /** For a scale. */
  readonly mean?: number | null
  /** By option or number; texts and words as a list. Null if hidden. */
  readonly counts:
    | Readonly<Record<string, number>>
    | readonly { readonly text: string; readonly votes: number }[]
    | null
}

/** On another site, which the event's organiser has allowed. */
export interface Player {
  readonly embedUrl: string
  readonly captionsUrl: string | null
}
export interface Replay extends Player {
  readonly until: string
  readonly chapters: readonly { readonly atS: number; readonly title: string }[]
  readonly documents: readonly { readonly title: string; readonly url: string }[]
  /** Closed polls that were published with it. */
  readonly results: readonly Poll[]
}
/** What is watched remotely. */
export interface Watching {
  readonly stream: Player | null
  readonly replay: Replay | null
}

export interface SessionValue {
  readonly questions: readonly Question[]
  readonly polls: readonly Poll[]
  readonly mine: readonly Mine[]
  /** Polls where this phone's voter answered last after the close. */
  readonly late?: readonly string[]
  /** When questions were closed. */
  readonly pausedAt: string | null
  /** Null in the hall. */
  readonly watching?: Watching | null
}

export interface SessionView {
  readonly version: number
  readonly value: SessionValue
}

/** A push after the snapshot: what changed, and what was removed. */
export interface SessionChange {
  readonly version: number
  readonly pausedAt?: string | null
  readonly watching?: Watching | null
  /** Only for this phone, or this badge's person. */
  readonly late?: readonly string[]
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
  rows: readonly Row[],
  upserts: readonly Row[] = [],
  removals: readonly string[] = [],
  idOf: (row: Row) => string,
): readonly Row[] {
  if (upserts.length === 0 && removals.length === 0) return rows
  const byId = new Map(rows.map((row) => [idOf(row), row]))
  for (const row of upserts) byId.set(idOf(row), { ...byId.get(idOf(row)), ...row })
  for (const id of removals) byId.delete(id)
  return [...byId.values()]
}
