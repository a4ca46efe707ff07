/** Findings of a check of the rooms before the doors open, each with its sentence. */
export const findingKinds = [
  'no-obs',
  'not-driven-here',
  'obs-away',
  'scene-missing',
  'safety-scene-missing',
  'source-missing',
  'file-missing',
  'file-not-checked',
  'font-missing',
  'canvas',
  'disk',
  'stream-not-configured',
  'no-audio',
  'audio-muted',
  'audio-silent',
  'inset-missing',
  'captions-missing',
  'name-source-missing',
  'no-studio-mode',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** `fault`: the show would fail there. `look`: a person should look. */
export type Severity = 'fault' | 'look'
export const severityOf = (kind: FindingKind): Severity =>
  kind === 'file-not-checked' ||
  kind === 'audio-silent' ||
  kind === 'canvas' ||
  kind === 'no-studio-mode' ||
  kind === 'not-driven-here'
    ? 'look'
    : 'fault'
