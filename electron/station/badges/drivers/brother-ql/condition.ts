import type { PrintMessage } from '../../../../../shared/domain/badges/print-messages.ts'
import type { PrintJob } from '../driver.ts'
import type { Media, QlStatus } from './status-packet.ts'

/** Rolls are named in whole mm, and a die-cut label of 152 mm says 153. */
const nearMm = 1.5

/** An open cover also tells of missing media: the cause is what a person wants to know. */
export function faultIn(status: QlStatus): PrintMessage | undefined {
  if (status.coverIsOpen) return 'printer-cover-open'
  if (status.isJammed) return 'printer-jammed'
  if (status.paperIsOut) return 'printer-paper-out'
  if (status.rollIsWrong) return 'printer-wrong-roll'
  if (status.isOff) return 'printer-off-line'
  return status.hasError ? 'printer-error' : undefined
}

/** Whether a badge that was drawn for a label fits the roll. A continuous one is cut to any length. */
export const fits = ({ widthMm, lengthMm }: Media, { label }: Pick<PrintJob, 'label'>): boolean =>
  Math.abs(widthMm - label.widthMm) < nearMm && (lengthMm === 0 || Math.abs(lengthMm - label.heightMm) < nearMm)
