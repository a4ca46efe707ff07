import type { CommandName } from './contract.ts'

/**
 * Orders for the air that show, begin or end something. Their moment passes: one that has waited in a station that was
 * stalled is not carried out. What hides a room is, however late, and so is a takeover,
 * which changes nothing on air.
 */
const nowOrNever: ReadonlySet<CommandName> = new Set<CommandName>([
  ...(['show.take', 'show.preview', 'show.return', 'show.privacyEnd', 'cues.start'] as const),
  ...(['show.record.start', 'show.record.stop', 'show.stream.start', 'show.stream.stop'] as const),
])

export const isNowOrNever = (name: string): boolean => (nowOrNever as ReadonlySet<string>).has(name)
