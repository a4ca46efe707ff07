/**
 * When this station stored the facts that a signature proves, in ms since 1970 by its own clock: a thief writes any instant
 * into a fact, and none into this. Null: stored by an earlier version.
 */
export const arrivals = `
  ALTER TABLE signatures ADD COLUMN stored_at INTEGER;
`
