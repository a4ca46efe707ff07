import { frenchCount } from '../../../kernel/french-count.ts'
import type { AttendeeCells } from '../attendee.ts'
import type { Field } from './fields.ts'
import { tellsOfPast } from './personal-history.ts'

/**
 * Sentences for pilots about a row. They contain no name, address or number of the file: the line identifies the row.
 */
export const rowWording = {
  emptyName: 'Le nom et le prénom sont vides.',
  noLastName: 'Le nom est vide.',
  noFirstName: 'Le prénom est vide.',
  emptyCode: 'Le code du billet est vide.',
  badCode: 'Le code du billet doit avoir de 4 à 64 lettres sans accent, chiffres ou tirets.',
  doubledCode: (line: number) => `Ce code de billet est déjà à la ligne ${line}.`,
  controlCharactersInCode: 'Le code du billet contient des caractères de contrôle.',
  controlCharacters: (field: Field) => `Caractères de contrôle retirés : ${fieldWords[field]}.`,
  /** `why` is a sentence, or empty if the reason is unknown. */
  unknownFormula: (cell: string, why: string) =>
    cell === ''
      ? 'La formule est vide.'
      : `Formule inconnue : « ${short(cell)} ».${why === '' ? '' : ` ${why}`} Dites ce qu’elle ouvre.`,
  noSuchDay: (dayCount: number) =>
    dayCount === 1
      ? 'L’événement n’a qu’un jour, et elle en demande un autre.'
      : `Elle demande un jour que l’événement n’a pas : il en a ${dayCount}.`,
  unknownDays: (cell: string) => `Jours non reconnus : ${short(cell)}. Écrivez leurs numéros, par exemple 1 2.`,
  unknownCategory: (cell: string) => `Catégorie inconnue : ${short(cell)}.`,
  unknownStatus: (cell: string) => `Statut inconnu : « ${short(cell)} ».`,
  brokenQuotes: 'Guillemets mal fermés : la ligne n’a pas pu être découpée.',
  mendedQuotes: 'Guillemets mal placés : vérifiez cette ligne.',
  cellTooLong: (limit: number) => `Une case dépasse ${limit} caractères.`,
  wrongColumnCount: (found: number, wanted: number) =>
    `${frenchCount(found, 'colonne', 'colonnes')} au lieu de ${wanted}.`,
  tooManyCells: (limit: number) => `Plus de ${limit} colonnes.`,
  badEmail: 'Adresse e-mail invalide : elle n’est pas reprise.',
  lostLetters: (field: Field) => `Des lettres semblent perdues : ${fieldWords[field]}. Corrigez avant d’imprimer.`,
  homonym: (line: number) => `Même nom qu’à la ligne ${line}, autre structure : deux personnes ?`,
  samePerson: (line: number) => `Même nom et même e-mail qu’à la ligne ${line}, autre code : inscription en double ?`,
  sameWork: (line: number) =>
    `Même nom et même structure qu’à la ligne ${line}, autre code : inscription en double, ou deux homonymes ?`,
  personalHistory: 'Mention personnelle non reprise.',
  speakerByFormula: 'Formule reprise comme « intervenant ».',
  formulaInjection: (field: Field) => `Une case commence comme une formule de tableur : ${fieldWords[field]}.`,
  unclearAnswer: (field: Field, taken: boolean) =>
    `Ni oui ni non : ${fieldWords[field]}. Pris pour ${taken ? 'oui' : 'non'}.`,
  /**
   * `before`: the value that held until now. Nothing else records a correction that the import replaces, so this one
   * sentence repeats it, to the pilot only.
   */
  correctionReplaced: (replaced: readonly (keyof AttendeeCells)[], before: AttendeeCells) =>
    `Corrigé à l’accueil depuis le dernier fichier ; le nouveau fichier l’emporte : ${replaced
      .map((name) => `${cellWords[name]}${quoted(name, before)}`)
      .join(', ')}. Vérifiez.`,
  admittedToday: (status: 'cancelled' | 'unpaid') =>
    status === 'cancelled'
      ? 'Le fichier annule ce billet, mais la personne est déjà entrée aujourd’hui. Vérifiez.'
      : 'Le fichier dit ce billet impayé, mais la personne est déjà entrée aujourd’hui. Vérifiez.',
  /** `kept`: cells that a desk had corrected for the substitute, and that the file replaces. */
  orderPassedOn: (passedOn: readonly (keyof AttendeeCells)[], kept: readonly (keyof AttendeeCells)[]) =>
    `Billet remplacé à l’accueil : ce que le fichier change vaut aussi pour la personne qui remplace (${words(passedOn)}).${
      kept.length === 0 ? '' : ` L’accueil y avait corrigé : ${words(kept)}. Vérifiez.`
    }`,
  /** Of a substitute whose ticket the file does not change. */
  orderKept: (changed: readonly (keyof AttendeeCells)[]) =>
    `Billet remplacé à l’accueil par une personne qui a sa propre inscription, ou dont le billet est annulé : ce que le fichier change ici (${words(changed)}) ne vaut pas pour elle. Vérifiez.`,
  /** The platform and a desk have passed one ticket on. */
  transferMet:
    'Billet déjà passé à cette personne à l’accueil : les deux inscriptions entrent sous son nom, une seule fois.',
  transferApart: (name: string) =>
    `Billet déjà passé à une autre personne à l’accueil : ${short(name)}. C’est elle qui entre avec ce billet. Vérifiez.`,
  /** A new code for a person whom a desk has entered as a substitute. */
  substituteMet: (name: string) =>
    `Déjà saisie à l’accueil comme remplaçante : ${short(name)}. Les deux codes font entrer la même personne, comptée une fois. Sinon, séparez les fiches à l’accueil.`,
  substituteNamesake: (name: string) =>
    `Une personne de ce nom est saisie à l’accueil comme remplaçante : ${short(name)}. Le fichier ne dit pas assez que c’est elle. Vérifiez.`,
  renamedInside: 'Ce billet change de nom, mais quelqu’un est entré avec lui aujourd’hui, sous l’ancien nom. Vérifiez.',
  unknownSession: (cell: string) => `Atelier non reconnu : « ${short(cell)} ».`,
} as const

