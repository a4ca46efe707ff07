import { presentKey } from '../../../shared/domain/questions/audience-key.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { uuidv7 } from '../../../shared/kernel/uuid.ts'
import { commandKey } from '../commands/command-hash.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { pairedRole } from '../stations/paired-role.ts'

type Named = 'voter' | 'device'
type States = Pick<Writing, 'state'>
type Log = Pick<EventLog, 'crypto' | 'identity' | 'keys' | 'streams' | 'submit'>

/**
 * What the log names a phone by, or a badge's voter: nobody can make it again once the key is destroyed (decision 26).
 * Null: there is no key yet, and so nothing that was named by it.
 */
export function aliasOf({ crypto }: Pick<Log, 'crypto'>, states: States, as: Named, id: string): string | null {
  const { key } = states.state('audience-key', numberOf(states))
  return key === null ? null : base32(crypto.hmac(Buffer.from(key, 'base64'), `${as}\n${id}`), 26)
}

const numberOf = (states: States): string => presentKey((id) => states.state('audience-key', id))

const isPilots = ({ identity }: Pick<Log, 'identity'>, states: States): boolean =>
  pairedRole(states, identity.stationId) === 'pilot'

/**
 * Whether this station names nobody before it has written a key. A pilot's station takes over the key that another one has
 * made: from then on no earlier one, which the other could still write, replaces it, and nobody votes under two names.
 */
function isKeyLacking(log: Pick<Log, 'identity'>, states: States, number: string): boolean {
  const standing = states.state('audience-key', number)
  return standing.key === null || (!standing.isPilots && isPilots(log, states))
}

function makeKey(log: Pick<Log, 'crypto' | 'identity'>, writing: Writing): boolean {
  const number = numberOf(writing)
  if (!isKeyLacking(log, writing, number)) return false
  const { key: known } = writing.state('audience-key', number)
  const key = known ?? Buffer.from(log.crypto.random(32)).toString('base64')
  writing.append('audience-key', number, { type: 'AudienceKeyMade', person: { key } })
  return true
}

/** For whoever comes by the public's port. */
export function createVoterAliases(log: Log) {
  let making: Promise<void> | null = null
  const aliasNow = (voter: string) =>
    isKeyLacking(log, log.streams, numberOf(log.streams)) ? null : aliasOf(log, log.streams, 'voter', voter)

  /**
   * As a command of this key's own: of two processes of one cloud that both lack it, one makes it, and the other names nobody
   * before it has heard of it. Voters named by two keys would count twice.
   */
  function makeOnce(): Promise<void> {
    const number = numberOf(log.streams)
    const by = isPilots(log, log.streams) ? '\npilot' : ''
    const hash = log.crypto.hmac(commandKey(log), `audience-key\n${number}${by}`)
    return log.submit({
      actor: 'station',
      command: { id: uuidv7(0, hash.subarray(0, 10)) as CommandId, hash },
      run(writing) {
        const isMade = numberOf(writing) === number && makeKey(log, writing)
        return { answer: undefined, outcome: isMade ? '{}' : null }
      },
    })
  }

  return {
    /** Makes the key where there is none: of many that come at once the first. */
    async of(voter: string): Promise<string> {
      // A key that is being made is in memory before it is durable, and may be taken back.
      if (making) await making
      const known = aliasNow(voter)
      if (known !== null) return known
      making ??= makeOnce().finally(() => {
        making = null
      })
      await making
      return aliasNow(voter) ?? voter
    },
  }
}
export type VoterAliases = ReturnType<typeof createVoterAliases>
