import { foldText } from '../../../kernel/fold-text.ts'
import type { Status } from '../attendee.ts'

/** A yes/no cell; an empty one is no, undefined where it is neither. */
export function readYesNo(cell: string): boolean | undefined {
  const answer = cell === '✓' || cell === '✔' ? 'x' : foldText(cell)
  if (yes.has(answer)) return true
  return no.has(answer) ? false : undefined
}

/** An empty cell is a confirmed ticket: ticket offices leave it so. Undefined where the words are not known. */
export function readStatus(cell: string): Status | undefined {
  const words = foldText(cell)
  if (words === '' || confirmed.has(words)) return 'confirmed'
  // Before the others: "annulé, remboursé" and "non payé - annulé" are cancelled.
  if (/\b(annule|annulee|annulation|cancell?ed|refunde?d?|rembourse|remboursee|desiste|desistement)\b/.test(words)) {
    return 'cancelled'
  }
  return isUnpaid(words) ? 'unpaid' : undefined
}

/** Whether a cell about payment says that nothing was paid; a means of payment or an amount says nothing. */
export const saysUnpaid = (cell: string): boolean => {
  const words = foldText(cell)
  return words === 'non' || words === 'no' || isUnpaid(words)
}

const isUnpaid = (words: string) =>
  /\b(impaye|impayee|unpaid|pending|due|outstanding)\b|\ben attente\b|^attente de (reglement|paiement)\b|\b(non|not|pas|a) (paye|payee|regle|reglee|regler|payer|paid)\b|\bawaiting payment\b/.test(
    words,
  )

const yes = new Set(['oui', 'o', 'yes', 'y', 'x', '1', 'vrai', 'true', 'ok', 'on'])
const no = new Set(['', 'non', 'n', 'no', '0', 'faux', 'false', 'off', 'aucun', 'aucune', 'none'])
const confirmed = new Set([
  ...['confirme', 'confirmee', 'confirmed', 'valide', 'validee', 'valid', 'validated', 'paye', 'payee', 'paid'],
  ...['regle', 'reglee', 'ok', 'inscrit', 'inscrite', 'registered', 'active', 'actif', 'complete', 'completed'],
])
