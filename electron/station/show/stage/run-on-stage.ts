import { nameShown } from '../../../../shared/domain/show/cue-speaker.ts'
import { currentOf, followingOf } from '../../../../shared/domain/show/run-item.ts'
import { expectedTimes, plannedTimes } from '../../../../shared/domain/show/run-of-show.ts'
import type { Catalog } from '../../catalog.ts'
import { isoOrNull } from '../../iso.ts'
import type { BookedCue, RunBook } from '../cues/run-book.ts'
import type { StagePorts } from './stage-views.ts'

type OnStage = ReturnType<StagePorts['run']>

/**
 * What the pages of a stage show of the run of show: what is on, the two that come, and who speaks: as a name under
 * the picture, nobody's who is not to be filmed.
 */
export function runOnStage(catalog: Catalog, run: RunBook, now: () => number): Pick<StagePorts, 'run' | 'speaker'> {
  return {
    run(roomId): OnStage {
      const cues = run.ofNow(run.ofRoom(roomId))
      const [next, after] = followingOf(cues)
      const planned = plannedTimes(cues)
      const expected = expectedTimes(cues, now())
      const shown = (cue: BookedCue | null | undefined): OnStage['next'] => {
        if (!cue) return null
        const names = cue.state.speakers.filter(({ image }) => image === 'yes').map(nameShown)
        return {
          id: cue.cueId,
          version: 1,
          title: cue.settings.title,
          lengthS: cue.lengthS,
          speaker: names.filter(Boolean).join(', ') || null,
          plannedAt: isoOrNull(planned.get(cue.cueId)),
          expectedAt: isoOrNull(cue.startedAt ?? expected.get(cue.cueId)?.at),
        }
      }
      const current = currentOf(cues)
      const hostNotes = { item: noteForHost(current), next: noteForHost(next) }
      return { item: shown(current), next: shown(next), after: shown(after), hostNotes }
    },
    speaker(speakerId) {
      for (const [, { speakers }] of catalog.all('cue')) {
        const found = speakers.find((one) => one.speakerId === speakerId)
        if (!found) continue
        const { name, role, firstNameOnly, image } = found
        return { name, firstName: nameShown({ name, firstNameOnly: true }), title: role, firstNameOnly, image }
      }
      return null
    },
  }
}

/** A note is the booth's own, unless it was written for the host too. */
const noteForHost = (cue: BookedCue | null | undefined): string | null =>
  (cue?.settings.noteForHost && cue.settings.note) || null
