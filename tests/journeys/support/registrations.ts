/** One row of a registration file. All people are invented. */
export interface Registration {
  readonly code: string
  readonly firstName: string
  readonly lastName: string
  readonly organisation: string
  /** The *formule* as the platform writes it. */
  readonly formula: string
  readonly status: 'Confirmée' | 'En attente de règlement' | 'Annulée'
  readonly firstNameOnly: boolean
  /** Codes of workshops of the first day. */
  readonly workshop: string
}

/** The letters of ticket platforms' codes, without those that are easily confused. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** The ticket code of the nth person. It looks like the platform's, and is the same in every run. */
export function ticketCode(number: number): string {
  let mixed = Math.imul(number + 11, 2_654_435_761) >>> 0
  const letters = Array.from({ length: 9 }, () => {
    mixed = (Math.imul(mixed ^ (mixed >>> 15), 2_246_822_519) + 374_761_393) >>> 0
    return alphabet.charAt(mixed % alphabet.length)
  })
  // All digits that an AZERTY keyboard turns into accented letters occur.
  return `${letters.join('')}${2 + (number % 8)}`
}

export function registration(number: number, more: Partial<Registration>): Registration {
  return {
    code: ticketCode(number),
    firstName: 'Maëlle',
    lastName: `Le Guen ${number}`,
    organisation: 'CD 44',
    formula: 'Présentiel 2 jours',
    status: 'Confirmée',
    firstNameOnly: false,
    workshop: '',
    ...more,
  }
}

/** The people in most journeys, one for each case at a desk. */
export const cast = {
  odile: registration(1, { firstName: 'Odile', lastName: 'Quéméneur', organisation: 'Foyer Kerlaouen, Lorient' }),
  ronan: registration(2, { firstName: 'Ronan', lastName: 'Le Goff', organisation: 'MECS La Source, Angers' }),
  ronanHomonym: registration(3, { firstName: 'Ronan', lastName: 'Le Goff', organisation: 'CHU de Beauvais' }),
  mael: registration(4, { firstName: 'Maël', lastName: 'Œuvrard', organisation: 'Adepape 59' }),
  unpaid: registration(5, { firstName: 'Salomé', lastName: 'Vasseur', status: 'En attente de règlement' }),
  cancelled: registration(6, { firstName: 'Karim', lastName: 'Haddad', status: 'Annulée' }),
  remote: registration(7, { firstName: 'Inès', lastName: 'Fontaine', formula: 'Distanciel' }),
  tomorrow: registration(8, { firstName: 'Noé', lastName: 'Perrin', formula: 'Présentiel jour 2' }),
  shy: registration(9, {
    firstName: 'Priscille',
    lastName: 'Marchetti',
    organisation: 'Pouponnière des Sept-Îlots',
    firstNameOnly: true,
  }),
  inA1: registration(10, { firstName: 'Théophile', lastName: 'Collet', workshop: 'A1' }),
  inA2: registration(11, { firstName: 'Arabelle', lastName: 'Nguyễn', workshop: 'A2' }),
  alsoInA2: registration(12, { firstName: 'Eudoxe', lastName: 'Dumas', workshop: 'A2' }),
  anais: registration(13, { firstName: 'Anaïs', lastName: 'de La Tour d’Auvergne', organisation: 'École du soin' }),
} as const

/** Thirty people of one organisation. */
export const group: readonly Registration[] = Array.from({ length: 30 }, (_, index) =>
  registration(100 + index, {
    firstName: ['Malo', 'Soizic', 'Fanch', 'Rozenn', 'Iwan'][index % 5] ?? 'Malo',
    lastName: `Kerjean ${String.fromCharCode(65 + index)}`,
    organisation: 'Association Le Gué, Saint-Nazaire',
  }),
)

/** `count` people besides the cast and the group. */
export const crowd = (count: number): readonly Registration[] =>
  Array.from({ length: count }, (_, index) =>
    registration(1000 + index, { firstName: 'Tiphaine', lastName: `Morvan ${index}`, organisation: 'Ville de Rennes' }),
  )

/** The platform's own headings, in the file's language. */
export const headings =
  'N° inscription;Nom;Prénom;Structure;E-mail;Formule;Atelier jour 1;Badge prénom seul;Émargement;Statut;Code billet'

/** The file of these people as the platform exports it: semicolons, UTF-8. */
export function csvOf(people: readonly Registration[]): Buffer {
  const rows = people.map((one, index) =>
    [
      `AN${10_001 + index}`,
      ...[one.lastName, one.firstName, one.organisation, `personne${index}@exemple.fr`, one.formula, one.workshop],
      ...[one.firstNameOnly ? 'Oui' : 'Non', 'Non', one.status, one.code],
    ].join(';'),
  )
  return Buffer.from(`${[headings, ...rows].join('\r\n')}\r\n`)
}
