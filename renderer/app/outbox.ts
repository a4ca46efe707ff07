import type { KeptStorage } from './kept-storage.ts'
import type { FollowUp, KeptCommand, Reply, StationStore } from './store.ts'

/** After this time a person is told that the command is kept. */
export const answerWithinMs = 1_500

/** Sends over the link; false when the station is away. */
export type SendCommand = (command: KeptCommand, answer: (reply: Reply) => void) => boolean

/** Callbacks of the sender of a command. */
export interface Waiting {
  /** The station is away or slow: the command, or what follows it, is kept and will be sent. */
  readonly onKept?: () => void
  /** What follows the command has its answer. */
  readonly onFollowed?: (reply: Reply) => void
}

interface Entry extends Waiting {
  readonly command: KeptCommand
  /** Absent for a command given before a reload: nothing waits for its answer any more. */
  readonly settle?: (reply: Reply) => void
  timer?: ReturnType<typeof setTimeout>
}

/**
 * Commands without an answer, in the order in which they were given. A command is stored until its answer has come, and
 * sent again under the same id after every reconnection: the station executes it once.
 */
export const createOutbox = (
  store: StationStore,
  storage: KeptStorage,
  send: SendCommand,
  /** Commands from the previous hub. */
  brought: readonly KeptCommand[] = [],
) => {
  const entries = new Map<string, Entry>()
  for (const command of [...storage.load(), ...brought]) entries.set(command.id, { command })
  store.setState({ kept: [...entries.values()].map(({ command }) => command) })

  /** The station has ended: nothing is stored or sent for it any more, but an answer on its way is still delivered. */
  let isEnded = false

  const remember = () => {
    if (!isEnded) storage.save([...entries.values()].map(({ command }) => command))
  }
  if (brought.length > 0) remember()

  const keep = (entry: Entry) => {
    if (isEnded || entries.get(entry.command.id) !== entry) return
    const { kept } = store.getState()
    if (kept.some(({ id }) => id === entry.command.id)) return
    store.setState({ kept: [...kept, entry.command] })
    entry.onKept?.()
  }

  const answer = (entry: Entry, reply: Reply) => {
    if (entries.get(entry.command.id) !== entry) return
    clearTimeout(entry.timer)
    // This window is refused: the command was not executed, and a new access may send it.
    if ('problem' in reply && reply.problem.status === 401) return keep(entry)
    entries.delete(entry.command.id)
    const following = followingEntry(entry, reply)
    if (following) entries.set(following.command.id, following)
    // One write for both: a page that ends here has either the first command or the second, never neither.
    remember()
    store.setState(({ kept, recovered }) => ({
      kept: kept.filter(({ id }) => id !== entry.command.id),
      recovered: entry.settle ? recovered : [...recovered, { command: entry.command, reply }],
    }))
    entry.settle?.(reply)
    if (following) dispatch(following)
  }

  const dispatch = (entry: Entry) => {
    if (isEnded) return
    clearTimeout(entry.timer)
    const sent = send(entry.command, (reply) => answer(entry, reply))
    if (sent) entry.timer = setTimeout(() => keep(entry), answerWithinMs)
    else keep(entry)
  }

  return {
    give: (command: KeptCommand, waiting: Waiting = {}): Promise<Reply> =>
      new Promise((settle) => {
        const entry: Entry = { ...waiting, command, settle }
        entries.set(command.id, entry)
        remember()
        dispatch(entry)
      }),
    /** The link is back: sends everything without an answer again, in order. */
    resend: () => {
      for (const entry of [...entries.values()]) dispatch(entry)
    },
    /** The link is cut: everything on its way is kept from now on. */
    hold: () => {
      for (const entry of entries.values()) {
        clearTimeout(entry.timer)
        keep(entry)
      }
    },
    /** Withdraws commands that will get no answer here. Their promises stay pending. */
    withdraw: (ids: ReadonlySet<string>) => {
      for (const id of ids) {
        clearTimeout(entries.get(id)?.timer)
        entries.delete(id)
      }
      remember()
      store.setState(({ kept }) => ({ kept: kept.filter(({ id }) => !ids.has(id)) }))
    },
    /** Sends commands recorded before this session, for example before a reload. */
    takeUp: (commands: readonly KeptCommand[]) => {
      const added = commands.filter(({ id }) => !entries.has(id)).map((command): Entry => ({ command }))
      for (const entry of added) entries.set(entry.command.id, entry)
      remember()
      for (const entry of added) dispatch(entry)
    },
    end: () => {
      storage.save([])
      isEnded = true
    },
    close: () => {
      for (const entry of entries.values()) clearTimeout(entry.timer)
    },
  }
}

/** The follow-up of a command, with the command's time. Nothing follows a refusal. */
const followingEntry = ({ command: { next, at }, onFollowed, onKept }: Entry, reply: Reply): Entry | undefined => {
  if (next === undefined || !('outcome' in reply)) return undefined
  const command = { id: next.id, name: next.name, input: inputOf(next, reply.outcome), at }
  return { command, ...(onFollowed && { settle: onFollowed }), ...(onKept && { onKept }) }
}

const inputOf = ({ input, toAttendee }: FollowUp, outcome: unknown): object =>
  toAttendee ? { ...input, attendeeId: (outcome as { readonly attendeeId: string }).attendeeId } : input
