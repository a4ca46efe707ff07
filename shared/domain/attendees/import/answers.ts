import { foldText } from '../../../kernel/fold-text.ts'
import type { Category, Status } from '../attendee.ts'

/** A yes/no cell. An empty one is no. Undefined for other text. */
export function readYesNo(cell: string): boolean | undefined {
  const answer = cell === '✓' || cell === '✔' ? 'x' : foldText(cell)
  if (yes.has(answer)) return true
  return no.has(answer) ? false : undefined
}

/** An empty cell is a confirmed ticket, as ticket offices write it. Undefined for unknown words. */
export function readStatus(cell: string): Status | undefined {
  const words = foldText(cell)
  if (words === '' || confirmed.has(words)) return 'confirmed'
  // Checked first: "annulé, remboursé" and "non payé - annulé" are cancelled.
  if (/\b(annule|annulee|annulation|cancell?ed|refunde?d?|rembourse|remboursee|desiste|desistement)\b/.test(words)) {
    return 'cancelled'
  }
  return isUnpaid(words) ? 'unpaid' : undefined
}

/** Whether a cell about payment says that nothing was paid. A means of payment or an amount does not say so. */
export const saysUnpaid = (cell: string): boolean => {
  const words = foldText(cell)
  return words === 'non' || words === 'no' || isUnpaid(words)
}

/** Day numbers, ascending, without duplicates: `1 2`. An empty cell has none. Undefined for other text. */
export function readDays(cell: string): readonly number[] | undefined {
  const days = cell.split(/[\s,;+]+/).filter((part) => part !== '')
  if (!days.every((day) => /^([1-9]|[12]\d|3[01])$/.test(day))) return undefined
  return [...new Set(days.map(Number))].sort((one, other) => one - other)
}

/** A category by the word of our own export. Undefined for other words. */
export const readCategory = (cell: string): Category | undefined => categoryWords.get(foldText(cell))

const isUnpaid = (words: string) =>
  /\b(impaye|impayee|unpaid|pending|due|outstanding)\b|\ben attente\b|^attente de (reglement|paiement)\b|\b(non|not|pas|a) (paye|payee|regle|reglee|regler|payer|paid)\b|\bawaiting payment\b/.test(
    words,
  )

const categoryWords: ReadonlyMap<string, Category> = new Map([
  ['participant', 'participant'],
  ['intervenant', 'speaker'],
  ['speaker', 'speaker'],
  ['partenaire', 'partner'],
  ['partner', 'partner'],
  ['organisation', 'staff'],
  ['staff', 'staff'],
  ['presse', 'press'],
  ['press', 'press'],
])
const yes = new Set(['oui', 'o', 'yes', 'y', 'x', '1', 'vrai', 'true', 'ok', 'on'])
const no = new Set(['', 'non', 'n', 'no', '0', 'faux', 'false', 'off', 'aucun', 'aucune', 'none'])
const confirmed = new Set([
  ...['confirme', 'confirmee', 'confirmed', 'valide', 'validee', 'valid', 'validated', 'paye', 'payee', 'paid'],
  ...['regle', 'reglee', 'ok', 'inscrit', 'inscrite', 'registered', 'active', 'actif', 'complete', 'completed'],
])
