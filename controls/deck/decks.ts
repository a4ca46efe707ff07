import { standingScenes } from '../../shared/contract/standing-scenes.ts'
import type { Client } from '../client/client.ts'
import { createKnownRooms } from '../client/known-rooms.ts'
import { createDeck, type Deck } from './deck.ts'
import type { DeckLibrary } from './library.ts'

/** A deck that is plugged in is found within this time, in ms. */
const lookEveryMs = 1500
/** Changes that come together are drawn together. */
const togetherMs = 30

export type Decks = ReturnType<typeof createDecks>

/** The decks that are plugged into this machine, as they come and go. */
export function createDecks(
  library: DeckLibrary,
  deps: {
    readonly client: Pick<Client, 'desk' | 'act' | 'presses'>
    readonly language: 'fr' | 'en'
    readonly onError: (error: unknown) => void
  },
) {
  const open = new Map<string, Deck>()
  /** By the deck's serial number, which stays when its path changes: a deck that comes back shows its page. */
  const pages = new Map<string, string>()
  /** Its scenes keep their places as long as this program runs: no key takes another one under a hand. */
  const rooms = createKnownRooms(deps.client.desk, standingScenes)
  let isEnded = false
  let told = ''

  /** The same fault is told once, not at every look. */
  function tellOnce(error: unknown): void {
    const text = error instanceof Error ? error.message : String(error)
    if (text !== told) deps.onError(error)
    told = text
  }

  async function look(): Promise<void> {
    try {
      for (const { path, serialNumber } of await library.listStreamDecks()) {
        if (open.has(path) || isEnded) continue
        const device = await library.openStreamDeck(path)
        if (isEnded) await device.close()
        else {
          told = ''
          // A deck may have none, or an empty one.
          const own = serialNumber || path
          const page = { get: () => pages.get(own), set: (id: string) => void pages.set(own, id) }
          open.set(path, createDeck(device, { ...deps, id: path, page, rooms, onLost: () => void open.delete(path) }))
        }
      }
    } catch (error) {
      // Perhaps another program has it. It is tried again.
      tellOnce(error)
    }
    if (!isEnded) next = setTimeout(() => void look(), lookEveryMs)
  }
  let next: NodeJS.Timeout | undefined
  void look()

  let due: NodeJS.Timeout | undefined
  const draw = () => {
    due = undefined
    for (const deck of open.values()) deck.draw()
  }
  return {
    /** Something may be otherwise: it is drawn soon. */
    soon(): void {
      due ??= setTimeout(draw, togetherMs)
    },
    /** A press shows at once. */
    now: draw,
    async end(): Promise<void> {
      isEnded = true
      clearTimeout(next)
      clearTimeout(due)
      await Promise.all([...open.values()].map((deck) => deck.end()))
    },
  }
}
