const french = {
  reception: 'Accueil',
  pilot: 'Pilotage',
  windows: 'Fenêtres',
  edit: 'Édition',
  view: 'Affichage',
  quit: 'Quitter',
  wait: 'Attendre',
  quitAnyway: 'Quitter quand même',
  kept: 'Des passages notés ne sont pas encore partis.',
  keptDetail: 'Ils partiront dès le retour du poste, tant que cette fenêtre reste ouverte.',
  stay: 'Rester',
  closeAnyway: 'Fermer quand même',
  again: 'Réessayer',
  notStarted: 'Le poste n’a pas démarré.',
  pending: (count: number) =>
    count === 1 ? 'Un badge est en cours d’impression.' : `${count} badges sont en cours d’impression.`,
  pendingDetail: 'Ils restent en file et reprennent au prochain démarrage ; celui en cours sera à vérifier.',
}

const english: typeof french = {
  reception: 'Reception',
  pilot: 'Organiser',
  windows: 'Windows',
  edit: 'Edit',
  view: 'View',
  quit: 'Quit',
  wait: 'Wait',
  quitAnyway: 'Quit anyway',
  kept: 'Passages noted here have not been sent yet.',
  keptDetail: 'They will be sent when the station is back, as long as this window stays open.',
  stay: 'Stay',
  closeAnyway: 'Close anyway',
  again: 'Try again',
  notStarted: 'The station did not start.',
  pending: (count) => (count === 1 ? 'A badge is printing.' : `${count} badges are printing.`),
  pendingDetail: 'They stay in the queue and go on at the next start; look at the one in hand.',
}

export type Words = typeof french

/** The shell's own few words, in the system's language: English where that is English, else French. */
export const wordsFor = (locale: string): Words => (locale.toLowerCase().startsWith('en') ? english : french)
