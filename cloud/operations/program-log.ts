import { type DestinationStream, destination, pino, stdTimeFunctions } from 'pino'
import { placesOf } from '../../electron/station/program-log.ts'
import type { OrganiserAct } from '../organisers/organiser-acts.ts'

/** What a line may say beside its event: figures and words of ours, never what anybody has typed, nor where from. */
export type LogFields = Readonly<Record<string, number | boolean | null>>
export type ProgramLog = ReturnType<typeof createProgramLog>

const stderr = 2
/** PostgreSQL's error behind ours, and the system's behind that. */
const mostCauses = 3

/**
 * The cloud's one log: a JSON object a line, `{ level, time, pid, event, … }`, on the error output. An error is its kind, its
 * code and its places: never its message, which may quote somebody. Addresses, tokens and paths asked for are in none.
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
    /** An organiser's act. An invitation's id is nobody's name: whose it is, the pilots' list says alone. */
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
