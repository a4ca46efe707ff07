import type { ActionName } from './actions.ts'

/** What a key holds: the action and its options, in any order, but for the phase that its release has otherwise. */
export const heldThing = (name: ActionName, options: object): string =>
  JSON.stringify([
    name,
    ...Object.entries(options)
      .filter(([option]) => option !== 'phase')
      .sort(),
  ])

/** Let go too early, these must work all the same: they hide people. */
export const hiding: ReadonlySet<ActionName> = new Set<ActionName>(['safety', 'privacyCut'])
