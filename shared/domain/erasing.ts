/**
 * Types that end something for good, which no `ts` of another event may prevent. If no instant is left, they are
 * written with the last one and need not come last. So their effect is the same at any place, or only a pilot's station
 * writes every other event of the stream.
 */
export const erasing: ReadonlySet<string> = new Set([
  ...['AttendeeErased', 'QuestionErased', 'PollAnswersErased', 'AudiencePurged', 'ReplayPurged', 'PurposePurged'],
  ...['StationRevoked', 'AccessRevoked', 'RemoteAccessRevoked', 'OrganiserEnded'],
])
