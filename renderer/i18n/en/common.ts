import type { common as french } from '../fr/common.ts'
import type { TranslationOf } from '../translation.ts'

export const common: TranslationOf<typeof french> = {
  appName: 'Régie',
  page: {
    loading: 'Loading the page…',
    unknown: 'This address leads nowhere',
    unknownText: 'Check the address, or go back to the start.',
    notBuilt: 'The screen for this role is coming soon',
    notBuiltText: 'Your access is fine: it will work as it is once the screen is there.',
    home: 'Back to the start',
  },
  access: {
    entering: 'Opening the session…',
    shut: 'This screen has no access',
    askForLink: 'Ask the organisers for an access link, then open it here. A link works once.',
    noCode: 'This link carries no code',
    codeRefused: 'This link has been used or has expired',
    awayText: 'The link is still good: it will work as soon as the station answers.',
    tryAgain: 'Try again',
  },
  link: {
    connecting: 'Connecting to the station…',
    gone: 'The station is not answering',
    goneText: 'The link will come back by itself. Nothing that was saved is lost.',
  },
  chain: {
    label: 'Links',
    here: 'Here',
    hub: 'Hub',
    cloud: 'Cloud',
    saved: 'saved',
    savedAgo: '{{age}} s ago',
    connecting: 'linking…',
    seenAgo: 'seen {{age}} s ago',
    goneSince: 'cut since {{time}}',
    thisOne: 'this station',
    notLinked: 'not linked',
    aloneSince: 'since {{time}}',
    seenAt: 'seen at {{time}}',
    linked: 'linked',
  },
  rehearsal: {
    word: 'REHEARSAL',
    text: 'Nothing done here counts. Badges are marked SPÉCIMEN.',
  },
  keys: {
    enter: 'Enter',
    escape: 'Esc',
    space: 'Space',
    up: '↑',
    down: '↓',
  },
  action: {
    close: 'Close',
    cancel: 'Cancel',
    confirm: 'Confirm',
    save: 'Save',
  },
  problem: {
    forbidden: 'This role may not do that',
    unauthorized: 'The session has ended: open a new access link',
    invalid: 'A value is not accepted',
    tooMany: 'Too many tries: wait a minute',
    other: 'The station refused: {{name}}',
  },
}
