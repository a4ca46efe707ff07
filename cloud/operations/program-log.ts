import { type DestinationStream, destination, pino, stdTimeFunctions } from 'pino'
import { placesOf } from '../../electron/station/program-log.ts'
import type { OrganiserAct } from '../organisers/organiser-acts.ts'

/** Fields of a line besides its event: figures and the program's own words, never a user's input or address. */
export type LogFields = Readonly<Record<string, number | boolean | null>>
export type ProgramLog = ReturnType<typeof createProgramLog>

const stderr = 2
/** The program's error, PostgreSQL's error as its cause, and the system's error as the cause of that. */
const mostCauses = 3

/**
 * The cloud's only log: one JSON object a line, `{ level, time, pid, event, … }`, on the error output. Of an error it
 * holds the kind, the code and the stack's places, but not the message, which may quote a user. It holds no address,
 * token or requested path.
 */
export function createProgramLog(to: DestinationStream = destination({ fd: stderr, sync: true })) {
  const log = pino(
    {
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      messageKey: 'event',
      formatters: { level: (level) => ({ level }) },
    },
    to,
  )
  return {
    tell: (event: string, fields: LogFields = {}): void => log.info(fields, event),
    warn: (event: string, fields: LogFields = {}): void => log.warn(fields, event),
    /** An organiser's act. The invitation's id names nobody: only the pilots' list links it to a person. */
    audit: ({ organiserId, act, of }: OrganiserAct): void =>
      log.info({ organiserId, act, ...(of !== null && { of }) }, 'organiser'),
    error: (error: unknown): void => log.error({ errors: errorsOf(error) }, 'error'),
  }
}

function errorsOf(error: unknown): object[] {
  const errors: object[] = []
  for (let one = error; one && errors.length < mostCauses; one = (one as { cause?: unknown }).cause) {
    const { name, code } = one as { name?: unknown; code?: unknown }
    errors.push({
      kind: typeof name === 'string' ? name : typeof one,
      ...(typeof code === 'string' && { code }),
      ...(errors.length === 0 && { places: placesOf(one) }),
    })
  }
  return errors
}
