import type { CommandName, ParsedInput } from '../../../shared/contract/contract.ts'
import type { Catalog } from '../catalog.ts'
import type { CommandsOf } from '../commands/owners.ts'

/** The rooms whose OBS a command reaches into. Those of several owners are asked for through the log. */
const roomsOf: Readonly<Record<CommandsOf<'air'>, (input: never, catalog: Catalog) => readonly string[]>> = {
  'show.take': ({ legs, cueId }: ParsedInput<'show.take'>, catalog) =>
    (legs ?? catalog.get('cue', cueId ?? '').settings?.legs ?? []).map(({ roomId }) => roomId),
  'show.preview': ({ roomId }: { readonly roomId: string }) => [roomId],
  'show.safety': roomOf,
  'show.return': roomOf,
  'show.record.start': roomOf,
  'show.record.stop': roomOf,
  'show.stream.start': roomOf,
  'show.stream.stop': roomOf,
  'show.privacyCut': roomOf,
  'show.privacyEnd': roomOf,
  // Who drives the room's OBS waits for what its pages have painted.
  'screens.report': roomOf,
}
function roomOf({ roomId }: { readonly roomId?: string }): readonly string[] {
  return roomId === undefined ? [] : [roomId]
}

/** The one station that must do this; null where any may, or where several have a part in it. */
export function airOwnerOf(catalog: Catalog, name: CommandName, input: unknown): string | null {
  const owners = new Set(
    roomsOf[name as CommandsOf<'air'>](input as never, catalog).map((roomId) => catalog.get('room-air', roomId).owner),
  )
  const [owner = null] = owners
  return owners.size === 1 ? owner : null
}
