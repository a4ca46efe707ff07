import type { Room } from '../booth-types.ts'

/** What a second would do, as the words of the booth have it. */
export function secondWord({ following, ownerName }: Pick<Room, 'following' | 'ownerName'>) {
  const { state = 'hears', alone = false, silentS = 0 } = following ?? {}
  const name = state === 'silent' && alone ? 'silentAlone' : state === 'hears' && alone ? 'alone' : state
  return [`second.${name}`, { station: ownerName ?? '', seconds: silentS }] as const
}
