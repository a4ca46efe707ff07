import type { BadgeItem, Sheet } from './layout-shapes.ts'

export const SPECIMEN = 'SPÉCIMEN'

/**
 * Marks a rehearsal's badge across its whole face, so that no cut of the scissors makes it a real one: outlined letters
 * from corner to corner over the words, past the QR, which must scan. Outlines, as grey is lost on a thermal head.
 */
export function specimen(sheet: Sheet, code: readonly BadgeItem[]): BadgeItem {
  const face = sheet.face('Bold', 0.04)
  const [width, height] = [sheet.right - sheet.left, sheet.height]
  const angle = Math.atan2(height, width)
  const unit = sheet.measure(SPECIMEN, face)
  const [across, up] = [Math.cos(angle), Math.sin(angle)]
  // Turned letters reach w·cos + h·sin across and w·sin + h·cos down; 0.95 em is their height with the accent.
  const size = 0.94 * Math.min(width / (unit * across + 0.95 * up), height / (unit * up + 0.95 * across))
  const codes = code.filter((item) => item.kind === 'qr')
  const qrOnTheRight = codes.some(({ x }) => x > sheet.left + width / 2)
  return {
    kind: 'watermark',
    text: SPECIMEN,
    face,
    size,
    x: sheet.left + width / 2,
    y: height / 2,
    width: unit * size,
    // Away from the QR: rising where it stands on the right, falling where it stands on the left.
    degrees: ((qrOnTheRight ? angle : -angle) * 180) / Math.PI,
    stroke: Math.max(1.5, sheet.mm(0.28)),
  }
}
