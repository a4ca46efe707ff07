import type { cloud as french } from '../../fr/pilot/cloud.ts'
import type { TranslationOf } from '../../translation.ts'

export const cloud: TranslationOf<typeof french> = {
  title: 'Cloud',
  none: 'This event has no cloud.',
  noneMore:
    'It serves the remote audience and keeps a copy away from the venue. Everything here works without it. Names go up sealed, or not at all.',
  elsewhere: 'The cloud is linked from the hub.',
  link: 'Link a cloud',
  unlink: 'Unlink',
  giveUp: 'Give up',
  codeAgain: 'Enter the code',
  address: 'Address',
  move: 'Change the address',
  state: {
    linking: 'linking…',
    notYet: 'not linked yet',
    linked: 'linked',
    away: 'away',
    since: 'away since {{at}}',
  },
  all: 'All that the venue knows is in the cloud.',
  waiting_one: '{{value}} fact waits to go up.',
  waiting_other: '{{value}} facts wait to go up.',
  heldBack_one: '{{value}} fact about people waits for the end of the metered mode.',
  heldBack_other: '{{value}} facts about people wait for the end of the metered mode.',
  clock: 'The cloud’s clock: {{value}} against the hub’s.',
  minutes: '{{sign}}{{value}} min',
  metered: {
    title: 'Metered network',
    on: 'Metered network: audience and show only',
    off: 'Everything goes up',
    start: 'Switch to metered network',
    stop: 'Let everything go up',
    startTitle: 'Switch to metered network?',
    startMore:
      'Questions, votes and the show still go up. What is about people waits here until you let everything go up. Every screen says so.',
    stopTitle: 'Let everything go up?',
    stopMore: 'What waits goes up at once, behind the audience and the show.',
  },
  form: {
    title: 'Link a cloud',
    moveTitle: 'Change the cloud’s address',
    about: 'The cloud shows its address and code when it starts. The code works once.',
    url: 'Address of the cloud',
    urlHint: 'https://…',
    urlNeeded: 'An address https://… is expected, without a path.',
    code: 'Code of the cloud',
    codeHint: 'letters and digits, in fours',
    codeNeeded: 'The code has at least 8 characters.',
    go: 'Link',
  },
  unlinking: {
    title: 'Unlink the cloud?',
    more: 'It learns nothing more of the event, and what is written there counts no more. What it holds stays there. For another cloud: link it afterwards with its code.',
    go: 'Unlink the cloud',
  },
}
