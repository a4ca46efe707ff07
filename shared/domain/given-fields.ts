type Given<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | undefined }
type Defined<Fields> = { [Name in keyof Fields]: Exclude<Fields[Name], undefined> }

/** Without the fields that are left out. */
export const defined = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>

/**
 * The given fields that are something else than what stands; null: none. An event that held the others as well would say again
 * what another station has said, and keep that when its word counts no more.
 */
export function whatIsNew<Fields extends object>(stands: Fields, given: Given<Fields>): Partial<Fields> | null {
  const isNew = ([name, value]: [string, unknown]) =>
    value !== undefined && JSON.stringify(stands[name as keyof Fields]) !== JSON.stringify(value)
  const found = Object.entries(given).filter(isNew)
  return found.length > 0 ? (Object.fromEntries(found) as Partial<Fields>) : null
}
