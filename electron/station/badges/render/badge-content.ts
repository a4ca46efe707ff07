/** The part someone plays at the event: all that a badge may say of a person beside their name and organisation. */
export type BadgeRole = 'speaker' | 'partner' | 'press' | 'staff'

/** What one badge says, as stored: it is cleaned when laid out, and what is not to be shown is left out there. */
export interface BadgeContent {
  readonly firstName: string
  readonly lastName: string
  readonly organisation: string
  readonly part: BadgeRole | null
  /** Neither last name nor organisation is printed, whatever they hold. */
  readonly firstNameOnly: boolean
  /** 16 letters of our own, or a foreign ticket's code, which the QR holds byte for byte. */
  readonly code: string
  readonly eventName: string
  /** A rehearsal's badge, or a printer test: marked SPÉCIMEN. */
  readonly specimen: boolean
}

/** A printer's label. `printableWidthMm`: the print head is narrower than the label; all ink stays in that middle. */
export interface LabelSize {
  readonly widthMm: number
  readonly heightMm: number
  readonly dpi: number
  readonly printableWidthMm?: number | undefined
}

/** Why a badge cannot be drawn on a label. Names the trouble, never the person. */
export class BadgeError extends Error {
  override readonly name = 'BadgeError'
  readonly key: 'label-unusable' | 'code-empty' | 'code-too-long'

  constructor(key: BadgeError['key']) {
    super(key)
    this.key = key
  }
}

/** Dots per millimetre. A "203 dpi" head has 8 dots/mm exactly, which is what its drivers count in. */
export function dotsPerMm(dpi: number): number {
  return dpi === 203 ? 8 : dpi / 25.4
}

/**
 * @throws BadgeError `label-unusable` below 40 x 25 mm, above 300 mm, or outside 100-1200 dpi: either nothing legible
 * fits, or the pixels would not fit in memory (40 Mpx).
 */
export function checkLabel({ widthMm, heightMm, dpi, printableWidthMm = widthMm }: LabelSize): void {
  const dots = widthMm * heightMm * dotsPerMm(dpi) ** 2
  const usable =
    Math.min(widthMm, printableWidthMm) >= 40 &&
    heightMm >= 25 &&
    Math.max(widthMm, heightMm) <= 300 &&
    dpi >= 100 &&
    dpi <= 1200 &&
    dots <= 40e6
  if (!usable) throw new BadgeError('label-unusable')
}
