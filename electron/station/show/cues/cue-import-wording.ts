import { type CueField, type CueRefusal, cueFields } from '../../../../shared/domain/show/cue-row.ts'

const fieldNames: Readonly<Record<CueField, string>> = {
  room: 'Salle',
  day: 'Jour',
  start: 'Heure',
  length: 'Durée',
  title: 'Titre',
  scene: 'Scène',
  speakers: 'Intervenants',
  note: 'Notes',
}

/** What the booth reads of a run of show's file that is not as it should be. */
export const cueImportWording = {
  tooManyRows: (most: number) => `Un conducteur a au plus ${most} lignes : est-ce le bon fichier ?`,
  missingColumns: (missing: readonly CueField[], found: readonly string[]) =>
    `Colonnes absentes : ${missing.map((field) => fieldNames[field]).join(', ')}. Trouvées : ${found.slice(0, 20).join(', ').slice(0, 300)}. Attendues : ${cueFields.map((field) => fieldNames[field]).join(', ')}.`,
  tooManyCells:
    'La ligne a plus de cellules que les titres : une cellule qui contient le séparateur doit être entre guillemets.',
  unreadable: 'La ligne n’a pas pu être lue.',
  unknownRoom: 'Cette salle n’existe pas : ajoutez-la au programme, ou corrigez son nom.',
  unknownScene: 'L’OBS de cette salle n’a pas cette scène : la ligne est gardée, la scène reste à créer ou à corriger.',
  noObs: 'Cette salle n’a pas d’OBS : la scène ne pourra pas être mise à l’antenne.',
  removed: 'Cet élément a été retiré du conducteur ici : il n’est pas remis. Ajoutez-le à la main s’il doit revenir.',
  refusals: {
    'empty-title': 'Le titre est absent.',
    'empty-room': 'La salle est absente.',
    'unknown-day': 'Le jour n’est pas un jour de l’événement.',
    'bad-time': 'L’heure n’est pas lisible : écrivez 09:30 ou 9h30, ou laissez vide.',
    'bad-length': 'La durée n’est pas lisible : écrivez 10, 10 min, 1h30 ou 90 s.',
    'bad-speaker':
      'Un intervenant n’est pas lisible : écrivez « Inès Quéméner (directrice) ; Lou [prénom seul] [voix seule] ». Entre crochets : voix seule, ne pas filmer, prénom seul.',
    'too-long': 'Le titre ou la scène dépasse 200 caractères.',
  } satisfies Record<CueRefusal, string>,
}
