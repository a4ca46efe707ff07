import { InstanceStatus } from '@companion-module/base'
import type { ConfigFault } from './config.ts'
import type { Words } from './words-fr.ts'

/**
 * `silent`: connected, and not heard for two seconds. `refused`: the key opens nothing. `stranger`: the certificate is
 * not of the fingerprint's authority. `unread`: the station shows what this module does not understand.
 */
export type LinkState = 'connecting' | 'linked' | 'silent' | 'gone' | 'refused' | 'forbidden' | 'stranger' | 'unread'

const statuses: Readonly<Record<LinkState, InstanceStatus>> = {
  connecting: InstanceStatus.Connecting,
  linked: InstanceStatus.Ok,
  silent: InstanceStatus.Disconnected,
  gone: InstanceStatus.Disconnected,
  refused: InstanceStatus.AuthenticationFailure,
  forbidden: InstanceStatus.InsufficientPermissions,
  stranger: InstanceStatus.ConnectionFailure,
  unread: InstanceStatus.UnknownWarning,
}

/** What Companion shows of the connection, and why. */
export const statusOf = (state: LinkState, words: Words): readonly [InstanceStatus, string | null] => [
  statuses[state],
  state === 'linked' ? null : words.link[state],
]

export const faultStatus = (fault: ConfigFault, words: Words): readonly [InstanceStatus, string] => [
  InstanceStatus.BadConfig,
  words.fault[fault],
]
