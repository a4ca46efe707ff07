import { printMessageWords } from '../../../shared/domain/badges/print-message-words.ts'
import { journalEnglish } from '../../../shared/domain/event/journal-words-en.ts'
import type { common as french } from '../fr/common.ts'
import type { TranslationOf } from '../translation.ts'

export const common: TranslationOf<typeof french> = {
  appName: 'Régie',
  language: { label: 'Language', fr: 'Français', en: 'English' },
  page: {
    loading: 'Loading the page…',
    unknown: 'This address leads nowhere',
    unknownText: 'Check the address, or go back to the start.',
    home: 'Back to the start',
  },
  access: {
    entering: 'Opening the session…',
    shut: 'This screen has no access',
    askForLink: 'Ask the organisers for an access link, then open it here. A link works once.',
    untaken_one: '{{count}} scan noted here was not taken.',
    untaken_other: '{{count}} scans noted here were not taken.',
    untakenText:
      'Nothing is lost: show this screen to the organiser. A new QR code for the same door, opened on this phone, sends them once.',
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
  move: {
    arriving: 'Arriving at the new hub…',
    looking: 'Hub out of reach, looking for another… Nothing is lost.',
    byHand: 'Go to the new hub',
    byHandText:
      'Another station has become the hub and this page does not go there by itself? Open its address, as told by the organiser or read on the Stations page. The first time, the browser asks whether to trust that station. What is noted here goes with you.',
    leftBehindTitle: 'Not everything came to this hub',
    leftBehind:
      'Some scans that were noted stayed in the page before. Go back to it when its station answers: it will send them.',
  },
  unsent: {
    title_one: '{{count}} noted gesture was not sent',
    title_other: '{{count}} noted gestures were not sent',
    text: 'A closed page of this browser kept them for another access: this one can neither read nor send them. These people may not be entered: tell the organiser, and check them in again when they come.',
    noted: 'Noted, delete them',
  },
  /** Actors without a person's session. */
  actor: journalEnglish.actor,
  chain: {
    label: 'Links',
    here: 'Here',
    hub: 'Hub',
    cloud: 'Cloud',
    saved: 'saved',
    savedAgo: '{{age}} s ago',
    connecting: 'linking…',
    seenAgo: 'seen {{age}} s ago',
    goneSince: 'cut at {{time}}',
    thisOne: 'this station',
    notLinked: 'not linked',
    aloneSince: 'alone since {{time}}',
    since: 'since {{time}}',
    seenAt: 'seen at {{time}}',
    linked: 'linked',
    metered: 'linked, metered',
    rising_one: '{{value}} going up',
    rising_other: '{{value}} going up',
    awayWith: 'since {{time}} · {{value}}',
    waits_one: '{{value}} to send',
    waits_other: '{{value}} to send',
    unseen_one: '{{value}} station not seen',
    unseen_other: '{{value}} stations not seen',
    linkedBut_one: 'linked, {{value}} not seen',
    linkedBut_other: 'linked, {{value}} not seen',
    clockAhead: 'clock +{{value}}',
    clockBehind: 'clock −{{value}}',
    filling: 'receiving, {{value}}%',
    fillingBar: 'List received from the hub',
  },
  sessionCancelled: { word: 'cancelled', instead: 'Instead: {{title}}, {{roomName}}, {{time}}' },
  rehearsal: {
    specimen: 'SPÉCIMEN',
    word: 'REHEARSAL',
    text: 'Passages do not count, badges are marked SPÉCIMEN. Registrations and corrections do stay.',
    changesPerson: 'Rehearsal: the admission does not count, but the person’s details change for good.',
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
  /** The end of the sentence about a failed badge. */
  nothingCameOut: 'Nothing came out.',
  station: {
    name: 'Station',
    revoked: 'The organisers have put this station out',
    revokedText:
      'Nothing can be done here any more, and what would be noted here would not count. Go on at another station. If this is a mistake, the organisers give a new code, for a fresh data folder.',
    giveBack: {
      open: 'Give this station back',
      title: 'Give this station back?',
      more: 'To be done when the day is over here. The hub keeps everything this station has noted, then this station erases itself: no name is left on it, and its screens close.',
      go: 'Give back and erase',
      asking: 'Asking the hub…',
      notAll: 'Not everything is at the hub yet: wait for the network, then try again. Nothing was erased.',
      isTheHub: 'This station is the hub: another one must become it first.',
    },
    givenBack: 'This station has been given back',
    givenBackText:
      'All it has noted is at the hub, and no name is left here. Close this page; for another event, start this station again with a new code.',
    receipt: {
      title: 'Station given back',
      more: 'Write these lines down or print them: this station is shutting down.',
      at: 'Given back',
      facts: 'Facts handed to the hub',
      id: 'Receipt',
      print: 'Print',
      done: 'Noted',
    },
    promote: {
      open: 'Make this station the hub',
      title: 'Make this station the hub?',
      alone:
        'The hub, {{hub}}, no longer answers. The other stations will come here by themselves, with all they have noted. When {{hub}} is back it links as an ordinary station: nothing is lost.',
      connected:
        'The hub, {{hub}}, is answering. All stations will move here within seconds, and {{hub}} becomes an ordinary station. Only if you have decided so.',
      code: 'Code of the recovery sheet',
      codeHint: 'on paper, in fours',
      codeNeeded: 'Copy the code of the recovery sheet.',
      go: 'Become the hub',
      asking: 'Under way…',
      wrongCode: 'This is not the code of this event’s recovery sheet. Read it again, letter by letter.',
      notPilot: 'This is not an organisers’ station: it needs the code of the recovery sheet.',
    },
  },
  printMessage: printMessageWords.en,
}
