import type { PrintMessage } from '../../../../shared/domain/badges/print-messages.ts'

/** One badge, drawn in the driver's `format`. */
export interface PrintJob {
  readonly printJobId: string
  /** For drivers that leave a file or show a title: made of ids, never of names. The same job has the same one. */
  readonly fileName: string
  readonly bytes: Uint8Array
  /** The size that it was drawn for. */
  readonly label: { readonly widthMm: number; readonly heightMm: number }
}

/**
 * What became of a job. `printed`: it came out, the device says so. `sent`: all was handed over to a device that cannot
 * tell. `failed`: nothing came out and nothing will. `unknown`: it may have come out: a person must look, and it is
 * never printed again by itself.
 */
export type PrintResult =
  | { readonly state: 'printed' }
  | { readonly state: 'sent' }
  | { readonly state: 'failed'; readonly message: PrintMessage }
  | { readonly state: 'unknown'; readonly message: PrintMessage }

export type PrinterStatus =
  | { readonly state: 'ready' }
  | { readonly state: 'unavailable'; readonly message: PrintMessage }

/**
 * What every printer driver implements and `runDriverContract` checks. A driver prints one job at a time, whatever it is
 * given; answers within a time limit of its own; and never throws for what a device does.
 */
export interface PrinterDriver {
  /** What `PrintJob.bytes` must hold. `pbm`: one bit a dot of the label, for drivers of thermal heads. */
  readonly format: 'pdf' | 'png' | 'pbm'
  /** `signal` gives the job up: `failed` if nothing has come out and nothing will, else the truth about it. */
  print(job: PrintJob, signal: AbortSignal): Promise<PrintResult>
  status(): Promise<PrinterStatus>
  /** Waits for the job under way; those behind it fail. Safe to call twice. */
  close(): Promise<void>
}

/** In ms. */
export interface DriverLimits {
  /** For the connection. */
  readonly connectMs: number
  /** For some of a badge to go on its way. */
  readonly stallMs: number
  /** For the word that the whole badge has come out. */
  readonly answerMs: number
}

/** A question that is answered at once is answered in this time, also over a poor wireless network. */
export const mostForQuestionMs = 1000
/** A station that stops has 5 s in all, and this long to hear what became of a badge. */
export const graceMs = 1500

export const failed = (message: PrintMessage): PrintResult => ({ state: 'failed', message })
export const unknown = (message: PrintMessage): PrintResult => ({ state: 'unknown', message })
export const unavailable = (message: PrintMessage): PrinterStatus => ({ state: 'unavailable', message })

/** Where a badge of a batch lies. `box` and `place` from 1. */
export interface BoxSlot {
  readonly box: number
  readonly label: string
  readonly place: number
}

/**
 * The file name of a job. In a batch: box, label, place in the box, and the end of its id. So a folder sorts in printing
 * order and says where each badge goes, without a name.
 */
export function badgeFileName(printJobId: string, slot?: BoxSlot): string {
  if (slot === undefined) return `${printJobId}.pdf`
  const figures = (number: number) => String(number).padStart(3, '0')
  const label = slot.label.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
  const parts = ['carton', figures(slot.box), ...(label === '' ? [] : [label]), figures(slot.place)]
  return `${parts.join('-')}-${printJobId.slice(-8)}.pdf`
}
