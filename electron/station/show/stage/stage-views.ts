import type { ViewValue } from '../../../../shared/contract/contract.ts'
import type { stageViews } from '../../../../shared/contract/stage.ts'
import { isJoiningShown } from '../../../../shared/domain/show/joining.ts'
import type { NamedPerson } from '../../../../shared/domain/show/lower-third.ts'
import { endsAt, remainingMs, type Timer } from '../../../../shared/domain/show/timer.ts'
import { hubStreamId } from '../../../../shared/domain/stations/hub.ts'
import { latestInstant } from '../../../../shared/replication/recorded-event.ts'
import type { Catalog } from '../../catalog.ts'
import type { BoothAsks } from '../../polls/booth-asks.ts'
import type { SteadyClock } from '../../steady-clock.ts'
import type { ViewSources } from '../../views/view.ts'
import type { ObsFleet } from '../obs-fleet.ts'
import { type CountdownGap, createCountdownGaps } from './countdown-gaps.ts'
import type { ScreenAccess, Screens } from './screens.ts'

type Stage = ViewValue<'stage'>

/** What a room's pages show that is decided elsewhere: by its run of show, and by its moderators. */
export interface StagePorts {
  readonly polls: Pick<BoothAsks, 'ask' | 'isPainted' | 'titleOf'>
  readonly run: (roomId: string) => { readonly item: Stage['next'] } & Pick<Stage, 'next' | 'after' | 'hostNotes'>
  readonly speaker: (speakerId: string) => NamedPerson | null
  readonly onScreen: (roomId: string) => Pick<Stage, 'question' | 'poll' | 'publicUrl'>
  /** When a moderator or the booth last asked for what stands there. Null: nothing stands there. */
  readonly askedAt: (roomId: string) => { readonly question: number | null; readonly poll: number | null }
  readonly askedFor: (roomId: string) => NonNullable<Stage['questions']>['asked']
}

export function createStageViews(deps: {
  catalog: Catalog
  screens: Screens
  fleet: ObsFleet
  ports: StagePorts
  /** This station. */
  self: string
  now: () => number
  steady: SteadyClock
}): ViewSources<keyof typeof stageViews> {
  const { catalog, screens, fleet, ports, self, now, steady } = deps
  const gapOf = createCountdownGaps(steady)
  return {
    stage: {
      topics: [
        ...(['stage', 'room', 'cue', 'rehearsal-cue', 'day', 'question', 'session', 'event'] as const),
        ...(['poll', 'poll-vote', 'public-url', 'rehearsal-poll', 'rehearsal-poll-vote'] as const),
        ...(['screens-state', 'station', 'hub', 'room-air'] as const),
      ],
      value: ({ roomId }, { role }) => {
        const {
          message,
          timer,
          warningS,
          lowerThird,
          joining,
          questions: slot,
          hostWord,
          safeAreas,
          source,
        } = catalog.get('stage', roomId)
        const { item, ...coming } = ports.run(roomId)
        return {
          roomId,
          name: catalog.get('room', roomId).name,
          ...coming,
          item: item && {
            ...item,
            clockGapMs: gapOf(roomId, 'item', `${item.id}@${item.expectedAt}`).clockGapMs,
          },
          timer:
            timer &&
            presentTimer(timer, gapOf(roomId, 'timer', `${timer.id}@${timer.startedAt}`, timer.pausedAt !== null)),
          warningS,
          message: message && { ...message, at: iso(message.at) },
          lowerThird: lowerThird && { ...lowerThird, lines: [...lowerThird.lines] },
          ...ports.onScreen(roomId),
          questions: role === 'screen' ? null : { slot, asked: ports.askedFor(roomId) },
          joining:
            joining && isJoiningShown({ joining: joining.at, ...ports.askedAt(roomId) })
              ? {
                  id: joining.id,
                  version: joining.version,
                  screens: role === 'screen' ? null : screens.painters('joining', joining.id),
                }
              : null,
          hostWord: hostWord && { ...hostWord, at: iso(hostWord.at) },
          safeAreas: [...safeAreas],
          airEpoch: catalog.get('room-air', roomId).epoch,
          source,
        }
      },
    },

    screens: {
      topics: ['screens-state', 'access', 'room', 'obs-state', 'hub'],
      rows: () =>
        screens.rows(
          screenAccesses(catalog, self, now()),
          (roomId) => catalog.get('room', roomId).name,
          (roomId) => fleet.drivenIn(roomId)?.connection.state() === 'connected',
        ),
    },
  }
}

/** Those that may still come: neither revoked nor at their end. */
function screenAccesses(catalog: Catalog, self: string, now: number): readonly ScreenAccess[] {
  const hub = catalog.get('hub', hubStreamId).stationId
  const mayBeElsewhere = hub !== null && hub !== self
  return [...catalog.all('access')].flatMap(([accessId, { grant, used, revoked }]) =>
    grant?.role === 'screen' && !revoked && grant.expiresAt > now
      ? [{ accessId, label: grant.label, used, mayBeElsewhere }]
      : [],
  )
}

/** Also of a countdown that began where dates end: an earlier version has let one in. */
const iso = (at: number): string => new Date(Math.min(at, latestInstant)).toISOString()

function presentTimer(timer: Timer, { clockGapMs, pausedMs }: CountdownGap): NonNullable<Stage['timer']> {
  const end = endsAt(timer)
  const { id, version, lengthMs, startedAt, pausedAt } = timer
  return {
    id,
    version,
    lengthS: Math.max(0, lengthMs) / 1000,
    startedAt: iso(startedAt),
    state: pausedAt === null ? 'running' : 'paused',
    endsAt: end === null ? null : iso(end),
    // While it runs nothing here changes: pages count by themselves.
    remainingMs: pausedAt === null ? null : remainingMs(timer, pausedAt) + pausedMs,
    clockGapMs,
  }
}
