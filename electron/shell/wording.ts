const french = {
  reception: 'Accueil',
  pilot: 'Pilotage',
  booth: 'Régie',
  moderator: 'Modération',
  windows: 'Fenêtres',
  edit: 'Édition',
  view: 'Affichage',
  quit: 'Quitter',
  wait: 'Attendre',
  quitAnyway: 'Quitter quand même',
  kept: 'Cette fenêtre garde ce que le poste n’a pas encore.',
  keptDetail:
    'Fermée, elle le perd : des passages notés, qui partent au retour du poste, ou un modèle de badge changé, à mettre en service.',
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
  booth: 'Booth',
  moderator: 'Moderation',
  windows: 'Windows',
  edit: 'Edit',
  view: 'View',
  quit: 'Quit',
  wait: 'Wait',
  quitAnyway: 'Quit anyway',
  kept: 'This window keeps what the station does not have yet.',
  keptDetail:
    'Closed, it loses it: passages noted, which are sent when the station is back, or a changed badge template, not put to use yet.',
  stay: 'Stay',
  closeAnyway: 'Close anyway',
  again: 'Try again',
  notStarted: 'The station did not start.',
  pending: (count) => (count === 1 ? 'A badge is printing.' : `${count} badges are printing.`),
  pendingDetail: 'They stay in the queue and go on at the next start; look at the one in hand.',
}

export type Words = typeof french

/** The shell's few texts in the system's language: English if that is English, otherwise French. */
export const wordsFor = (locale: string): Words => (locale.toLowerCase().startsWith('en') ? english : french)
