/**
 * Types that end something for good, which no `ts` of another event may prevent: where no instant is left they are written by
 * the last one. There they need not stand last. So their effect is the same wherever they stand, or every other event of the
 * stream is a pilot's station's.
 */
export const erasing: ReadonlySet<string> = new Set([
  ...['AttendeeErased', 'QuestionErased', 'PollAnswersErased', 'AudiencePurged', 'ReplayPurged', 'PurposePurged'],
  ...['StationRevoked', 'AccessRevoked', 'RemoteAccessRevoked', 'OrganiserEnded'],
])
