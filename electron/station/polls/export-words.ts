import type { PollType } from '../../../shared/domain/polls/poll.ts'
import type { PerLanguage } from '../../../shared/kernel/language.ts'

interface ExportWords {
  readonly sheet: string
  readonly headings: readonly string[]
  readonly type: Readonly<Record<PollType, string>>
  readonly state: Readonly<Record<'draft' | 'open' | 'closed', string>>
}

export const exportWords: PerLanguage<ExportWords> = {
  fr: {
    sheet: 'Sondages',
    headings: ['Session', 'Sondage', 'Type', 'État', 'Réponse', 'Voix', 'Votants', 'Votes tardifs', 'Moyenne'],
    type: {
      single: 'Choix unique',
      multiple: 'Choix multiple',
      scale: 'Échelle',
      text: 'Texte court',
      cloud: 'Nuage de mots',
      ranking: 'Classement (points)',
    },
    state: { draft: 'Brouillon', open: 'Ouvert', closed: 'Clos' },
  },
  en: {
    sheet: 'Polls',
    headings: ['Session', 'Poll', 'Type', 'State', 'Answer', 'Votes', 'Voters', 'Late votes', 'Mean'],
    type: {
      single: 'Single choice',
      multiple: 'Multiple choice',
      scale: 'Scale',
      text: 'Short text',
      cloud: 'Word cloud',
      ranking: 'Ranking (points)',
    },
    state: { draft: 'Draft', open: 'Open', closed: 'Closed' },
  },
}
