/** Why a question may tell of a danger: what the referent reads beside it. */
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
