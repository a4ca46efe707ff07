import type { ViewRow } from '../../../../shared/contract/contract.ts'
import type { FindingKind } from '../../../../shared/domain/show/preflight.ts'

export type Finding = ViewRow<'preflight'>
/** Where a person can mend a finding. */
export type Lead =
  | { readonly to: 'cue'; readonly roomId: string; readonly cueId: string }
  | { readonly to: 'room' | 'settings'; readonly roomId: string }

const places: Readonly<Record<FindingKind, Lead['to']>> = {
  'no-obs': 'settings',
  'not-driven-here': 'room',
  'obs-away': 'settings',
  'scene-missing': 'cue',
  'safety-scene-missing': 'settings',
  'source-missing': 'cue',
  'file-missing': 'room',
  'file-not-checked': 'room',
  'font-missing': 'room',
  canvas: 'room',
  disk: 'settings',
  'stream-not-configured': 'settings',
  'no-audio': 'room',
  'audio-muted': 'room',
  'audio-silent': 'room',
  'inset-missing': 'cue',
  'captions-missing': 'cue',
  'name-source-missing': 'cue',
  'no-studio-mode': 'room',
}

export function leadOf({ kind, roomId, place: { cueId, cueRoomId } }: Finding): Lead {
  const to = places[kind]
  if (to !== 'cue') return { to, roomId }
  return cueId !== null && cueRoomId !== null ? { to, roomId: cueRoomId, cueId } : { to: 'room', roomId }
}
