import type { ViewValue } from '../../../shared/contract/contract.ts'
import { areCountsPublic } from '../../../shared/domain/polls/poll.ts'
import type { ChapterMark } from '../../../shared/domain/programme/proposed-chapters.ts'
import { inFile } from '../../../shared/domain/show/recording.ts'
import type { Catalog } from '../catalog.ts'
import { iso } from '../iso.ts'
import { pollTopics } from '../polls/poll-place.ts'
import type { Polls } from '../polls/polls.ts'
import type { SessionClock } from '../programme/session-clock.ts'
import type { QuestionAir } from '../questions/question-air.ts'
import type { ReplayFiles } from '../show/replay/replay-files.ts'
import type { ViewSources } from '../views/view.ts'
import { cuesOfSession } from './replay-speakers.ts'

type Material = NonNullable<ViewValue<'replayMaterial'>>

/**
 * The material from which a pilot makes a replay: the items and questions that were shown, the start of the recording,
 * and the closed polls.
 */
export function createReplayMaterial(deps: {
  catalog: Catalog
  clock: SessionClock
  air: Pick<QuestionAir, 'shownOf'>
  polls: Pick<Polls, 'book' | 'rows'>
  recordingOf: ReplayFiles['ofSession']
}): ViewSources<'replayMaterial'> {
  const { catalog, clock, air, polls, recordingOf } = deps

  function marksOf(sessionId: string): readonly ChapterMark[] {
    const items = cuesOfSession(catalog, sessionId).flatMap(({ item: { startedAt }, title }): ChapterMark[] =>
      startedAt === null ? [] : [{ at: startedAt, title, kind: 'item' }],
    )
    const questions = air.shownOf(sessionId).map(({ from, text }): ChapterMark => {
      return { at: from, title: text, kind: 'question' }
    })
    return [...items, ...questions].toSorted((one, other) => one.at - other.at)
  }

  const closedPolls = (sessionId: string): Material['polls'] =>
    polls.book.real().flatMap((poll) => {
      const row = poll.state.settings?.sessionId === sessionId ? polls.rows.withReplay(poll) : undefined
      if (!row) return []
      const { pollId, title, type, votes } = row
      return [{ pollId, title, type, votes: votes ?? 0, isPublic: areCountsPublic(poll.state) }]
    })

  return {
    replayMaterial: {
      topics: ['session', 'cue', 'question', 'recording', 'event', 'stage', ...pollTopics],
      value({ sessionId }) {
        const times = clock.all().get(sessionId)
        if (!times) return null
        const recordingId = recordingOf(sessionId)
        const recording = recordingId === undefined ? null : catalog.get('recording', recordingId)
        const started = recording?.started ?? null
        // A mark lies where the file has it.
        const placed = (at: number) =>
          started
            ? started.startedAt + inFile({ startedAt: started.startedAt, pauses: recording?.pauses ?? [] }, at)
            : at
        const marks = marksOf(sessionId)
        // Precise to the second. The session's own time is precise to the minute, and may be later than its first
        // item's start.
        const began = marks.find(({ kind }) => kind === 'item')?.at
        return {
          startsAt: iso(started?.startedAt ?? began ?? times.startsAt),
          isRecorded: started !== null,
          marks: marks.map(({ at, ...mark }) => ({ at: iso(placed(at)), ...mark })),
          polls: closedPolls(sessionId),
        }
      },
    },
  }
}
