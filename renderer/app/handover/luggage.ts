import '../no-eval.ts'
import { z } from 'zod'
import { type CommandName, isCommandName } from '../../../shared/contract/contract.ts'
import type { KeptCommand } from '../store.ts'

/** Unsealed, in bytes. As an address it stays below the 80 000 letters that every browser accepts. */
const mostBytes = 58_000
/** Far more scans than fit. */
const mostCommands = 500

/** What a page takes along to another hub. */
export interface Luggage {
  /** Commands without an answer, in order. */
  readonly commands: readonly KeptCommand[]
  /** The number of further commands that did not fit. They wait in the previous hub's page. */
  readonly left: number
}

/** As many commands as an address holds, the first ones first: the rest come after all of these. */
export function pack(kept: readonly KeptCommand[]): { readonly text: string; readonly left: number } {
  const encoder = new TextEncoder()
  let bytes = 40
  let count = 0
  for (const command of kept.slice(0, mostCommands)) {
    bytes += encoder.encode(JSON.stringify(command)).length + 1
    if (bytes > mostBytes) break
    count += 1
  }
  const left = kept.length - count
  return { text: JSON.stringify({ commands: kept.slice(0, count), left } satisfies Luggage), left }
}

const commandName = z.custom<CommandName>((name) => typeof name === 'string' && isCommandName(name))
/** The station judges the input, as of every command: one that it refuses must not block the others. */
const given = { id: z.guid(), name: commandName, input: z.record(z.string().max(64), z.unknown()) }
const luggage = z.strictObject({
  commands: z
    .array(
      z.strictObject({
        ...given,
        at: z.number().min(0),
        next: z.strictObject({ ...given, toAttendee: z.literal(true).optional() }).optional(),
      }),
    )
    .max(mostCommands),
  left: z.int().min(0),
})

/** Null for anything that `pack` has not made: one impossible command makes all of it doubtful. */
export function unpack(text: string): Luggage | null {
  if (text.length > 2 * mostBytes) return null
  try {
    const parsed = luggage.safeParse(JSON.parse(text))
    return parsed.success ? (parsed.data as Luggage) : null
  } catch {
    return null
  }
}
