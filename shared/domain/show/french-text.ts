/** What a title keeps beside the name that follows it. */
const titles = /(^|[\s(])(M\.|MM\.|Mme|Mmes|Mlle|Dr|Pr|Me|St|Ste) (?=\p{L})/gu

/**
 * A name or a line as French is set: curly apostrophes, no-break spaces before `: ; ! ?` and inside « », after a title
 * and before a unit, an ellipsis in one sign. Whoever typed it need not know how.
 */
export const inFrench = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[\p{L}\p{N}])'/gu, '’')
    .replace(/\.\.\./g, '…')
    .replace(/ ?([;!?])(?=\s|$)/g, '\u202f$1')
    .replace(/ :(?=\s|$)/g, '\u00a0:')
    .replace(/« ?/g, '«\u00a0')
    .replace(/ ?»/g, '\u00a0»')
    .replace(titles, '$1$2\u00a0')
    .replace(/(\d) (?=(h|min|%|€|ans)(?![\p{L}\p{N}]))/gu, '$1\u00a0')
