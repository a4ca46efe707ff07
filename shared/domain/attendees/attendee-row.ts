import { sessionIdOfCode } from '../programme/session.ts'
import type { StreamRowForm } from '../stream.ts'
import { type AttendeeCells, categories, type PersonalCells, statuses } from './attendee.ts'
import type { AttendeeState } from './attendee-state.ts'

/** In the order of a row. */
const textCells = [
  ...(['code', 'lastName', 'firstName', 'organisation', 'jobTitle', 'department'] as const),
  ...(['email', 'phone', 'accessibility', 'registrationNumber', 'order'] as const),
] satisfies readonly (keyof PersonalCells)[]

/** Null marks an absent cell. */
type PackedCells = readonly [
  texts: readonly (string | null)[],
  pass: readonly [days: readonly number[], evening: 0 | 1, remote: 0 | 1] | null,
  category: number | null,
  status: number | null,
  firstNameOnly: 0 | 1 | null,
  signature: 0 | 1 | null,
  sessionCodes: readonly string[] | null,
]

type PackedAttendee = readonly [
  file: PackedCells | 0,
  edits: PackedCells | 0,
  /** 0 if they equal the codes of the file. */
  sessionIds: readonly string[] | 0,
  others: Partial<Omit<AttendeeState, 'file' | 'edits' | 'sessionIds'>>,
]

/**
 * A person's row: cells by position instead of by name, without initial values. On average 220 bytes instead of 560; an
 * import writes each row twice.
 */
export const attendeeRow: StreamRowForm<AttendeeState> = {
  pack({ file, edits, sessionIds, ...others }): PackedAttendee {
    return [packCells(file), packCells(edits), sameAsFile(sessionIds, file) ? 0 : sessionIds, changedOnly(others)]
  },

  unpack(packed) {
    const [packedFile, packedEdits, sessionIds, others] = packed as PackedAttendee
    const file = unpackCells(packedFile)
    return {
      ...atFirst,
      ...others,
      file,
      edits: unpackCells(packedEdits),
      sessionIds: sessionIds === 0 ? sessionsOf(file) : sessionIds,
    }
  },
}

const atFirst = {
  source: null,
  attention: null,
  vanished: false,
  undone: false,
  replaces: null,
  substitutions: null,
  reviewedSubstitutions: null,
  givenAway: false,
  entered: null,
  amendments: null,
  faceChangedAt: null,
  erased: false,
} as const satisfies Partial<AttendeeState>

function changedOnly(others: Omit<AttendeeState, 'file' | 'edits' | 'sessionIds'>): PackedAttendee[3] {
  const changed: Record<string, unknown> = {}
  for (const name of Object.keys(atFirst) as (keyof typeof atFirst)[])
    if (others[name] !== atFirst[name]) changed[name] = others[name]
  return changed
}

const sessionsOf = ({ sessionCodes }: Partial<AttendeeCells>): readonly string[] =>
  sessionCodes?.map(sessionIdOfCode) ?? []

function sameAsFile(sessionIds: readonly string[], file: Partial<AttendeeCells>): boolean {
  const codes = file.sessionCodes ?? []
  return sessionIds.length === codes.length && sessionIds.every((id, at) => id === sessionIdOfCode(codes[at] ?? ''))
}

function packCells(cells: Partial<AttendeeCells>): PackedCells | 0 {
  if (Object.keys(cells).length === 0) return 0
  const { pass, category, status, sessionCodes } = cells
  return [
    textCells.map((name) => cells[name] ?? null),
    pass ? [pass.days, bit(pass.evening), bit(pass.remote)] : null,
    category === undefined ? null : categories.indexOf(category),
    status === undefined ? null : statuses.indexOf(status),
    cells.firstNameOnly === undefined ? null : bit(cells.firstNameOnly),
    cells.signature === undefined ? null : bit(cells.signature),
    sessionCodes ?? null,
  ]
}

function unpackCells(packed: PackedCells | 0): Partial<AttendeeCells> {
  const cells: { -readonly [Name in keyof AttendeeCells]?: AttendeeCells[Name] } = {}
  if (packed === 0) return cells
  const [texts, pass, category, status, firstNameOnly, signature, sessionCodes] = packed
  for (let at = 0; at < textCells.length; at++) {
    const text = texts[at]
    if (typeof text === 'string') cells[textCells[at] as (typeof textCells)[number]] = text
  }
  if (pass) cells.pass = { days: pass[0], evening: pass[1] === 1, remote: pass[2] === 1 }
  const categoryName = categories[category ?? -1]
  if (categoryName) cells.category = categoryName
  const statusName = statuses[status ?? -1]
  if (statusName) cells.status = statusName
  if (firstNameOnly !== null) cells.firstNameOnly = firstNameOnly === 1
  if (signature !== null) cells.signature = signature === 1
  if (sessionCodes) cells.sessionCodes = sessionCodes
  return cells
}

const bit = (value: boolean): 0 | 1 => (value ? 1 : 0)
