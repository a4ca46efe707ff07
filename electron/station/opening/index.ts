import { isOfMorning, type OpeningItem, openingOf, openingState } from '../../../shared/domain/event/opening.ts'
import type { FeatureWithExports } from '../feature.ts'
import { isoOrNull } from '../iso.ts'
import type { Kit } from '../kit.ts'
import { createOpeningFacts, type OpeningNeeds } from './opening-facts.ts'

type PointState = ReturnType<typeof openingState>

/** What is to be in order before the doors open: read of all features, and kept by none. */
export function createOpening(kit: Kit, needs: OpeningNeeds) {
  const { days, now } = kit
  const { attendance, badges } = needs.people
  const facts = createOpeningFacts(kit, needs)
  const seen = new Map<OpeningItem, { readonly state: PointState; readonly since: number | null }>()

  /** Null while it is as it was when it was first read. */
  function changedAt(item: OpeningItem, state: PointState): number | null {
    const before = seen.get(item)
    if (before?.state === state) return before.since
    const since = before ? now() : null
    seen.set(item, { state, since })
    return since
  }

  return {
    views: {
      opening: {
        // `day` comes every minute: a copy becomes old, and a link ends, while nothing else changes.
        topics: [
          ...(['event', 'key', 'day', 'attendee', 'same-person', 'session', 'room', 'cue'] as const),
          ...([
            'printer',
            'print-job',
            'badge-template',
            'station',
            'access',
            'admission',
            'rehearsal-admission',
          ] as const),
          ...(['printer-state', 'link-state', 'backup-state', 'desk'] as const),
          ...(['preflight', 'rehearsal-cue', 'room-show', 'room-air', 'obs', 'obs-state'] as const),
        ],
        // It looks at everything, and nobody waits for a scan to show here.
        restMs: 1000,
        rows: () =>
          openingOf(facts()).map(({ item, word, count, of, name, at }) => {
            const state = openingState({ word })
            return {
              item,
              isOfMorning: isOfMorning(item),
              state,
              word,
              count,
              of,
              name,
              at: isoOrNull(at),
              changedAt: isoOrNull(changedAt(item, state)),
            }
          }),
      },
      'badges.lacking': {
        topics: ['admission', 'print-job', 'day'],
        restMs: 1000,
        value() {
          const inside = [...attendance.peopleInside(days.actualDate())]
          return { people: inside.filter((id) => badges.standingOf(id) === 'none').length }
        },
      },
    },
  } satisfies FeatureWithExports
}
