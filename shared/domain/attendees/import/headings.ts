import { foldText } from '../../../kernel/fold-text.ts'
import { accept, type Result, refuse } from '../../../kernel/result.ts'
import { essentialFields, type Field, fields, maxSessionColumns } from './fields.ts'
import type { Mapping } from './mapping.ts'

export type Columns = Readonly<Record<Field, readonly number[]>>

export type HeadingsRefusal =
  | { readonly type: 'missing-columns'; readonly missing: readonly Field[]; readonly found: readonly string[] }
  | { readonly type: 'unknown-heading'; readonly heading: string; readonly found: readonly string[] }

/**
 * Which columns (from 0) hold which field: by the mapping, or else by the headings, in French or English. Refused if
 * the code or either name has no column, or if the mapping names an absent heading.
 */
export function columnsOf(
  headings: readonly string[],
  mapping: Mapping = { columns: {} },
): Result<Columns, HeadingsRefusal> {
  const words = headings.map(foldText)
  const found = headings.filter((heading) => heading.trim() !== '')
  const taken = new Set<number>()
  const columns = Object.fromEntries(fields.map((field) => [field, [] as number[]])) as Record<Field, number[]>

  for (const field of fields) {
    const told = mapping.columns[field]
    for (const heading of told === undefined ? [] : [told].flat()) {
      const column = namedColumn(headings, words, heading, taken)
      if (column < 0) return refuse({ type: 'unknown-heading', heading, found })
      columns[field].push(column)
      taken.add(column)
    }
  }
  const isOwn = isOwnExport(words)
  for (const field of fields) {
    if (mapping.columns[field] !== undefined) continue
    for (const column of guess(field, words, taken, isOwn)) {
      columns[field].push(column)
      taken.add(column)
    }
  }
  const missing = essentialFields.filter((field) => columns[field].length === 0)
  return missing.length > 0 ? refuse({ type: 'missing-columns', missing, found }) : accept(columns)
}

/** Whether ticket offices and spreadsheets use this heading. */
export function isKnownHeading(heading: string): boolean {
  const word = foldText(heading)
  return sessionHeading.test(word) || [spellings, ownSpellings].some((all) => Object.values(all).flat().includes(word))
}

/** The mapping that gives these columns again, for a person to check and correct. */
export function mappingOf(headings: readonly string[], columns: Columns): Mapping['columns'] {
  const named = fields.flatMap((field) => {
    const names = columns[field].map((column) => headings[column] ?? '')
    const [first] = names
    return first === undefined ? [] : [[field, names.length === 1 ? first : names] as const]
  })
  return Object.fromEntries(named)
}

/** Of columns with the same heading, the first one without a field. One column may also serve two fields. */
function namedColumn(
  headings: readonly string[],
  words: readonly string[],
  heading: string,
  taken: ReadonlySet<number>,
): number {
  const wanted = foldText(heading)
  const same = headings.map((_, column) => column).filter((column) => headings[column] === heading)
  const alike = words.map((_, column) => column).filter((column) => wanted !== '' && words[column] === wanted)
  const candidates = same.length > 0 ? same : alike
  return candidates.find((column) => !taken.has(column)) ?? candidates[0] ?? -1
}

/**
 * Whether these are the headings of Régie's own export. In other files "Catégorie" is a ticket's formula and "Jours"
 * may be anything. The export has days, remote and category in separate columns and must read back unchanged.
 */
const isOwnExport = (words: readonly string[]): boolean => {
  const has = (field: keyof typeof ownSpellings) => ownSpellings[field].some((spelling) => words.includes(spelling))
  return has('vanished') || (has('days') && has('remote'))
}

function guess(field: Field, words: readonly string[], taken: ReadonlySet<number>, isOwn: boolean): readonly number[] {
  const free = words.map((word, column) => (taken.has(column) ? '' : word))
  if (field === 'sessions') {
    return free.flatMap((word, column) => (sessionHeading.test(word) ? [column] : [])).slice(0, maxSessionColumns)
  }
  if (isOwn && field === 'formula') return []
  for (const spelling of isOwnField(field) ? (isOwn ? ownSpellings[field] : []) : spellings[field]) {
    const column = free.indexOf(spelling)
    if (column >= 0) return [column]
  }
  return []
}

const sessionHeading = /^(ateliers?|workshops?|sessions?|choix ateliers?|ateliers? choisis?)( .{1,150})?$/

/** Folded headings of our own export, in French and English, that no other file uses with the same meaning. */
const ownSpellings = {
  days: ['jours', 'days'],
  remote: ['a distance', 'remote'],
  category: ['categorie', 'category'],
  vanished: ['absent du dernier fichier', 'missing from the last file'],
} as const satisfies Partial<Record<Field, readonly string[]>>
const isOwnField = (field: Field): field is keyof typeof ownSpellings => field in ownSpellings

