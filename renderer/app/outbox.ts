import type { KeptStorage } from './kept-storage.ts'
import type { KeptCommand, Reply, StationStore } from './store.ts'

/** Beyond this a person is told that the command is kept. */
export const answerWithinMs = 1_500

/** Sends over the link; false when the station is away. */
export type SendCommand = (command: KeptCommand, answer: (reply: Reply) => void) => boolean

interface Entry {
  readonly command: KeptCommand
  /** Absent for a command given before a reload: nobody waits for the answer any more. */
  readonly settle?: (reply: Reply) => void
  readonly onKept?: () => void
  timer?: ReturnType<typeof setTimeout>
}

/**
 * Commands on their way, in the order they were given. Until its answer has come a command is stored, and sent again
 * under the same id after every reconnection: the station does it once.
 */
export const createOutbox = (store: StationStore, storage: KeptStorage, send: SendCommand) => {
  const entries = new Map<string, Entry>()
  for (const command of storage.load()) entries.set(command.id, { command })
  store.setState({ kept: [...entries.values()].map(({ command }) => command) })

  const remember = () => storage.save([...entries.values()].map(({ command }) => command))

  const keep = (entry: Entry) => {
    if (entries.get(entry.command.id) !== entry) return
    const { kept } = store.getState()
    if (kept.some(({ id }) => id === entry.command.id)) return
    store.setState({ kept: [...kept, entry.command] })
    entry.onKept?.()
  }

  const answer = (entry: Entry, reply: Reply) => {
    if (entries.get(entry.command.id) !== entry) return
    clearTimeout(entry.timer)
    entries.delete(entry.command.id)
    remember()
    store.setState(({ kept, recovered }) => ({
      kept: kept.filter(({ id }) => id !== entry.command.id),
      recovered: entry.settle ? recovered : [...recovered, { command: entry.command, reply }],
    }))
    entry.settle?.(reply)
  }

  const dispatch = (entry: Entry) => {
    clearTimeout(entry.timer)
    const sent = send(entry.command, (reply) => answer(entry, reply))
    if (sent) entry.timer = setTimeout(() => keep(entry), answerWithinMs)
    else keep(entry)
  }

  return {
    give: (command: KeptCommand, onKept?: () => void): Promise<Reply> =>
      new Promise((settle) => {
        const entry: Entry = { command, settle, ...(onKept && { onKept }) }
        entries.set(command.id, entry)
        remember()
        dispatch(entry)
      }),
    /** The link is back: everything without an answer goes again, in order. */
    resend: () => {
      for (const entry of [...entries.values()]) dispatch(entry)
    },
    /** The link is cut: whatever was on its way is kept from now on. */
    hold: () => {
      for (const entry of entries.values()) {
        clearTimeout(entry.timer)
        keep(entry)
      }
    },
    close: () => {
      for (const entry of entries.values()) clearTimeout(entry.timer)
    },
  }
}
