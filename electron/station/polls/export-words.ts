import type { PerLanguage } from '../../../shared/kernel/language.ts'

interface ExportWords {
  readonly sheet: string
  readonly headings: readonly string[]
  readonly state: Readonly<Record<'draft' | 'open' | 'closed', string>>
}

export const exportWords: PerLanguage<ExportWords> = {
  fr: {
    sheet: 'Sondages',
    headings: ['Session', 'Sondage', 'Type', 'État', 'Réponse', 'Voix', 'Votants', 'Votes tardifs', 'Moyenne'],
    state: { draft: 'Brouillon', open: 'Ouvert', closed: 'Clos' },
  },
  en: {
    sheet: 'Polls',
    headings: ['Session', 'Poll', 'Type', 'State', 'Answer', 'Votes', 'Voters', 'Late votes', 'Mean'],
    state: { draft: 'Draft', open: 'Open', closed: 'Closed' },
  },
}
