import type { Catalog } from '../catalog.ts'
import type { Call } from '../commands/handler.ts'

export const isRoom = ({ writing }: Call, roomId: string): boolean => writing.state('room', roomId).name !== null

/** The room that a command names, or all there are; `undefined`: there is no such room. */
export function askedRooms(
  call: Call,
  catalog: Catalog,
  { roomId }: { readonly roomId?: string | undefined },
): readonly string[] | undefined {
  if (roomId !== undefined) return isRoom(call, roomId) ? [roomId] : undefined
  return [...catalog.all('room')].map(([id]) => id)
}
