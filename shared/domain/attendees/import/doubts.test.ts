import { describe, expect, it } from 'vitest'
import { doubtsOf } from './doubts.ts'
import { columnsOf } from './headings.ts'
import type { Mapping } from './mapping.ts'

const doubts = (headings: readonly string[], rows: readonly (readonly string[])[] = [], mapping?: Mapping) => {
  const columns = columnsOf(headings, mapping)
  if (!columns.ok) throw new Error(columns.refusal.type)
  return doubtsOf(headings, columns.value, mapping, rows)
}
const usual = ['Nom', 'Prénom', 'Structure', 'Badge prénom seul', 'Statut', 'Code billet']

describe('the columns of a file', () => {
  it('raise no question when each is plain', () => {
    expect(doubts(usual, [['Le Goff', 'Ronan', 'MECS', 'Non', 'Annulée', 'ABCD1234']])).toEqual([])
    expect(doubts(['Nom', 'Prénom', 'Nom de la structure', 'Nom du fichier', 'Code billet'])).toEqual([])
  })

  it('are asked about when the buyer’s name is beside the participant’s', () => {
    const headings = ['Nom acheteur', 'Prénom acheteur', 'Nom participant', 'Prénom participant', 'Code billet']
    expect(doubts(headings)).toEqual([
      { field: 'lastName', headings: ['Nom acheteur', 'Nom participant'] },
      { field: 'firstName', headings: ['Prénom acheteur', 'Prénom participant'] },
    ])
  })

  it('are not asked about again once a person has told', () => {
    const headings = ['Nom', 'Prénom', 'Nom du payeur', 'Code billet']
    expect(doubts(headings)).toHaveLength(1)
    expect(doubts(headings, [], { columns: { lastName: 'Nom' } })).toEqual([])
  })

  it('are asked about when an unread one holds states of tickets', () => {
    const headings = ['Nom', 'Prénom', 'Situation', 'Code billet']
    const rows = (...states: string[]) => states.map((state, at) => ['Le Goff', 'Ronan', state, `ABCD${at}`])
    const asked = [{ field: 'status', headings: ['Situation'] }]
    expect(doubts(headings, rows('Payé', 'Annulé', 'Payé', ''))).toEqual(asked)
    expect(doubts(headings, rows('En attente de règlement', 'Confirmée'))).toEqual(asked)
    expect(doubts(headings, rows('Annulé'), { columns: { status: [] } })).toEqual([])
    // A comment that once says "annulé" is no state, and a column of yeses neither.
    expect(doubts(headings, rows('Régime sans sel', 'Vient en train', 'Annulé'))).toEqual([])
    expect(doubts(headings, rows('OK', 'OK'))).toEqual([])
  })
})
