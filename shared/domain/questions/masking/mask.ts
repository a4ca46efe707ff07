/**
 * What a masked passage said. A judge is told apart because the referent asks for it; a home where children live, because
 * its name says as much of somebody as a school's.
 */
export const maskKinds = ['name', 'age', 'school', 'home', 'place', 'phone', 'address', 'email', 'judge'] as const
export type MaskKind = (typeof maskKinds)[number]

/** A passage of a text, in UTF-16 offsets, the end not included. */
export interface Mask {
  readonly start: number
  readonly end: number
  readonly kind: MaskKind
}
