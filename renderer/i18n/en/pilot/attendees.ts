import type { attendees as french } from '../../fr/pilot/attendees.ts'
import type { TranslationOf } from '../../translation.ts'

export const attendees: TranslationOf<typeof french> = {
  title: 'Attendees',
  importGo: 'Import a file',
  total_one: 'person registered',
  total_other: 'people registered',
  onSite: 'on site',
  remote: 'remote',
  unpaid_one: 'unpaid',
  unpaid_other: 'unpaid',
  cancelled_one: 'cancelled',
  cancelled_other: 'cancelled',
  vanished: {
    title: 'No longer in the last file',
    none: 'Nobody has vanished from the file.',
    noneMore: 'Whoever was in one file and is missing from the next would be named here. Nothing is erased by itself.',
    explain: 'Their tickets still open: check with the ticket office.',
    person: 'Person',
    organisation: 'Organisation',
    code: 'Code',
    ticket: 'Ticket',
    status: 'Status',
    capped: 'The first 500 are shown.',
  },
  pass: {
    days_one: 'day {{list}}',
    days_other: 'days {{list}}',
    evening: 'evening',
    remote: 'remote',
    none: 'nothing',
  },
  status: { confirmed: 'confirmed', unpaid: 'unpaid', cancelled: 'cancelled' },
  empty: 'Nobody is registered yet.',
  emptyMore: 'The ticket office’s file is enough: CSV of any encoding, or an Excel workbook.',
  privacy: 'There is no list of everybody: people are looked for by name, at reception.',
}
