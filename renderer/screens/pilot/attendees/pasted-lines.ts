/** The station's limit for one command. */
export const mostLines = 500

/** Pasted text from a mail or a sheet: one person per line or between semicolons, without duplicates. */
export const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[\r\n;\t]+/)
      .map((line) => line.trim().slice(0, 200))
      .filter((line) => line !== ''),
  ),
]
