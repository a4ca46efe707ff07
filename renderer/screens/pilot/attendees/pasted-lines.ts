/** As the station takes them at once. */
export const mostLines = 500

/** What somebody has pasted, out of a mail or a sheet: one person a line, or between semicolons; each once. */
export const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[\r\n;\t]+/)
      .map((line) => line.trim().slice(0, 200))
      .filter((line) => line !== ''),
  ),
]
