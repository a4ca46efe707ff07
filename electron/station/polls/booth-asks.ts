import { phaseOf } from '../../../shared/domain/polls/poll.ts'
import { askForPoll } from '../../../shared/domain/polls/poll-ask.ts'
import type { StageEvent } from '../../../shared/domain/show/stage.ts'
import type { LegReason } from '../../../shared/domain/show/take.ts'
import { accept, type Result } from '../../../shared/kernel/result.ts'
import { type Catalog, eventStreamId } from '../catalog.ts'
import type { Call } from '../commands/handler.ts'
import type { PollBook } from './poll-book.ts'
import { aheadIn, pollOnStage } from './poll-on-stage.ts'
import { placedPoll } from './poll-place.ts'

type NotShown = Extract<LegReason, 'no-poll' | 'poll-draft' | 'poll-elsewhere'>

/** What the booth asks of a poll on its room's stage; null: whichever is there goes. */
export interface BoothAsk {
  readonly roomId: string
  readonly pollId: string | null
  readonly results: boolean
}

export type BoothAsks = ReturnType<typeof createBoothAsks>

/** A poll belongs to its moderators' station: the booth asks in the stream of its own stage, and the later word counts. */
export function createBoothAsks(catalog: Catalog, book: PollBook) {
  const now = (pollId: string) => placedPoll(pollId, catalog.event(), catalog.get)

  return {
    /** What is written in the room's stage; null: nothing. */
    ask(
      { writing }: Pick<Call, 'writing'>,
      { roomId, pollId, results }: BoothAsk,
    ): Result<StageEvent | null, NotShown> {
      const ahead = aheadIn(catalog, book, roomId, writing.now)
      if (pollId === null) {
        const staged = pollOnStage(catalog, book, roomId)
        return accept(staged && { type: 'StagePollHidden', poll: staged.place.id, ...ahead })
      }
      const { state, place } = placedPoll(pollId, writing.state('event', eventStreamId), writing.state)
      const isOfRoom = (sessionId: string) => writing.state('session', sessionId).settings?.roomId === roomId
      const asked = askForPoll(state, { poll: place.id, results }, isOfRoom)
      return asked.ok ? accept({ ...asked.value, ...ahead }) : asked
    },

    /** Null: there is no such poll. */
    titleOf: (pollId: string): string | null => {
      const { state } = now(pollId)
      return phaseOf(state) === null ? null : (state.words?.title ?? null)
    },

    /** Whether this is the poll as it was asked for last. */
    isPainted: (pollId: string, version: number): boolean => {
      const { shown, stagedVersion } = now(pollId).state
      return shown && version >= stagedVersion
    },
  }
}
