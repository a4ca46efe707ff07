import { type ObsClient, within } from './client.ts'
import { announceRoom, roomAnnounced } from './fence.ts'

/** Finds out that two rooms are driven through the very same OBS: each connection announces its room in it. */
export function createSharedObs(deps: {
  readonly roomId: string
  /** A second announces nothing: it sends nothing that it drives. */
  readonly isSilent: () => boolean
  readonly callMs: number
  readonly onChange: () => void
}) {
  const { roomId } = deps
  const others = new Set<string>()
  let announced: ObsClient | null = null

  return {
    /** Rooms that have been announced in this very OBS since it was connected, besides its own. */
    others: (): ReadonlySet<string> => others,
    /** Once for each connection. */
    async announce(one: ObsClient): Promise<void> {
      if (announced === one || deps.isSilent()) return
      announced = one
      await within(deps.callMs, announceRoom(one, roomId))
    },
    hear(event: unknown, one: ObsClient): void {
      const room = roomAnnounced(event)
      if (room === null || deps.isSilent() || room === roomId || others.has(room)) return
      others.add(room)
      deps.onChange()
      // Whoever came later has not heard of us.
      announceRoom(one, roomId).catch(() => {})
    },
    /** OBS is gone. */
    forget: (): void => others.clear(),
  }
}
