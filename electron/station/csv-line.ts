/** One line of a CSV with semicolons, as French spreadsheets open it. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cellText).join(';')}\r\n`

function cellText(text: string): string {
  const safe = withoutFormula(text)
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A leading =, +, - or @, in full width too, would be run by a spreadsheet: an apostrophe makes it text, which an import takes off again.
 * A whole number below zero is a number, to be summed up.
 */
export function withoutFormula(text: string): string {
  const isRun = /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^-\d+$/.test(text)
  return isRun ? `'${text}` : text
}
