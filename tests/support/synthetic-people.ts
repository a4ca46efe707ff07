import type { Random } from './random.ts'

/** One row of a registration file, made up. */
export interface SyntheticPerson {
  readonly code: string
  readonly lastName: string
  readonly firstName: string
  readonly organisation: string
  readonly email: string
  readonly phone: string
  /** The *formule* as the platform writes it. */
  readonly formula: string
  readonly status: 'Confirmée' | 'En attente de règlement' | 'Annulée'
  readonly firstNameOnly: boolean
}

const firstNames = [
  'Zoé',
  'Maël',
  'Aïcha',
  'Léonie',
  'Théophile',
  'Nadège',
  'Cœur-Aimé',
  'François',
  'Ingrid',
  'Oriane',
]
const lastNames = ['Le Guen', 'Œuvrard', 'Diallo', 'N’Guyen', 'Martin-Petit', 'Çelik', 'Ferreira', 'd’Arcy', 'Muñoz']
const organisations = ['Foyer de l’enfance de Rezé', 'CD 44', 'Adepape 85', 'Tribunal pour enfants', 'École du soin']
/** The alphabet of ticket platforms, without letters that are easily confused. */
const codeAlphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** `count` people with distinct codes, each entitled to both days unless `mixed`. */
export function syntheticPeople(count: number, random: Random, { mixed = false } = {}): SyntheticPerson[] {
  const codes = new Set<string>()
  while (codes.size < count) codes.add(random.text(10, codeAlphabet))
  return [...codes].map((code, index) => ({
    code,
    lastName: `${random.pick(lastNames)} ${random.text(4)}`,
    firstName: random.pick(firstNames),
    organisation: random.pick(organisations),
    email: `personne${index}@exemple.fr`,
    phone: `06${random.text(8, '0123456789')}`,
    formula: mixed && random.chance(0.1) ? 'Distanciel' : 'Présentiel 2 jours',
    status: mixed && random.chance(0.1) ? 'En attente de règlement' : 'Confirmée',
    firstNameOnly: mixed && random.chance(0.1),
  }))
}

const headings =
  'N° inscription;Nom;Prénom;Structure;E-mail;Téléphone;Formule;Badge prénom seul;Émargement;Statut;Code billet'

/** The registration file of these people, UTF-8 with semicolons, as the platform exports it. */
export function csvOf(people: readonly SyntheticPerson[]): Buffer {
  const rows = people.map((one, index) =>
    [
      `AN${10_001 + index}`,
      one.lastName,
      one.firstName,
      one.organisation,
      one.email,
      one.phone,
      one.formula,
      one.firstNameOnly ? 'Oui' : 'Non',
      'Non',
      one.status,
      one.code,
    ]
      .map(cell)
      .join(';'),
  )
  return Buffer.from(`${[headings, ...rows].join('\r\n')}\r\n`)
}

const cell = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
