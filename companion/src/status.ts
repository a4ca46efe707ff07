import { InstanceStatus } from '@companion-module/base'
import type { LinkState } from '../../controls/client/link-state.ts'
import type { PlaceFault } from '../../controls/client/place.ts'
import type { Words } from '../../controls/client/words-fr.ts'

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

export const faultStatus = (fault: PlaceFault, words: Words): readonly [InstanceStatus, string] => [
  InstanceStatus.BadConfig,
  words.fault[fault],
]
