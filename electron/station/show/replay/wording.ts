/** Of the files that go with the recordings. */
export const replayWording = {
  fr: {
    review: 'À revoir',
    kinds: { 'on-air': 'à l’antenne', question: 'question', review: 'à revoir' },
    chapterHeadings: ['Fichier', 'De', 'À', 'Titre', 'Nature'],
    dayHeadings: [
      ...['Salle', 'Titre', 'Début prévu', 'Début réel', 'Retard (min)', 'Fin prévue', 'Fin réelle'],
      ...['Dépassement (min)', 'Fichiers', 'Octets'],
    ],
  },
  en: {
    review: 'To be looked at again',
    kinds: { 'on-air': 'on air', question: 'question', review: 'look again' },
    chapterHeadings: ['File', 'From', 'To', 'Title', 'Kind'],
    dayHeadings: [
      ...['Room', 'Title', 'Planned start', 'Actual start', 'Late (min)', 'Planned end', 'Actual end'],
      ...['Overrun (min)', 'Files', 'Bytes'],
    ],
  },
} as const