/** Sentences for pilots when the file itself cannot be read. */
export const fileWording = {
  missingColumns: (missing: readonly Field[], found: readonly string[]) =>
    `Colonnes introuvables : ${missing.map((field) => fieldWords[field]).join(', ')}. Colonnes du fichier : ${list(found)}.`,
  noHeadings:
    'Aucune colonne n’est reconnue : la première ligne du fichier doit nommer les colonnes, par exemple Nom, Prénom, Code billet.',
  unknownHeading: (heading: string, found: readonly string[]) =>
    `Aucune colonne ne s’appelle « ${short(heading)} ». Colonnes du fichier : ${list(found)}.`,
  empty: 'Le fichier est vide.',
  tooLarge: (mebibytes: number) => `Le fichier dépasse ${mebibytes} Mio.`,
  inflatesTooLarge: (mebibytes: number) => `Une fois décompressé, le classeur dépasse ${mebibytes} Mio.`,
  tooManyRows: (limit: number) => `Le fichier a plus de ${limit} lignes.`,
  tooMuchText: 'Le fichier a beaucoup trop de texte : est-ce le bon ?',
  busy: 'Un autre fichier est en cours de lecture : attendez sa fin.',
  tooManyColumns: (limit: number) => `Le fichier a plus de ${limit} colonnes.`,
  html: 'Ce fichier est une page web, pas un tableau : exportez en CSV ou en XLSX.',
  json: 'Ce fichier est du JSON, pas un tableau : exportez en CSV ou en XLSX.',
  wrongSignature: 'Ce fichier n’est ni un CSV ni un classeur XLSX.',
  legacyXls: 'Ancien format Excel (.xls) : enregistrez le classeur en .xlsx ou en CSV.',
  encrypted: 'Le classeur est protégé par un mot de passe : retirez-le et recommencez.',
  notAWorkbook: 'Cette archive n’est pas un classeur XLSX.',
  damaged: 'Le classeur est abîmé : ouvrez-le dans un tableur et enregistrez-le à nouveau.',
  externalEntities: 'Le classeur contient des déclarations interdites (DTD).',
  outOfMemory: 'Le fichier demande trop de mémoire : découpez-le.',
  timedOut: (seconds: number) => `La lecture a pris plus de ${seconds} secondes : elle est arrêtée.`,
  cancelled: 'La lecture a été arrêtée.',
  broken: 'La lecture s’est arrêtée sur une erreur imprévue.',
} as const

export const fieldWords: Readonly<Record<Field, string>> = {
  code: 'code du billet',
  lastName: 'nom',
  firstName: 'prénom',
  registrationNumber: 'numéro d’inscription',
  order: 'commande',
  organisation: 'structure',
  jobTitle: 'fonction',
  department: 'département',
  email: 'e-mail',
  phone: 'téléphone',
  accessibility: 'accessibilité',
  formula: 'formule',
  days: 'jours',
  remote: 'à distance',
  category: 'catégorie',
  evening: 'soirée',
  sessions: 'ateliers',
  firstNameOnly: 'badge prénom seul',
  signature: 'émargement',
  status: 'statut',
  payment: 'règlement',
  vanished: 'absent du dernier fichier',
}

const {
  payment: _,
  formula,
  sessions,
  evening: __,
  days: ___,
  remote: ____,
  vanished: _____,
  ...textCells
} = fieldWords
const cellWords: Readonly<Record<keyof AttendeeCells, string>> = {
  ...textCells,
  pass: formula,
  sessionCodes: sessions,
}

const words = (names: readonly (keyof AttendeeCells)[]) => names.map((name) => cellWords[name]).join(', ')

/** Cells whose replaced value is repeated. A person's needs, and what a ticket opens, are not. */
const repeated = ['lastName', 'firstName', 'organisation', 'jobTitle', 'department', 'email', 'phone'] as const
function quoted(name: keyof AttendeeCells, cells: AttendeeCells): string {
  const cell = repeated.find((one) => one === name)
  if (!cell || tellsOfPast(cells[cell])) return ''
  return cells[cell] === '' ? ' (l’accueil l’avait vidé)' : ` (l’accueil avait écrit « ${short(cells[cell])} »)`
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
const list = (headings: readonly string[]) =>
  headings.length === 0
    ? 'aucune'
    : headings
        .slice(0, 40)
        .map((heading) => `« ${short(heading)} »`)
        .join(', ')
