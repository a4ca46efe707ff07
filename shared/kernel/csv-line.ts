/** One line of a CSV with semicolons, as French spreadsheets open it. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cellText).join(';')}\r\n`

function cellText(text: string): string {
  const safe = withoutFormula(text)
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A spreadsheet runs a cell that begins with =, +, - or @, also in full width. An apostrophe makes it text; an import
 * removes the apostrophe again. A negative whole number stays a number, so that it can be summed.
 */
export function withoutFormula(text: string): string {
  const isRun = /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^-\d+$/.test(text)
  return isRun ? `'${text}` : text
}
