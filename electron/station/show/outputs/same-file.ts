/** OBS counts in frames, so a start that is worked out from its count differs by some of them, in ms. */
const sameStartMs = 3000

/** A recording that was noted; `startedAt` in ms since 1970. */
export interface NotedFile {
  readonly startedAt: number
  readonly path: string | null
}

/** What an OBS that is known again records; `since` is worked out from how long it says that it has. */
export interface SeenFile {
  readonly since: number
  readonly path: string | null
  readonly paused: boolean
}

/**
 * Whether an OBS that was lost for a while still writes the file that was noted. Its path says so; its count alone does
 * not: it stands still in a pause, is behind for a moment after OBS was frozen, and stays some seconds short of the file
 * where OBS was frozen for longer (3.3 s for 14 s, measured with OBS 30).
 */
export function isSameFile(noted: NotedFile, { since, path, paused }: SeenFile): boolean {
  if (noted.path !== null && path !== null) return noted.path === path
  return paused || Math.abs(noted.startedAt - since) < sameStartMs
}
