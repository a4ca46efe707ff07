import type { Link } from './link/link.ts'
import type { Session } from './programme.ts'
import { afterChange, type SessionChange, type SessionValue, type SessionView } from './session-view.ts'

interface Pushed {
  readonly view?: string
  readonly params?: { readonly sessionId?: string }
  readonly version?: number
  readonly upserts?: unknown
  readonly removals?: unknown
  /** With the programme. */
  readonly timeZone?: string
  /** For the hall: ms since 1970. */
  readonly awaySince?: number | null
}

/** Wait between two tries after the server has refused a view for now, in ms. */
const againMs = 3_000

/** A phone watches two views: the programme, and one session. */
export function createSubscriptions(
  ask: Link['ask'],
  on: {
    /** `timeZone`: the event's. */
    readonly programme: (sessions: readonly Session[], timeZone: string | undefined) => void
    readonly venue: (awaySince: number | null) => void
    /** The watched session. */
    readonly session: (view: SessionValue) => void
    readonly strangers: () => void
  },
) {
  let programme: { version: number; rows: Map<string, Session> } | undefined
  let watched: string | undefined
  let view: SessionView | undefined

  async function readProgramme(): Promise<void> {
    const reply = (await ask('subscribe', { view: 'programme', params: {} })) as
      | { version: number; rows: readonly Session[]; timeZone?: string }
      | { problem: { status: number } }
      | undefined
    if (reply === undefined) return
    if ('problem' in reply) return refused(reply.problem, readProgramme)
    programme = { version: reply.version, rows: new Map(reply.rows.map((row) => [row.sessionId, row])) }
    on.programme(reply.rows, reply.timeZone)
  }
  async function readSession(): Promise<void> {
    const sessionId = watched
    if (sessionId === undefined) return
    const reply = (await ask('subscribe', { view: 'audience.session', params: { sessionId } })) as
      | SessionView
      | { problem: { status: number } }
      | undefined
    if (reply === undefined || watched !== sessionId) return
    if ('problem' in reply) return refused(reply.problem, readSession)
    view = reply
    on.session(reply.value)
  }
  function refused({ status }: { status: number }, again: () => Promise<void>): void {
    if (status === 401) on.strangers()
    else if (status === 429 || status >= 500) setTimeout(() => void again(), againMs)
  }

  function receiveProgramme({ version = 0, upserts, removals, timeZone }: Pushed): void {
    if (programme === undefined || version <= programme.version) return
    if (version !== programme.version + 1) return void readProgramme()
    programme.version = version
    for (const row of (upserts ?? []) as readonly Session[]) programme.rows.set(row.sessionId, row)
    for (const id of (removals ?? []) as readonly string[]) programme.rows.delete(id)
    on.programme([...programme.rows.values()], timeZone)
  }
  function receiveSession(pushed: Pushed): void {
    if (view === undefined || pushed.params?.sessionId !== watched || watched === undefined) return
    const after = afterChange(view, pushed as SessionChange)
    if (after === 'gap') return void readSession()
    if (after === view) return
    view = after
    on.session(after.value)
  }
  return {
    /** True: it is watched already. */
    watch: (sessionId: string): boolean => {
      if (watched === sessionId) return true
      if (watched !== undefined) void ask('unsubscribe', { view: 'audience.session', params: { sessionId: watched } })
      watched = sessionId
      view = undefined
      void readSession()
      return false
    },
    /** After every connection: what changed meanwhile is read anew. */
    renew: () => {
      void readProgramme()
      void readSession()
    },
    receive: (pushed: Pushed) => {
      if (pushed.view === 'programme') receiveProgramme(pushed)
      else if (pushed.view === 'audience.session') receiveSession(pushed)
      else if (pushed.view === 'venue') on.venue(pushed.awaySince ?? null)
    },
  }
}
