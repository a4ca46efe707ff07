import { type CueField, cueFields, cueHeadings } from '../../../../shared/domain/show/cue-columns.ts'
import type { CueRefusal } from '../../../../shared/domain/show/cue-row.ts'
import type { RowFault } from '../../attendees/import/table-row.ts'

const namesOf = (fields: readonly CueField[]) => fields.map((field) => cueHeadings[field].fr).join(', ')

/** What is read of a run of show's file that is not as it should be, where no page says it in its own words. */
export const cueImportWording = {
  tooManyRows: (most: number) => `Un conducteur a au plus ${most} lignes : est-ce le bon fichier ?`,
  missingColumns: (missing: readonly CueField[], found: readonly string[]) =>
    `Colonnes absentes : ${namesOf(missing)}. Trouvées : ${found.slice(0, 20).join(', ').slice(0, 300)}. Attendues : ${namesOf(cueFields)}.`,
  removed: 'Cet élément a été retiré du conducteur ici : il n’est pas remis. Ajoutez-le à la main s’il doit revenir.',
  reasons: {
    'too-many-cells':
      'La ligne a plus de cellules que les titres : une cellule qui contient le séparateur doit être entre guillemets.',
    'broken-quotes': 'La ligne n’a pas pu être lue : un guillemet manque.',
    'cell-too-long': 'La ligne n’a pas pu être lue : une cellule est trop longue.',
    'unknown-room': 'Cette salle n’existe pas : ajoutez-la au programme, ou corrigez son nom.',
    'unknown-scene':
      'L’OBS de cette salle n’a pas cette scène : la ligne est gardée, la scène reste à créer ou à corriger.',
    'no-obs': 'Cette salle n’a pas d’OBS : la scène ne pourra pas être mise à l’antenne.',
    'unknown-colour': 'Cette couleur n’existe pas ici : écrivez bleu, vert, jaune, rouge ou gris. La ligne est gardée.',
    'not-to-be-named':
      'Cette personne ne se nomme pas à l’écran : son synthé échouera à la prise, ce qui retient l’élément s’il est réglé ainsi.',
    'doubled-code': 'Une ligne plus haut a déjà ce code : chaque élément d’une salle a le sien.',
    'empty-title': 'Le titre est absent.',
    'empty-room': 'La salle est absente.',
    'unknown-day': 'Le jour n’est pas un jour de l’événement.',
    'bad-time': 'L’heure n’est pas lisible : écrivez 09:30 ou 9h30, ou laissez vide.',
    'bad-length': 'La durée n’est pas lisible : écrivez 10, 10 min, 1h30 ou 90 s.',
    'bad-speaker':
      'Un intervenant n’est pas lisible : écrivez « Inès Quéméner (directrice) ; Lou [prénom seul] [voix seule] ». Entre crochets : voix seule, ne pas filmer, prénom seul.',
    'bad-name': 'Le synthé n’est pas lisible : écrivez un nom, « Inès Quéméner (directrice) ».',
    'bad-timer': 'Le minuteur n’est pas lisible : écrivez 10, 10 min, 1h30 ou 90 s, ou stop.',
    'bad-yes-no': 'Écrivez oui ou non, ou laissez vide.',
    'too-long': 'Une cellule est trop longue : 200 caractères pour un titre ou une scène, 500 pour une note.',
  } satisfies Record<CueRefusal | RowFault, string> & Record<string, string>,
}
export type CellReason = keyof typeof cueImportWording.reasons
