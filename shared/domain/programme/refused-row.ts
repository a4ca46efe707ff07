import { foldText } from '../../kernel/fold-text.ts'
import type { Calendar } from '../event/event-day.ts'
import { codeOf, dayOf, type ProgrammeField, type ProgrammeRefusal, timeOf } from './programme-row.ts'
import type { KnownSession } from './session-changes.ts'

/** What a row that is refused still says of its session. */
export interface RefusedRow {
  readonly code: string | null
  readonly title: string
  /** Undefined where it is not readable. */
  readonly day: number | undefined
}

export const refusedRowOf = (cell: (field: ProgrammeField) => string, calendar: Calendar): RefusedRow => ({
  code: codeOf(cell('code')),
  title: cell('title'),
  day: dayOf(cell('day'), calendar),
})

/** The cells that a refusal is about, as the file has them, for whoever looks for them there. Null where they are empty. */
export function refusedText(refusal: ProgrammeRefusal, cell: (field: ProgrammeField) => string): string | null {
  const cells = refusedFields[refusal].map((field) => cell(field).trim())
  const wrong = refusal === 'bad-time' ? cells.filter((time) => timeOf(time) === undefined) : cells
  return wrong.filter(Boolean).join(' – ').slice(0, 100) || null
}

const refusedFields: Readonly<Record<ProgrammeRefusal, readonly ProgrammeField[]>> = {
  'empty-title': [],
  'empty-room': [],
  'unknown-day': ['day'],
  'bad-time': ['start', 'end'],
  'ends-before-start': ['start', 'end'],
  'outside-day': ['start', 'end'],
  'unknown-kind': ['kind'],
  'bad-capacity': ['capacity'],
  'capacity-below-one': ['capacity'],
  'bad-code': ['code'],
  'doubled-code': ['code'],
}

/**
 * Whether a line that is refused names this session. It is not missing from the file then: whoever corrects the line keeps it.
 */
export const isNamedBy = ({ code, title, day }: RefusedRow, { settings }: KnownSession): boolean =>
  code !== null && settings.code !== null
    ? settings.code === code
    : foldText(settings.title) === foldText(title) && (day === undefined || settings.day === day)
