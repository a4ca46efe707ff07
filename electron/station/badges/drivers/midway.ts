import type { PrintMessage } from '../../../../shared/domain/badges/print-messages.ts'

/** What keeps a printer from printing, once some of a badge is on its way. */
export const midway: Readonly<Partial<Record<PrintMessage | '', PrintMessage>>> = {
  'printer-paper-out': 'printer-paper-out-midway',
  'printer-cover-open': 'printer-cover-open-midway',
  'printer-head-open': 'printer-cover-open-midway',
  'printer-ribbon-out': 'printer-ribbon-out-midway',
  'printer-off-line': 'printer-paused-midway',
  'printer-error': 'printer-error-midway',
  'printer-wrong-roll': 'printer-error-midway',
  'printer-jammed': 'printer-jammed-midway',
  'queue-aborted': 'queue-aborted-midway',
  'queue-stopped': 'queue-stopped-midway',
  interrupted: 'interrupted',
  'printer-hung-up': 'printer-cut-midway',
}
