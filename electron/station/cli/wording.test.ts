import { describe, expect, it } from 'vitest'
import { problemOf } from '../../../shared/contract/problem.ts'
import type { ImportReport } from '../attendees/import-runner.ts'
import { awayText, erasedText, importText, intactText, refusalText } from './wording.ts'

const report = (count: number, more: Partial<ImportReport> = {}): ImportReport => ({
  imported: count,
  updated: count,
  unchanged: count,
  refused: [],
  warnings: [],
  refusedCount: count,
  warningCount: count,
  vanished: count,
  vanishedNow: count,
  lostChoices: { people: 0, codes: [] },
  cancelled: false,
  file: {
    headings: [],
    mapping: { columns: {} },
    doubts: [],
    rowCount: count,
    rows: count,
    lacks: [],
    format: 'xlsx',
  },
  ...more,
})

describe('the command line’s texts', () => {
  it('say which chosen sessions are not in the programme, and by how many', () => {
    const one = { people: 1, codes: [{ code: 'A5', people: 1 }] }
    expect(importText(report(1, { lostChoices: one }))).toContain(
      '1 personne a choisi une séance qui n’est pas au programme : A5 (1) ; le choix vaudra',
    )
    const codes = Array.from({ length: 30 }, (_, index) => ({ code: `Z${index}`, people: 2 }))
    const said = importText(report(1, { lostChoices: { people: 60, codes } }))
    expect(said).toContain('60 personnes ont choisi une séance qui n’est pas au programme : Z0 (2), ')
    expect(said).toContain('Z19 (2)… ; le choix')
  })

  it('count in the singular where French does: 0 and 1', () => {
    expect([erasedText(0, 0), erasedText(1, 0), erasedText(2, 0)]).toEqual([
      ...['0 fiche effacée.', '1 fiche effacée.', '2 fiches effacées.'],
    ])
    expect(erasedText(2, 1)).toMatch(/^2 fiches effacées\. 1 fiche illisible sur ce poste/)
    expect(intactText(1, 1)).toBe('Journal intact : 1 fait, 1 fil.')
    expect(importText(report(1))).toBe(
      '1 nouvelle fiche, 1 mise à jour, 1 inchangée, 1 ligne refusée, 1 avertissement, 1 absent du fichier.',
    )
    expect(importText(report(2))).toBe(
      '2 nouvelles fiches, 2 mises à jour, 2 inchangées, 2 lignes refusées, 2 avertissements, 2 absents du fichier.',
    )
  })

  it('name the stations that an erasure has not reached, and say when they erase', () => {
    expect(awayText([])).toBeNull()
    expect(awayText(['Accueil 2', 'Accueil 3'])).toBe(
      'Pas encore effacé à : Accueil 2, Accueil 3. Chacun efface dès son retour.',
    )
  })

  it('list the lines of an import that a person must look at, and the columns that are missing', () => {
    const warnings = [
      { line: 3, reason: 'admitted-today', detail: '' },
      { line: 4, reason: 'order-passed-on', detail: '' },
      { line: 9, reason: 'order-passed-on', detail: '' },
    ] as const
    const { file } = report(0)
    const text = importText(report(0, { warnings, file: { ...file, lacks: ['phone', 'formula'] } }))
    expect(text).toContain('Sans ces colonnes d’un fichier d’avant : téléphone, formule ; ce qui en était connu reste.')
    expect(text).toMatch(/déjà entrées aujourd’hui, ligne 3 :.*/)
    expect(text).toMatch(/personnes qui remplacent, lignes 4, 9 :/)
  })

  it('state a refusal in French, by its cause if that is known', () => {
    expect(refusalText(problemOf('unknown-attendee', 404))).toMatch(/^Personne inconnue/)
    expect(refusalText(problemOf('damaged', 400, { detail: 'Le classeur est abîmé.' }))).toBe('Le classeur est abîmé.')
    const errors = [{ field: 'attendeeIds.0', message: 'Format inattendu.', messageEn: 'Unexpected format.' }]
    expect(refusalText(problemOf('invalid', 400, { errors }))).toBe('Refusé : attendeeIds.0. Format inattendu.')
    expect(refusalText(problemOf('something-new', 409))).toBe('Refusé : something-new.')
  })
})
