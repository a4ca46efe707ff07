import type { AttendeeCells } from '../../../shared/domain/attendees/attendee.ts'
import type { StateOf, StreamKindName } from '../../../shared/domain/events.ts'
import type { PollAnswer } from '../../../shared/domain/polls/poll-vote.ts'
import type { StreamStore } from '../event-log/stream-store.ts'

interface Attention {
  readonly note: string
  readonly host: string
}

/**
 * One item that a folder makes readable. Passwords, tokens and keys are named here without their values: a list of a
 * lost laptop's contents must not be a second copy of them. Instants are ISO 8601.
 */
export type DisclosedItem =
  | {
      readonly kind: 'attendee'
      readonly id: string
      readonly cells: AttendeeCells
      readonly sessionIds: readonly string[]
      readonly attention: Attention | null
    }
  | {
      readonly kind: 'admission'
      readonly id: string
      readonly attendeeId: string
      readonly checkpoint: string
      readonly day: string
      readonly at: readonly string[]
    }
  /** `code`: the code in the badge's QR, if the key of badge codes is held. */
  | {
      readonly kind: 'badge'
      readonly id: string
      readonly attendeeId: string
      readonly version: number
      readonly code: string | null
      readonly state: string
    }
  | {
      readonly kind: 'remote-presence'
      readonly id: string
      readonly sessionId: string
      readonly attendeeIds: readonly string[]
    }
  | {
      readonly kind: 'question'
      readonly id: string
      readonly sessionId: string
      readonly state: string
      readonly alert: boolean
      readonly text: string | null
      readonly original: string | null
      /** For an alert: the author's messages to the referent. */
      readonly replies: readonly string[]
    }
  /** `linkable`: the folder holds the keys that link the voter's alias to a badge. */
  | {
      readonly kind: 'vote'
      readonly id: string
      readonly on: 'question' | 'poll'
      readonly answer: PollAnswer | null
      readonly linkable: boolean
    }
  | { readonly kind: 'speaker'; readonly id: string; readonly name: string; readonly of: string }
  | { readonly kind: 'obs-password'; readonly id: string; readonly name: string; readonly address: string }
  | {
      readonly kind: 'access'
      readonly id: string
      readonly role: string
      readonly label: string
      readonly expiresAt: string
    }
  | { readonly kind: 'organiser'; readonly id: string; readonly label: string; readonly expiresAt: string }
  | { readonly kind: 'platform-token'; readonly id: string; readonly address: string }
  | { readonly kind: 'station'; readonly id: string; readonly name: string; readonly role: string }
  | { readonly kind: 'key'; readonly id: string; readonly purpose: string; readonly generation: number }
  /** A personal part of one event, as it was written. Null if it is sealed; its text if it is not JSON. */
  | {
      readonly kind: 'part'
      readonly id: string
      readonly stream: string
      readonly type: string
      readonly at: string
      readonly words: unknown
    }

/** Streams in one page. A page takes about 1 ms, so that a hub that counts still answers in between. */
const pageSize = 100

/** The items of one kind of stream, a page at a time. */
export function* pagesOf<Kind extends StreamKindName>(
  streams: StreamStore,
  kind: Kind,
  itemsIn: (id: string, state: StateOf<Kind>) => readonly DisclosedItem[],
): Generator<readonly DisclosedItem[]> {
  let after = ''
  for (;;) {
    const page = streams.page(kind, after, pageSize)
    yield page.flatMap(([id, state]) => itemsIn(id, state))
    const last = page.at(-1)
    if (!last || page.length < pageSize) return
    after = last[0]
  }
}
