import { presentKey } from '../../../shared/domain/questions/audience-key.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'

type Named = 'voter' | 'device'
type States = Pick<Writing, 'state'>
type Log = Pick<EventLog, 'crypto' | 'streams' | 'note'>

/**
 * What the log names a phone by, or a badge's voter: nobody can make it again once the key is destroyed (decision 26).
 * Null: there is no key yet, and so nothing that was named by it.
 */
export function aliasOf({ crypto }: Pick<Log, 'crypto'>, states: States, as: Named, id: string): string | null {
  const { key } = states.state('audience-key', numberOf(states))
  return key === null ? null : base32(crypto.hmac(Buffer.from(key, 'base64'), `${as}\n${id}`), 26)
}

/** The same, of what is to be named now. */
export function makeAlias(log: Pick<Log, 'crypto'>, writing: Writing, as: Named, id: string): string {
  makeKey(log, writing)
  return aliasOf(log, writing, as, id) ?? id
}

const numberOf = (states: States): string => presentKey((id) => states.state('audience-key', id))

function makeKey({ crypto }: Pick<Log, 'crypto'>, writing: Writing): void {
  const number = numberOf(writing)
  if (writing.state('audience-key', number).key !== null) return
  const key = Buffer.from(crypto.random(32)).toString('base64')
  writing.append('audience-key', number, { type: 'AudienceKeyMade', person: { key } })
}

/** For whoever comes by the public's port. */
export function createVoterAliases(log: Log) {
  let making: Promise<void> | null = null
  const aliasNow = (voter: string) => aliasOf(log, log.streams, 'voter', voter)

  return {
    /** Makes the key where there is none: of many that come at once the first. */
    async of(voter: string): Promise<string> {
      const known = aliasNow(voter)
      if (known !== null) return known
      making ??= log
        .note('station', (writing) => makeKey(log, writing))
        .finally(() => {
          making = null
        })
      await making
      return aliasNow(voter) ?? voter
    },
  }
}
export type VoterAliases = ReturnType<typeof createVoterAliases>
