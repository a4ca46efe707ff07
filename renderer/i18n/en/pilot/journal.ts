import { journalEnglish } from '../../../../shared/domain/event/journal-words-en.ts'
import type { journal as french } from '../../fr/pilot/journal.ts'
import type { TranslationOf } from '../../translation.ts'

export const journal: TranslationOf<typeof french> = {
  title: 'Journal',
  all: 'All',
  filter: 'Show only',
  kind: {
    event: 'Event',
    attendees: 'Registrations',
    admissions: 'Admissions',
    programme: 'Programme',
    badges: 'Badges',
    show: 'Booth',
    audience: 'Audience',
    access: 'Access',
    other: 'Others',
  },
  at: 'When',
  what: 'What',
  details: 'Details',
  where: 'Station',
  actor: 'By',
  none: 'Nothing here yet.',
  noneMore: 'Every gesture is written here, without anyone’s name.',
  entries_one: '{{value}} entry',
  entries_other: '{{value}} entries',
  fresh_one: '{{value}} new',
  fresh_other: '{{value}} new',
  older: 'Older entries',
  list: 'Entries of the journal, newest first',
  started: journalEnglish.started,
  ended: journalEnglish.ended,
  day: journalEnglish.day,
  count: journalEnglish.count,
  taken: journalEnglish.taken,
  type: journalEnglish.type,
}
