import type { pilot as french } from '../../fr/pilot/index.ts'
import type { TranslationOf } from '../../translation.ts'
import { access } from './access.ts'
import { after } from './after.ts'
import { attendees } from './attendees.ts'
import { badges } from './badges.ts'
import { broadcast } from './broadcast.ts'
import { cloud } from './cloud.ts'
import { event } from './event.ts'
import { importing } from './import.ts'
import { journal } from './journal.ts'
import { opening } from './opening.ts'
import { organisers } from './organisers.ts'
import { overview, welcome } from './overview.ts'
import { platform } from './platform.ts'
import { programme } from './programme.ts'
import { forwarded, leftOutFacts, putOut } from './put-out.ts'
import { conflicts, stations } from './stations.ts'
import { template } from './template.ts'

export const pilot: TranslationOf<typeof french> = {
  title: 'Organiser',
  nav: {
    label: 'Organiser',
    overview: 'Overview',
    opening: 'Opening',
    attendees: 'Attendees',
    programme: 'Programme',
    event: 'Event',
    badges: 'Badges and printers',
    access: 'Access',
    stations: 'Stations',
    journal: 'Journal',
    after: 'After the event',
    booth: 'Booth',
  },
  context: { draft: 'Event to prepare', day: '{{name}} · day {{number}}', setUp: '{{name}} · set-up' },
  state: {
    loading: 'Loading…',
    waiting: 'Waiting for this station',
    gone: 'This station is not answering',
    goneMore:
      'What is shown dates from {{at}}. Nothing is lost: the page refreshes as soon as it answers. It starts again by itself; if it is not back within a minute, open Régie again on its computer.',
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
  calls: {
    title: 'Calls from doors',
    from: '{{where}} calls',
    entrance: 'The main entrance',
    since: 'since {{time}}',
    ago_one: '{{count}} min',
    ago_other: '{{count}} min',
    seen: 'On my way',
    seenOf: 'On my way: {{where}}',
  },
  refused: {
    title: 'Only the organiser may open this page',
    text: 'Your access remains good for its own screen.',
  },
  problem: {
    'not-configured': 'First give the address and the format of the list.',
    'token-again': 'The address is another machine’s: give the token again, or forget it.',
    'pilot-station-needed': 'This is for the organisers’ station to do.',
    'station-revoked': 'The organisers have put this station out: nothing can be done here any more.',
    'no-event': 'Set the days of the event first.',
    'no-hub': 'No station takes others in yet: make this one the hub.',
    'not-a-pilot-station': 'This is not an organisers’ station: do it from theirs.',
    'unknown-station': 'This station no longer exists.',
    'no-quota': 'An organiser’s station has no limit.',
    'since-of-a-pilot':
      'An organisers’ station is put out without a moment: what it has ended would come to life again. Undo one by one the decisions that are not yours.',
    'own-station': 'It is this very station: do it from another of the organisers’ stations.',
    'cloud-parts-fixed': 'What goes up to the cloud is chosen when the event is created.',
    'not-the-hub': 'The cloud is linked from the hub.',
    'cloud-linked': 'A cloud is linked already: unlink it first.',
    'cloud-code-needed': 'The code that the cloud shows is needed.',
    'no-cloud': 'No cloud is linked to this event.',
    'no-conflict': 'This double entry is already settled.',
    'before-the-end': 'Choose a date after the event’s last day.',
    'event-not-over': 'The event is not over: nothing was erased.',
    'polls-open': 'A poll is still open: close it, then try again. Nothing was erased.',
    'unknown-attendee': 'This person is no longer in the list.',
    title: 'That could not be done',
    'station-gone': 'This station did not answer. Nothing is lost: try again in a moment.',
    'unreadable-answer': 'The answer of this station could not be read. Reload the page, then try again.',
    unauthorised: 'This station no longer knows this window. Open Régie again, or ask for a new link.',
    forbidden: 'Only the organiser may do that.',
    invalid: 'A value is not accepted. Check what was typed.',
    internal: 'A fault of this station prevented that. Try again; if it lasts, restart Régie: nothing is lost.',
    'days-not-rising': 'Days must follow each other, each after the one before, none twice.',
    'day-in-use': 'A day that is taken away still has sessions or cues: move or remove them first.',
    'unknown-time-zone': 'There is no such time zone.',
    'room-exists': 'A room already has this name.',
    'unknown-room': 'This room is no longer there.',
    'no-registration': 'Nobody registers for this session: no seat is kept there.',
    'unknown-call': 'This call is no longer there.',
    'ends-before-start': 'The end must come after the start.',
    'outside-day': 'These times lie outside the day, which goes from 4 a.m. to the next 4 a.m.',
    'unknown-day': 'This is not a day of the event.',
    'code-taken': 'Another session already has this code.',
    'code-fixed': 'The code of a session stays: registrations go by it.',
    'in-use': 'Somebody uses it: cancel the session, or empty the room first.',
    'not-cancelled': 'This session is no longer cancelled.',
    'not-instead': 'The session named instead does not take place either.',
    'unknown-session': 'This session is no longer in the programme.',
    'address-refused': 'This folder will not do: give the full path of a folder that may be written to.',
    'folder-missing': 'This folder is not on this station: create it, plug in its disk, or correct the path.',
    'not-a-folder': 'This path leads to a file: give that of a folder.',
    'folder-read-only': 'Régie cannot write into this folder: change its rights, or choose another.',
    'pilots-printer':
      'An organisers’ station has added it: take it over at an organisers’ station first, then remove it.',
    'put-out-printer':
      'Nobody but a station that was put out has given its address: add it again, with the address that is its own.',
    'taken-for-good':
      'Another station has taken it so that only an organisers’ station can take it back: take it over there, or add it here again.',
    'label-too-wide': 'The label is wider than this printer can print.',
    'same-folder': 'Choose a folder outside the data folder, best on another disk.',
    'path-not-absolute': 'Give the full path, from the root of the disk.',
    'unknown-printer': 'This printer is no longer there.',
    'nothing-to-take-out': 'Nothing is left to take out of the boxes.',
    'nobody-to-print': 'Nobody to print: all have a badge already, or do not come.',
    'batch-too-large': 'More than 5,000 badges: prepare several batches.',
    'no-printer': 'Add a printer first.',
    'unknown-batch': 'This batch no longer exists.',
    'not-paused': 'This batch is no longer paused.',
    'already-settled': 'That is done already.',
    'nothing-to-move': 'Nothing waits at this printer.',
    'rehearsal-on': 'A rehearsal is on: end it first.',
    'keys-missing':
      'This station waits for its keys from the hub: nothing was done. Check that the hub can be reached, then try again.',
    'owner-unreachable':
      'The station of this printer does not answer: elsewhere, badges might come out twice. Wait for it, or take the printer over.',
    'several-stations': 'These badges are asked of several stations: send them one printer at a time.',
    'not-movable': 'This badge is out, or in the printer.',
    'template-too-large': 'This template is larger than 64 KB: simplify its decoration, or make it a logo.',
    'template-unreadable': 'This file is not a well-formed SVG.',
    'template-loads-outside':
      'This template loads something from elsewhere (image, link, font, style sheet, entity): a badge must contain everything it shows.',
    'template-active': 'This template contains a script, an animation or a page: a badge is only a drawing.',
    'template-unknown-element':
      'This element is not allowed in a template. Put fixed words into a box with data-field="words".',
    'template-unknown-attribute':
      'This attribute is not allowed here. Use fill, stroke and stroke-width for colours and lines, without style or class.',
    'template-bad-value':
      'This value cannot be read: give numbers in millimetres, colours such as #17181c, black, white or none.',
    'template-wrong-size':
      'The drawing does not have this badge’s size: viewBox="0 0 80 50" for the label, viewBox="0 0 105 148" for A6.',
    'template-unknown-field':
      'A badge shows name, organisation, event, part, code, qr, logo, lost and words. It never shows contact details or anything else of a person.',
    'template-field-twice': 'This box occurs twice; only words boxes may occur several times.',
    'template-needs-name': 'The box of the name is missing (data-field="name").',
    'template-needs-qr': 'The box of the QR code is missing (data-field="qr").',
    'template-outside-label': 'This box, or the white margin of the QR code, extends beyond the label.',
    'template-overlap': 'This box covers another one, or the white margin of the QR code.',
    'template-qr-too-small':
      'The box of the QR code must be at least 10.5 mm a side, so that the code is readable at 203 dots per inch.',
    'template-name-too-small': 'The name is read from two metres: its box must be at least 40 × 14 mm.',
    'template-too-complex': 'This template has too many elements: use at most 300, on 8 levels.',
    'logo-too-large': 'This logo is larger than 100 KB: save a smaller file.',
    'logo-unreadable': 'This file cannot be read: give a PNG, a JPEG or an SVG.',
    'logo-too-many-pixels': 'This image is more than 2000 pixels a side: make it smaller.',
    'logo-not-clean': 'This SVG contains more than shapes (text, style, gradient, link…): export the logo as PNG.',
    'logo-blank': 'This logo is invisible: its file is damaged, or it is entirely white.',
    'colour-too-light': 'White letters would not be read on this colour: choose a darker one.',
    'black-and-white': 'A thermal label is printed in black and white: it has no colours.',
    'printer-elsewhere': 'This printer is another station’s: try it from there.',
    'checkpoint-needed': 'Choose the session whose door this is.',
    'unknown-checkpoint': 'This session is no longer there.',
    'unknown-access': 'This access is no longer there.',
    'unknown-organiser': 'This link is no longer there.',
    'unknown-import': 'This import is no longer known.',
    'not-the-last-import': 'Another file was imported since: only the last import can be undone.',
    'import-has-entries':
      'A person of this file has come in already: the import can no longer be undone. Correct or cancel its people one by one.',
    'import-running': 'Another import is running. Wait for its end, or stop it.',
    'too-large': 'The file is too large.',
    other: 'Refused by this station ({{name}}).',
  },
  overview,
  welcome,
  attendees,
  import: importing,
  platform,
  event,
  programme,
  broadcast,
  badges,
  template,
  access,
  opening,
  organisers,
  stations,
  putOut,
  forwarded,
  leftOutFacts,
  cloud,
  conflicts,
  journal,
  after,
}
