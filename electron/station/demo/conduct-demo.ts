import type { CommandInput, CommandName } from '../../../shared/contract/contract.ts'
import { instantOf } from '../../../shared/domain/event/zoned-time.ts'
import { iso } from '../iso.ts'
import type { DemoClock } from './demo-clock.ts'
import { type DemoCue, demoCues } from './demo-cues.ts'

interface DemoShow {
  readonly rooms: readonly { readonly roomId: string; readonly name: string | null }[]
  readonly timeZone: string
  /** The first day of the event. */
  readonly date: string
  readonly clock: DemoClock
  readonly give: <Name extends CommandName>(name: Name, input: CommandInput<Name>) => Promise<unknown>
}

/** The show falls behind by this many minutes at most. */
const mostLate = 4

/** Writes a run of show into its rooms and plays the part that lies in the past, slightly late. */
export async function conductDemo({ rooms, timeZone, date, clock, give }: DemoShow): Promise<void> {
  for (const { roomId, name } of rooms) {
    const cues = Object.hasOwn(demoCues, name ?? '') ? (demoCues[name ?? ''] ?? []) : []
    const at = ({ at: time }: DemoCue) => instantOf(timeZone, date, time)
    const added = await Promise.all(cues.map((cue, index) => give('cues.add', cueOf(cue, `${index}`))))
    await playUntilNow()

    function cueOf(cue: DemoCue, number: string): CommandInput<'cues.add'> {
      const { title, minutes, isBreak = false, scene, recording, timer, isNamed, speakers = [] } = cue
      const named = speakers.map((speaker, index) => ({ ...speaker, speakerId: `${roomId}-${number}-${index}` }))
      const first = named[0]?.speakerId
      return {
        roomId,
        title,
        isBreak,
        isFixed: isBreak,
        lengthS: minutes * 60,
        speakers: named,
        plannedAt: iso(at(cue)),
        onFailure: isBreak ? 'go-on' : 'hold',
        legs: [
          ...(scene === undefined ? [] : [{ roomId, kind: 'scene' as const, scene }]),
          ...(recording === undefined ? [] : [{ roomId, kind: 'recording' as const, action: recording }]),
          ...(timer === undefined
            ? []
            : [{ roomId, kind: 'timer' as const, lengthS: timer === 0 ? null : timer * 60 }]),
          ...(isNamed === undefined
            ? []
            : [{ roomId, kind: 'lower-third' as const, ...(isNamed && first && { speakerId: first }) }]),
        ],
      }
    }

    async function playUntilNow(): Promise<void> {
      const now = Date.now()
      const begins = (cue: DemoCue, index: number) => at(cue) + Math.min(index, mostLate) * 60_000
      try {
        for (const [index, cue] of cues.entries()) {
          const { cueId } = added[index] as { readonly cueId: string }
          const [next, ends] = [cues[index + 1], begins(cue, index) + cue.minutes * 60_000]
          if (begins(cue, index) > now) return
          clock.offsetMs = begins(cue, index) - now
          await give('cues.start', { cueId })
          // The next item ends this one; otherwise it ends when its time is over.
          if ((next && at(next) <= ends + mostLate * 60_000) || ends > now) continue
          clock.offsetMs = ends - now
          await give('cues.stop', { cueId })
        }
      } finally {
        clock.offsetMs = 0
      }
    }
  }
}
