/**
 * What a masked passage contained. A judge is a separate kind because the referent asks for it. A home is one because
 * its name identifies a child as much as a school's.
 */
export const maskKinds = ['name', 'age', 'school', 'home', 'place', 'phone', 'address', 'email', 'judge'] as const
export type MaskKind = (typeof maskKinds)[number]

/** A passage of a text, in UTF-16 offsets, the end excluded. */
export interface Mask {
  readonly start: number
  readonly end: number
  readonly kind: MaskKind
}
