export const separators = [';', ',', '\t', '|'] as const
export type Separator = (typeof separators)[number]

export interface Cut {
  readonly separator: Separator
  /** The table's number of columns. */
  readonly width: number
  /** Whether the first line is `sep=;`, as Excel writes it. That line is not a row. */
  readonly told: boolean
}

/** Number of lines examined. */
const sampleLines = 50

/** The separator that cuts most of the first lines into the same number of columns, above one. */
export function guessSeparator(text: string): Cut {
  const lines = text
    .slice(0, 400_000)
    .split(/\r\n|\r|\n/, sampleLines)
    .filter((line) => line.trim() !== '')
  const told = /^"?sep=([;,\t|])"?$/i.exec(lines[0] ?? '')?.[1]
  const separator = separators.find((candidate) => candidate === told)
  if (separator) return { separator, width: usualWidth(lines.slice(1), separator).width, told: true }

  const cuts = separators.map((candidate) => ({ separator: candidate, ...usualWidth(lines, candidate) }))
  // The sort is stable: of two that cut equally well, the separator that French spreadsheets write comes first.
  const [best] = cuts.sort((a, b) => b.lines * Math.min(b.width - 1, 3) - a.lines * Math.min(a.width - 1, 3))
  return { separator: best?.separator ?? ';', width: best?.width ?? 1, told: false }
}

/**
 * The width of the headings: the first line at least as wide as most. Cells with line breaks make some lines narrower.
 */
function usualWidth(lines: readonly string[], separator: Separator): { width: number; lines: number } {
  const widths = lines.map((line) => countOutsideQuotes(line, separator) + 1)
  const linesByWidth = new Map<number, number>()
  for (const width of widths) linesByWidth.set(width, (linesByWidth.get(width) ?? 0) + 1)
  const [usual, count] = [...linesByWidth].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
  return { width: widths.find((width) => width >= usual) ?? usual, lines: count }
}

function countOutsideQuotes(line: string, separator: Separator): number {
  let count = 0
  let quoted = false
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at]
    if (sign === '"') quoted = !quoted
    else if (sign === separator && !quoted) count += 1
  }
  return count
}
