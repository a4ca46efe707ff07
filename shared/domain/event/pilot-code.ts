/** Characters of a new pilot's code. Codes of the first release had four. */
export const shortestPilotCode = 6

/** Letters and digits, with spaces and dashes between them. */
const plainCode = /^[\p{L}\p{N}\s\p{Pd}]*$/u
const betweenGroups = /[\s\p{Pd}]+/gu

/**
 * The form in which a code is stored and compared. A code of letters and digits is the same in any case, and with spaces
 * or dashes. A code with any other sign is taken exactly as it is typed.
 */
export function pilotCodeForm(code: string): string {
  const composed = code.normalize('NFC')
  return plainCode.test(composed) ? composed.toLowerCase().replace(betweenGroups, '') : code
}

/** What is stored counts, so no form is weaker than six digits. */
export const isLongPilotCode = (code: string): boolean => pilotCodeForm(code.trim()).length >= shortestPilotCode
