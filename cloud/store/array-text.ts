/**
 * PostgreSQL's arrays as text (its manual, "Array Input and Output Syntax"). A copy of the day has 100 000 rows of
 * fifteen columns, and a driver inspects each cell several times.
 */

/** For values that need no quotes: numbers and hexadecimal text. */
export const plainArray = <Row>(rows: readonly Row[], cell: (row: Row) => number | string | null): string =>
  `{${rows.map((row) => cell(row) ?? 'NULL').join()}}`

export const textArray = <Row>(rows: readonly Row[], cell: (row: Row) => string | null): string =>
  plainArray(rows, (row) => {
    const text = cell(row)
    return text === null ? null : `"${special.test(text) ? text.replace(specials, '\\$&') : text}"`
  })
const special = /["\\]/
const specials = /["\\]/g
