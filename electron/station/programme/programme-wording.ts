import type { ProgrammeField, ProgrammeRefusal } from '../../../shared/domain/programme/programme-row.ts'

const fieldNames: Readonly<Record<ProgrammeField, string>> = {
  title: 'Titre',
  kind: 'Type',
  room: 'Salle',
  day: 'Jour',
  start: 'Début',
  end: 'Fin',
  capacity: 'Capacité',
  registration: 'Inscription',
  code: 'Code',
}

const outsideDay = 'Les horaires sortent de la journée, qui va de 4 h à 4 h le lendemain, à l’heure du lieu.'

/** Messages to an organiser about faults of a programme file. */
export const programmeWording = {
  noDays: 'Fixez d’abord les jours de l’événement : le programme s’y rattache.',
  tooManyRows: (most: number) => `Un programme a au plus ${most} lignes : est-ce le bon fichier ?`,
  missingColumns: (missing: readonly ProgrammeField[], found: readonly string[]) =>
    `Colonnes absentes : ${missing.map((field) => fieldNames[field]).join(', ')}. Trouvées : ${found.slice(0, 20).join(', ').slice(0, 300)}.`,
  /** `text`: the cells that are refused, to be found in the file. */
  withText: (text: string | null, reason: string) => (text === null ? reason : `Lu : « ${text} ». ${reason}`),
  unreadable: 'La ligne n’a pas pu être lue.',
  double: (title: string) =>
    `« ${title} » est déjà au programme à cette heure, sans code : supprimez-la, ou retirez le code du fichier.`,
  tooFewSeats: (registered: number, beyond: number) =>
    `${registered} inscrits, ${beyond} de trop pour ce nombre de places. Personne ne perd la sienne.`,
  sameRoom: (titles: readonly string[]) => `Même salle, même heure : « ${titles.join(' », « ')} ».`,
  doubledCode: (first: number) => `Le code est déjà à la ligne ${first}.`,
  outsideDay,
  refusals: {
    'empty-title': 'Le titre est absent.',
    'empty-room': 'La salle est absente.',
    'unknown-day': 'Le jour n’est pas un jour de l’événement.',
    'bad-time': 'L’heure n’est pas lisible : écrivez 09:30 ou 9h30.',
    'ends-before-start': 'La fin est avant le début.',
    'outside-day': `${outsideDay} Une séance d’après minuit s’ajoute à l’écran.`,
    'unknown-kind': 'Le type est inconnu : plénière, atelier, soirée ou stand.',
    'bad-capacity': 'La capacité n’est pas un nombre entier, de 100 000 au plus.',
    'capacity-below-one': 'La capacité est de 1 au moins : laissez la case vide si les places ne sont pas comptées.',
    'bad-code': 'Le code a des lettres, des chiffres et des tirets, 20 au plus.',
    'doubled-code': 'Le code est déjà pris.',
  } satisfies Record<ProgrammeRefusal, string>,
}
