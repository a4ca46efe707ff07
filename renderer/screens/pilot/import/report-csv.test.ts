import { expect, test } from 'vitest'
import { reportCsv } from './report-csv.ts'

const words = {
  line: 'Ligne',
  kind: 'Nature',
  reason: 'Motif',
  detail: 'Détail',
  refused: 'refusée',
  warning: 'avertissement',
  reasonOf: (reason: string) => reason,
}
const report = {
  imported: 1,
  updated: 0,
  unchanged: 0,
  refused: [{ line: 87, reason: 'Nom absent', detail: '=1+1; "entre guillemets"' }],
  warnings: [{ line: 3, reason: 'Homonymes', detail: '' }],
}

test('a report opens in a French spreadsheet, one row per line of the file', () => {
  expect(reportCsv(report, words).split('\r\n')).toEqual([
    '\uFEFFLigne;Nature;Motif;Détail',
    `87;refusée;Nom absent;"'=1+1; ""entre guillemets"""`,
    '3;avertissement;Homonymes;',
    '',
  ])
})
