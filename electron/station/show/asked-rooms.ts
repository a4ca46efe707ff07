import type { Catalog } from '../catalog.ts'
import type { Call } from '../commands/handler.ts'

export const isRoom = ({ writing }: Pick<Call, 'writing'>, roomId: string): boolean =>
  writing.state('room', roomId).name !== null

/** Its recording and stream are cut for somebody's privacy. */
export const isCut = ({ writing }: Pick<Call, 'writing'>, roomId: string): boolean =>
  writing.state('privacy', roomId).cut !== null

/** The room that a command names, or all there are; null: there is no such room. */
export function askedRooms(
  call: Call,
  catalog: Catalog,
  { roomId }: { readonly roomId?: string | undefined },
): readonly string[] | null {
  if (roomId !== undefined) return isRoom(call, roomId) ? [roomId] : null
  return [...catalog.all('room')].map(([id]) => id)
}
