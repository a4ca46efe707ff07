import type { CommandInput, ViewValue } from '../../../../shared/contract/contract.ts'
import type { CloudParts } from '../../../../shared/domain/event/event.ts'
import { isLongPilotCode } from '../../../../shared/domain/event/pilot-code.ts'
import { dayAfter } from '../parts/day-after.ts'

/** The form's fields. A missing date is an empty text. */
export interface EventDraft {
  readonly name: string
  readonly timeZone: string
  readonly days: readonly string[]
  readonly hasEvening: boolean
  readonly evening: string
  readonly pilotCode: string
  readonly cloudParts: CloudParts
}

export type DraftFault = 'nameNeeded' | 'dayNeeded' | 'eveningNeeded' | 'codeTooShort'

export const draftOf = (event: ViewValue<'event'>): EventDraft => ({
  name: event.name,
  timeZone: event.timeZone,
  days: event.days.length > 0 ? event.days : [''],
  hasEvening: event.evening !== null,
  evening: event.evening ?? '',
  pilotCode: '',
  cloudParts: event.cloudParts,
})

/** Missing fields. The station judges their content. */
export const faultsOf = (draft: EventDraft): ReadonlySet<DraftFault> =>
  new Set<DraftFault>([
    ...(draft.name.trim() === '' ? (['nameNeeded'] as const) : []),
    ...(draft.days.includes('') ? (['dayNeeded'] as const) : []),
    ...(draft.hasEvening && draft.evening === '' ? (['eveningNeeded'] as const) : []),
    ...(draft.pilotCode !== '' && !isLongPilotCode(draft.pilotCode) ? (['codeTooShort'] as const) : []),
  ])

export const inputOf = (draft: EventDraft): CommandInput<'event.configure'> => ({
  name: draft.name.trim(),
  timeZone: draft.timeZone,
  days: [...draft.days],
  ...(draft.hasEvening && { evening: draft.evening }),
  ...(draft.pilotCode !== '' && { pilotCode: draft.pilotCode.trim() }),
  cloudParts: draft.cloudParts,
})

/** Whether sessions and cues may have to move. A draft has none. Dates in a wrong order move nothing: they are refused. */
export const movesDays = ({ days, timeZone }: ViewValue<'event'>, draft: EventDraft): boolean =>
  days.length > 0 &&
  draft.days.every((day, index) => index === 0 || day > (draft.days[index - 1] ?? '')) &&
  (timeZone !== draft.timeZone || days.join() !== draft.days.join())

/** The short format is a day and its evening, the long one two days. Entered dates stay. */
export const inFormat = (draft: EventDraft, format: 'short' | 'long'): EventDraft => {
  const first = draft.days[0] ?? ''
  return format === 'short'
    ? { ...draft, days: [first], hasEvening: true, evening: draft.evening || first }
    : { ...draft, days: [first, draft.days[1] ?? dayAfter(first)], hasEvening: draft.hasEvening }
}

/** The format of the days. Null for an event of another length. */
export const formatOf = ({ days, hasEvening }: EventDraft): 'short' | 'long' | null =>
  days.length === 1 && hasEvening ? 'short' : days.length === 2 ? 'long' : null

/** Another date for a day. The evening of that day goes with it. */
export const withDay = ({ days, evening }: Pick<EventDraft, 'days' | 'evening'>, index: number, date: string) => ({
  days: days.map((day, at) => (at === index ? date : day)),
  evening: days[index] === evening ? date : evening,
})
