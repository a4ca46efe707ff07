import { z } from 'zod'
import { someIds } from '../bounds.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'

/**
 * The hosts whose players the remote public's page may frame. It has no other frame, and its policy names no other
 * host.
 */
export interface PlayersState {
  readonly hosts: readonly string[]
}

/** Defaults of every event until its pilot changes them: they set no cookie before somebody presses play. */
export const usualPlayers = ['www.youtube-nocookie.com', 'player.vimeo.com'] as const
export const mostPlayers = 20
export const playersId = 'current'

/** A host's name, with a port if needed. It cannot end a policy or name a wider host. */
export const playerHost = z
  .string()
  .max(120)
  .toLowerCase()
  .regex(/^(?=.{1,120}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+(?::\d{1,5})?$/)

export const playersEvents = { PlayersSet: z.strictObject({ hosts: someIds }) }
export type PlayersSet = EventIn<typeof playersEvents>

export const playersStream: KeptStreamKind<PlayersState, PlayersSet> = {
  lane: 'show',
  events: playersEvents,
  isKept: true,
  initial: { hosts: usualPlayers },
  evolve: (_, { hosts }) => ({ hosts }),
}

/** An address that a browser may be given unchanged: nothing in it ends an attribute, and it contains no password. */
const plainAddress = /^https:\/\/([^/?#@\\\s"'<>]+)(?:[/?#][^\s"'<>\\]*)?$/i

/** The host of an address. Null if it is no plain https address. */
export function hostOf(address: string): string | null {
  const host = playerHost.safeParse(plainAddress.exec(address)?.[1] ?? '')
  return host.success ? host.data : null
}

/** Null if the page may frame it. */
export const playerRefusal = (
  { hosts }: PlayersState,
  address: string,
): 'address-refused' | 'player-not-allowed' | null => {
  const host = hostOf(address)
  if (host === null) return 'address-refused'
  return hosts.includes(host) ? null : 'player-not-allowed'
}
