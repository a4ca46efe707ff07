/** Titles that stay on the line of the following name. */
const titles = /(^|[\s(])(M\.|MM\.|Mme|Mmes|Mlle|Dr|Pr|Me|St|Ste) (?=\p{L})/gu

/**
 * French typography for a name or a line: curly apostrophes, no-break spaces before `: ; ! ?` and inside « », after a
 * title and before a unit, and an ellipsis as one sign. The person who typed it need not know these rules.
 */
export const inFrench = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[\p{L}\p{N}])'/gu, '’')
    .replace(/\.\.\./g, '…')
    .replace(/ ?([;!?]+)(?=[\s»”)]|$)/g, '\u202f$1')
    .replace(/ :(?=\s|$)/g, '\u00a0:')
    .replace(/« ?/g, '«\u00a0')
    .replace(/ ?»/g, '\u00a0»')
    .replace(titles, '$1$2\u00a0')
    .replace(/(\d) (?=(h|min|%|€|ans)(?![\p{L}\p{N}]))/gu, '$1\u00a0')
