import type { pilot as french } from '../../fr/pilot/index.ts'
import type { TranslationOf } from '../../translation.ts'
import { access } from './access.ts'
import { attendees } from './attendees.ts'
import { badges } from './badges.ts'
import { event } from './event.ts'
import { importing } from './import.ts'
import { journal } from './journal.ts'
import { overview, welcome } from './overview.ts'
import { programme } from './programme.ts'

export const pilot: TranslationOf<typeof french> = {
  title: 'Organiser',
  nav: {
    label: 'Organiser',
    overview: 'Overview',
    attendees: 'Attendees',
    programme: 'Programme',
    event: 'Event',
    badges: 'Badges and printers',
    access: 'Access',
    journal: 'Journal',
  },
  context: { draft: 'Event to prepare', day: '{{name}} · day {{number}}', setUp: '{{name}} · set-up' },
  state: {
    loading: 'Loading…',
    waiting: 'Waiting for this station',
    gone: 'This station is not answering',
    goneMore: 'What is shown dates from {{at}}. Nothing is lost: the page refreshes as soon as it answers.',
    refused: 'This page cannot be opened',
  },
  action: {
    cancel: 'Cancel',
    copy: 'Copy',
    copied: 'Copied',
    print: 'Print',
    done: 'Done',
    saving: 'Saving…',
    kept: 'Kept; will be sent as soon as this station answers',
    optional: 'optional',
    gestures: 'Actions',
  },
  refused: {
    title: 'Only the organiser may open this page',
    text: 'Your access remains good for its own screen.',
  },
  problem: {
    title: 'That could not be done',
    'station-gone': 'This station did not answer. Nothing is lost: try again in a moment.',
    'unreadable-answer': 'The answer of this station could not be read. Reload the page, then try again.',
    unauthorised: 'This station no longer knows this window. Open Régie again, or ask for a new link.',
    forbidden: 'Only the organiser may do that.',
    invalid: 'A value is not accepted. Check what was typed.',
    internal: 'A fault of this station prevented that. Try again; if it lasts, restart Régie: nothing is lost.',
    'days-not-rising': 'Days must follow each other, each after the one before, none twice.',
    'unknown-time-zone': 'There is no such time zone.',
    'room-exists': 'A room already has this name.',
    'unknown-room': 'This room is no longer there.',
    'ends-before-start': 'The end must come after the start.',
    'outside-day': 'These times lie outside the day, which goes from 4 a.m. to the next 4 a.m.',
    'unknown-day': 'This is not a day of the event.',
    'code-taken': 'Another session already has this code.',
    'driver-not-built': 'This kind of printer is not supported yet.',
    'address-refused': 'This folder will not do: give the full path of a folder that may be written to.',
    'folder-missing': 'This folder is not on this station: create it, plug in its disk, or correct the path.',
    'not-a-folder': 'This path leads to a file: give that of a folder.',
    'folder-read-only': 'Régie cannot write into this folder: change its rights, or choose another.',
    'label-too-wide': 'The label is wider than this printer can print.',
    'same-folder': 'Choose a folder outside the data folder, best on another disk.',
    'path-not-absolute': 'Give the full path, from the root of the disk.',
    'unknown-printer': 'This printer is no longer there.',
    'checkpoint-needed': 'Choose the session whose door this is.',
    'unknown-checkpoint': 'This session is no longer there.',
    'unknown-access': 'This access is no longer there.',
    'import-running': 'Another import is running. Wait for its end, or stop it.',
    'too-large': 'The file is too large.',
    other: 'Refused by this station ({{name}}).',
  },
  overview,
  welcome,
  attendees,
  import: importing,
  event,
  programme,
  badges,
  access,
  journal,
}
