import type { Poll } from './poll-row.ts'

/** A poll as the station tells moderators of it; whatever a test does not name is ordinary. */
export const pollRow = (pollId: string, more: Partial<Poll> = {}): Poll => ({
  ...{ pollId, sessionId: 's', type: 'single', title: 'Consultés ?', max: null, hidden: false, shown: false },
  options: [
    { optionId: 'a', label: 'Parfois' },
    { optionId: 'b', label: 'Jamais' },
  ],
  ...{ resultsShown: false, votes: 4, leading: ['a'], mean: null, state: 'open', counts: { a: 3, b: 1 }, late: 0 },
  ...{
    waiting: 0,
    onStage: false,
    air: null,
    openedAt: null,
    closedAt: null,
    owner: null,
    ownerName: null,
    isOwn: true,
  },
  ...{ rival: null, rivalClosings: [], remoteUntil: null },
  ...more,
})
