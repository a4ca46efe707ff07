import type { ViewRow } from '../../../../shared/contract/contract.ts'
import type { runOfShowViews } from '../../../../shared/contract/run-of-show.ts'
import type { AdjustmentKind } from '../../../../shared/domain/show/cue.ts'
import { nameShown } from '../../../../shared/domain/show/cue-speaker.ts'
import type { NamedScene } from '../../../../shared/domain/show/obs.ts'
import { propose } from '../../../../shared/domain/show/run-adjust.ts'
import { currentOf } from '../../../../shared/domain/show/run-item.ts'
import { expectedTimes, outlookOf, plannedTimes } from '../../../../shared/domain/show/run-of-show.ts'
import type { Catalog } from '../../catalog.ts'
import { iso, isoOrNull } from '../../iso.ts'
import type { ViewSources } from '../../views/view.ts'
import type { ObsFleet } from '../obs-fleet.ts'
import { type FollowIn, heldSince } from './follow-facts.ts'
import type { BookedCue, RunBook } from './run-book.ts'

type Row = ViewRow<'runOfShow'>

export function createCueViews(deps: {
  readonly catalog: Catalog
  readonly run: RunBook
  readonly fleet: ObsFleet
  readonly now: () => number
  readonly pollTitle: (pollId: string) => string | null
  readonly followIn: FollowIn
}): ViewSources<keyof typeof runOfShowViews> {
  const { catalog, run, fleet, now, pollTitle, followIn } = deps
  /** As its OBS calls it now, where it is there. */
  const nameIn = (roomId: string, { uuid, name }: NamedScene): string =>
    fleet
      .drivenIn(roomId)
      ?.connection.shown()
      ?.scenes.find((scene) => scene.uuid === uuid)?.name ?? name

  return {
    runOfShow: {
      topics: [
        ...(['cue', 'rehearsal-cue', 'room', 'event', 'day', 'obs-state', 'poll', 'rehearsal-poll'] as const),
        ...(['take', 'air-change', 'privacy', 'room-air'] as const),
      ],
      rows({ roomId }) {
        const cues = run.ofRoom(roomId)
        const at = now()
        const counted = run.ofNow(cues)
        const planned = plannedTimes(cues)
        // In a rehearsal the day's own time, which begins with its first item.
        const due = plannedTimes(counted)
        const dates = run.datesOf(cues)
        const expected = expectedTimes(counted, at)
        const outlook = outlookOf(counted, at)
        const current = currentOf(counted)
        const told = current?.cueId ?? outlook.nextId
        return cues.map((cue, index): Row => {
          const { cueId, settings, state } = cue
          const plan = planned.get(cueId)
          const dueAt = due.get(cueId) ?? plan
          const coming = expected.get(cueId)
          const held = heldSince(state)
          return {
            cueId,
            roomId,
            order: cue.order,
            number: index + 1,
            title: settings.title,
            date: dates.get(cueId) ?? null,
            state: stateOf(cue, current?.cueId ?? null, outlook.nextId),
            plannedAt: isoOrNull(plan),
            lengthS: cue.lengthS,
            baseLengthS: cue.baseLengthS,
            isBreak: cue.isBreak,
            isFixed: cue.isFixed,
            onFailure: settings.onFailure,
            note: settings.note ?? '',
            noteForHost: settings.noteForHost ?? false,
            colour: settings.colour ?? null,
            autoFollow: cue.autoFollow,
            legs: settings.legs.map((leg) => ({
              ...leg,
              room: catalog.get('room', leg.roomId).name ?? '',
              scene: leg.kind === 'scene' ? nameIn(leg.roomId, leg.scene) : null,
              ...(leg.kind === 'poll' && { poll: leg.pollId === null ? null : pollTitle(leg.pollId) }),
            })),
            startedAt: isoOrNull(cue.startedAt),
            endedAt: isoOrNull(cue.endedAt),
            deviationS:
              cue.startedAt === null || dueAt === undefined ? null : Math.round((cue.startedAt - dueAt) / 1000),
            expectedAt: isoOrNull(coming?.at),
            expectedEndsAt: isoOrNull(coming?.endsAt),
            heldBy: held?.takeId ?? null,
            heldAt: isoOrNull(held?.at),
            ...followWords(cueId === current?.cueId ? followIn(roomId, at) : null),
            adjustments: state.adjustments.flatMap(({ undone, at: decidedAt, ...one }) =>
              undone ? [] : [{ ...one, at: iso(decidedAt) }],
            ),
            speakers: state.speakers.map(({ marks, awaited: _, pilotsWish: __, ...speaker }) => ({
              ...speaker,
              nameShown: nameShown(speaker),
              arrived: marks.includes('arrived'),
              greenRoom: marks.includes('greenRoom'),
              mic: marks.includes('mic'),
              ready: marks.includes('ready'),
            })),
            outlook: cueId === told ? presented(outlook, (how) => proposed(counted, at, how)) : null,
          }
        })
      },
    },
  }
}

function stateOf({ cueId, state, isOut, startedAt }: BookedCue, current: string | null, next: string | null) {
  if (cueId === current) return 'current'
  if (state.skipped) return 'skipped'
  if (isOut) return 'cut'
  if (startedAt !== null) return 'done'
  return cueId === next ? 'next' : 'upcoming'
}

function followWords(found: ReturnType<FollowIn>): Pick<Row, 'follow' | 'followOff'> {
  if (!found) return { follow: null, followOff: null }
  if (!found.ok) return { follow: null, followOff: found.refusal }
  return { follow: { at: iso(found.value.at), cueId: found.value.cueId }, followOff: null }
}

function proposed(counted: readonly BookedCue[], at: number, how: AdjustmentKind) {
  const found = propose(counted, at, how)
  return found.ok ? { cueIds: found.value.changes.map(({ cueId }) => cueId), gainS: found.value.gainS } : null
}

function presented(
  { overrunS, driftS, pushed, nextBreak, end }: ReturnType<typeof outlookOf>,
  of: (how: AdjustmentKind) => ReturnType<typeof proposed>,
): Row['outlook'] {
  return {
    overrunS,
    driftS,
    pushed,
    nextBreak: nextBreak && {
      ...nextBreak,
      at: iso(nextBreak.at),
      endsAt: iso(nextBreak.endsAt),
    },
    end: end && { ...end, at: iso(end.at) },
    absorb: of('absorb'),
    shift: of('shift'),
    cut: of('cut'),
  }
}
