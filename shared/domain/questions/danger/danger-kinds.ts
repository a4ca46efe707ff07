/** Why a question may tell of a danger. The referent reads it beside the question. */
export const dangerKinds = [
  'violence',
  'sexual',
  'suicide',
  'runaway',
  'threat',
  'exploitation',
  'neglect',
  'distress',
] as const
export type DangerKind = (typeof dangerKinds)[number]