/** Folded headings that ticket offices and spreadsheets use, the surest first. */
const spellings: Readonly<Record<Exclude<Field, 'sessions' | keyof typeof ownSpellings>, readonly string[]>> = {
  code: [
    ...['code billet', 'code du billet', 'ticket code', 'code ticket', 'numero de billet', 'n billet', 'no billet'],
    ...['numero billet', 'n de billet', 'ticket number', 'ticket id', 'code barres', 'code barre', 'code a barres'],
    ...['barcode', 'bar code', 'qr code', 'code qr', 'qrcode', 'reference billet', 'ticket reference', 'code'],
  ],
  lastName: [
    ...['nom', 'nom de famille', 'nom d usage', 'last name', 'lastname', 'surname', 'family name', 'nom participant'],
    ...['nom du participant', 'noms', 'participant nom', 'attendee last name', 'name'],
  ],
  firstName: [
    ...['prenom', 'prenoms', 'prenom s', 'first name', 'firstname', 'given name', 'forename', 'prenom participant'],
    ...['prenom du participant', 'participant prenom', 'attendee first name'],
  ],
  registrationNumber: [
    ...['n inscription', 'no inscription', 'numero inscription', 'numero d inscription', 'n d inscription'],
    ...['nº inscription', 'inscription', 'registration number', 'registration id', 'registration', 'reference'],
  ],
  order: [
    ...[
      'commande',
      'n commande',
      'no commande',
      'nº commande',
      'n de commande',
      'numero commande',
      'numero de commande',
    ],
    ...['reference commande', 'reference de commande', 'reference de la commande', 'ref commande', 'bon de commande'],
    ...['order', 'order number', 'order no', 'order id', 'order reference', 'order ref', 'purchase order'],
  ],
  organisation: [
    ...['structure', 'organisme', 'organisation', 'organization', 'company', 'societe', 'entreprise', 'etablissement'],
    ...['nom de la structure', 'nom structure', 'association', 'employeur', 'employer', 'institution', 'collectivite'],
    ...['raison sociale', 'company name', 'organisation name', 'organization name', 'structure organisme'],
  ],
  jobTitle: [
    ...['fonction', 'job title', 'poste', 'profession', 'metier', 'intitule du poste', 'qualite', 'job', 'role'],
    ...['title', 'position', 'function', 'occupation'],
  ],
  department: ['departement', 'dept', 'dpt', 'department', 'code departement', 'territoire', 'county', 'region'],
  email: [
    ...['e mail', 'email', 'courriel', 'mail', 'adresse e mail', 'adresse email', 'adresse mail', 'adresse courriel'],
    ...['email address', 'e mail address', 'email participant', 'adresse electronique', 'mel', 'attendee email'],
  ],
  phone: [
    ...['telephone', 'tel', 'portable', 'mobile', 'phone', 'phone number', 'telephone portable', 'telephone mobile'],
    ...['numero de telephone', 'n de telephone', 'n telephone', 'mobile phone', 'cell phone', 'gsm'],
  ],
  accessibility: [
    ...['accessibilite', 'accessibility', 'besoins d accessibilite', 'besoin d accessibilite', 'handicap', 'pmr'],
    ...['besoins specifiques', 'besoin specifique', 'special needs', 'accessibility needs', 'amenagements'],
  ],
  formula: [
    ...['formule', 'formules', 'formula', 'type de billet', 'type billet', 'ticket type', 'billet', 'ticket', 'tarif'],
    ...['type d inscription', 'categorie', 'category', 'pass', 'registration type', 'formule d inscription', 'offre'],
  ],
  evening: ['soiree', 'evening', 'off', 'le off', 'soiree off', 'diner', 'dinner', 'gala', 'participe a la soiree'],
  firstNameOnly: [
    ...['badge prenom seul', 'prenom seul', 'badge prenom seulement', 'prenom uniquement', 'badge prenom uniquement'],
    ...['first name only', 'badge first name only', 'prenom seul sur le badge', 'first name only on badge'],
  ],
  signature: ['emargement', 'feuille d emargement', 'signature', 'emarge', 'signs attendance', 'attendance sheet'],
  status: [
    ...['statut', 'status', 'etat', 'state', 'statut inscription', 'statut de l inscription', 'etat inscription'],
    ...['registration status', 'ticket status', 'statut du billet', 'statut billet'],
  ],
  payment: [
    'reglement',
    'paiement',
    'payment',
    'payment status',
    'statut reglement',
    'statut paiement',
    'paye',
    'paid',
  ],
}
