import type { CommandName } from '../../../shared/contract/contract.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { identityOf } from './caller-identity.ts'
import type { Caller } from './handler.ts'

/**
 * Compares a repeated command with the first one: who gave it (decision 44), its name and its input. The hash is stored
 * with the event and outlives an erasure, and every reader of the event receives it. A reader who holds the key can try
 * names, words, votes and passwords until one fits. So pilots' stations, which read everything, share a key, and a command
 * repeated at another hub is recognised. Every other station uses its private key, which all processes and starts of a
 * cloud have as well (decision 58).
 */
export function commandHash(
  { crypto, keys, identity }: Pick<EventLog, 'crypto' | 'keys' | 'identity'>,
  name: CommandName,
  input: unknown,
  caller: Caller,
): Uint8Array {
  const who = identityOf(caller, identity.stationId)
  return crypto.hmac(commandKey({ keys, identity }), `command\n${who}\n${name}\n${hashedText(input)}`)
}

/**
 * The key of the hashes of commands, and of ids of commands that a station gives itself: whoever could derive such an id
 * would use it up first.
 */
export const commandKey = ({ keys, identity }: Pick<EventLog, 'keys' | 'identity'>): Uint8Array =>
  keys.holds('access') ? keys.first('access') : identity.stationPrivateKey

/** The input without a code that is short enough to be searched by a pilot's laptop. */
function hashedText(input: unknown): string {
  const text = JSON.stringify(input)
  if (!text.includes('"pilotCode":')) return text
  return JSON.stringify(input, (key, value: unknown) => (key === 'pilotCode' ? '' : value))
}
