import type { Formula, Mapping } from '../../../../shared/domain/attendees/import/mapping.ts'
import type { ImportIssue } from './import-report.ts'

export interface UnknownFormula {
  /** As in the file. Empty for an empty cell. */
  readonly cell: string
  /** Lines of the file, ascending. */
  readonly lines: readonly number[]
}

/**
 * The cell that a finding quotes; empty if it quotes none. Null if the station has shortened it, so that it could not
 * be recognised.
 */
const cellIn = (detail: string): string | null => {
  const quoted = /«[\s\u00A0\u202F]*(.+)[\s\u00A0\u202F]*»/.exec(detail)?.[1]?.trim() ?? ''
  return quoted.endsWith('…') ? null : quoted
}

/** Formulas that the station could not read, each once, the most frequent first. */
export const unknownFormulas = (refused: readonly ImportIssue[]): readonly UnknownFormula[] => {
  const lines = new Map<string, number[]>()
  for (const { line, reason, detail } of refused) {
    const cell = reason === 'unknown-formula' ? cellIn(detail) : null
    if (cell === null) continue
    const known = lines.get(cell)
    if (known) known.push(line)
    else lines.set(cell, [line])
  }
  return [...lines].map(([cell, of]) => ({ cell, lines: of })).sort((a, b) => b.lines.length - a.lines.length)
}

export const meansFormula = (mapping: Mapping, cell: string, formula: Formula): Mapping => ({
  ...mapping,
  values: { ...mapping.values, formula: { ...mapping.values?.formula, [cell]: formula } },
})

export const forgetFormula = (mapping: Mapping, cell: string): Mapping => {
  const { [cell]: _forgotten, ...formula } = mapping.values?.formula ?? {}
  return { ...mapping, values: { ...mapping.values, formula } }
}
