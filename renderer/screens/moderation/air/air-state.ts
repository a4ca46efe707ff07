import type { Desk } from '../desk.ts'
import type { Question } from '../question-row.ts'

/** The known state of this session's air. */
export type AirState =
  | { readonly is: 'nothing' }
  | {
      readonly is: 'asked' | 'held' | 'painted' | 'lost' | 'silent' | 'unknown'
      readonly row: Question
      /** When it entered this state, ISO. */
      readonly since: string
      readonly screens: number
      /** Still on air while another one is requested. */
      readonly stillOn: Question | undefined
    }

/** From the station's report on screens. A question on air without a report has an unknown state. */
export function airStateOf(
  air: Desk['air'],
  byId: ReadonlyMap<string, Question>,
  onAir: Question | undefined,
): AirState {
  const row = air === null ? onAir : byId.get(air.questionId)
  if (!row) return { is: 'nothing' }
  return {
    is: air?.state ?? 'unknown',
    row,
    since: row.airAsked ?? row.since,
    screens: air?.screens ?? 0,
    stillOn: onAir === row ? undefined : onAir,
  }
}

/** 01:12, or 1:02:09 beyond an hour. */
export function lengthOf(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`
  return hours === 0 ? rest : `${hours}:${rest}`
}
