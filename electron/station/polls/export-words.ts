import type { PollType } from '../../../shared/domain/polls/poll.ts'
import type { ExportLanguage } from '../attendees/export-wording.ts'

interface ExportWords {
  readonly headings: readonly string[]
  readonly type: Readonly<Record<PollType, string>>
  readonly state: Readonly<Record<'draft' | 'open' | 'closed', string>>
  readonly decimal: (mean: number) => string
}

export const exportWords: Readonly<Record<ExportLanguage, ExportWords>> = {
  fr: {
    headings: ['Session', 'Sondage', 'Type', 'État', 'Réponse', 'Voix', 'Votants', 'Votes tardifs', 'Moyenne'],
    type: {
      ...{ single: 'Choix unique', multiple: 'Choix multiple', scale: 'Échelle' },
      ...{ text: 'Texte court', cloud: 'Nuage de mots', ranking: 'Classement (points)' },
    },
    state: { draft: 'Brouillon', open: 'Ouvert', closed: 'Clos' },
    decimal: (mean) => mean.toFixed(2).replace('.', ','),
  },
  en: {
    headings: ['Session', 'Poll', 'Type', 'State', 'Answer', 'Votes', 'Voters', 'Late votes', 'Mean'],
    type: {
      ...{ single: 'Single choice', multiple: 'Multiple choice', scale: 'Scale' },
      ...{ text: 'Short text', cloud: 'Word cloud', ranking: 'Ranking (points)' },
    },
    state: { draft: 'Draft', open: 'Open', closed: 'Closed' },
    decimal: (mean) => mean.toFixed(2),
  },
}
