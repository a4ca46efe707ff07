/**
 * Session codes in the cells of one row, ascending, without duplicates: `A2`, `a2, b3`, `A2 – Accueillir en urgence`.
 * Other text is returned as `unknown`, for a warning.
 */
export function readSessionCodes(cells: readonly string[]): {
  readonly codes: readonly string[]
  readonly unknown: readonly string[]
} {
  const codes = new Set<string>()
  const unknown: string[] = []
  for (const cell of cells) {
    if (none.test(cell)) continue
    const parts = cell.split(/[,;/|+]/).map((part) => part.trim())
    const read = parts.map((part) => /^([A-Z]{1,4}[ -]?\d{1,3}[A-Z]?)(?=$|[ :.)–—-])/i.exec(part)?.[1])
    if (read[0] !== undefined && (parts.length === 1 || read.every((code) => code !== undefined))) {
      for (const code of read) codes.add((code ?? '').replace(' ', '').toUpperCase())
    } else if (read[0] !== undefined) {
      // A title that contains a comma.
      codes.add(read[0].replace(' ', '').toUpperCase())
    } else {
      unknown.push(cell)
    }
  }
  return { codes: [...codes].sort(), unknown }
}

/** As our own export writes them: codes separated by commas. */
export function readOwnSessionCodes(cells: readonly string[]): ReturnType<typeof readSessionCodes> {
  const parts = cells.flatMap((cell) => cell.split(',')).map((part) => part.trim().toUpperCase())
  const [codes, unknown] = [new Set<string>(), new Set<string>()]
  for (const part of parts) if (part !== '') (/^[A-Z0-9-]{1,60}$/.test(part) ? codes : unknown).add(part)
  return { codes: [...codes].sort(), unknown: [...unknown] }
}

const none = /^([-–—]*|non|no|aucune?|none|0)$/i
