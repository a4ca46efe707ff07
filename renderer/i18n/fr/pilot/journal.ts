import { journalFrench } from '../../../../shared/domain/event/journal-words-fr.ts'

/** What was done, by whom, when. */
export const journal = {
  title: 'Journal',
  all: 'Tout',
  filter: 'Ne voir que',
  kind: {
    event: 'Événement',
    attendees: 'Inscriptions',
    admissions: 'Entrées',
    programme: 'Programme',
    badges: 'Badges',
    show: 'Régie',
    audience: 'Public',
    access: 'Accès',
    other: 'Autres',
  },
  at: 'Quand',
  what: 'Quoi',
  details: 'Détails',
  where: 'Poste',
  actor: 'Par',
  none: 'Rien ici pour l’instant.',
  noneMore: 'Chaque geste s’écrit ici, sans nom de personne.',
  entries_one: '{{value}} ligne',
  entries_other: '{{value}} lignes',
  fresh_one: '{{value}} nouvelle',
  fresh_other: '{{value}} nouvelles',
  older: 'Lignes plus anciennes',
  list: 'Lignes du journal, les plus récentes d’abord',
  started: journalFrench.started,
  ended: journalFrench.ended,
  day: journalFrench.day,
  count: journalFrench.count,
  /** What was read as a list, or left as a file. */
  taken: journalFrench.taken,
  type: journalFrench.type,
}
