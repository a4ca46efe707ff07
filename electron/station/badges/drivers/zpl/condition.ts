import type { PrintMessage } from '../../../../../shared/domain/badges/print-messages.ts'
import type { HostStatus } from './host-status.ts'

/** An open head also tells of missing paper and a pause: the cause is what a person wants to know. */
export function faultIn(status: HostStatus): PrintMessage | undefined {
  if (status.headIsOpen) return 'printer-head-open'
  if (status.paperIsOut) return 'printer-paper-out'
  if (status.ribbonIsOut) return 'printer-ribbon-out'
  if (status.hasError) return 'printer-error'
  if (status.isPaused) return 'printer-off-line'
  return undefined
}

export const isIdle = ({ formats, labels }: HostStatus): boolean => formats === 0 && labels === 0
