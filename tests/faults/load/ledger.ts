import { isDeepStrictEqual } from 'node:util'
import type { CommandInput, CommandName } from '../../../shared/contract/contract.ts'
import type { Random } from '../../support/random.ts'
import type { Reply, StationClient } from '../../support/station-client.ts'

/** A command as it is sent and repeated. */
export type SentCommand = {
  [Name in CommandName]: { readonly id: string; readonly name: Name; readonly input: CommandInput<Name> }
}['checkIn.scan' | 'checkIn.undo']

export interface Acknowledged {
  readonly command: SentCommand
  readonly reply: Reply
}

/** Everything that a station has acknowledged, as recorded by its clients. */
export interface Ledger {
  readonly acknowledged: Acknowledged[]
  /** Attendee ids to whether the last acknowledged command left them inside. */
  readonly inside: Map<string, boolean>
}

export const createLedger = (): Ledger => ({ acknowledged: [], inside: new Map() })

export function send(client: StationClient, { id, name, input }: SentCommand): Promise<Reply> {
  return client.command(name as CommandName, input as CommandInput<CommandName>, id)
}

/**
 * Checks that every command of `entries` is answered as before.
 * @throws an error that names the first command with another answer
 */
export async function checkAnswers(client: StationClient, entries: readonly Acknowledged[]): Promise<void> {
  // Some hundreds at a time: a station writes concurrent commands in one transaction.
  for (let from = 0; from < entries.length; from += 400)
    await Promise.all(
      entries.slice(from, from + 400).map(async ({ command, reply }) => {
        const again = await send(client, command)
        if (!isDeepStrictEqual(again, reply))
          throw new Error(`${command.id} is answered ${JSON.stringify(again)}, and was ${JSON.stringify(reply)}`)
      }),
    )
}

/** The newest entries, and some of all before them. */
export function sampleOf({ acknowledged }: Ledger, newest: number, older: number, random: Random): Acknowledged[] {
  const cut = Math.max(0, acknowledged.length - newest)
  const before = acknowledged.slice(0, cut)
  return [
    ...acknowledged.slice(cut),
    ...Array.from({ length: Math.min(older, before.length) }, () => random.pick(before)),
  ]
}

/**
 * Checks that exactly the people who were acknowledged as inside are inside.
 * @throws an error with the numbers of missing and surplus people
 */
export function checkInside(ledger: Ledger, inside: ReadonlySet<string>): void {
  const expected = new Set([...ledger.inside].filter(([, isInside]) => isInside).map(([id]) => id))
  const lost = [...expected].filter((id) => !inside.has(id))
  const extra = [...inside].filter((id) => !expected.has(id))
  if (lost.length + extra.length > 0)
    throw new Error(
      `${lost.length} acknowledged admissions are lost (${lost[0]}), ${extra.length} are too many (${extra[0]})`,
    )
}
