import type { ViewRow, ViewValue } from '../../../../shared/contract/contract.ts'
import type { Outcome } from '../person.ts'

export type WhyNone = 'atDoor' | 'out' | 'inDoubt' | 'waiting' | 'byHand' | 'noPrinter' | 'notAsked'

interface Facts {
  readonly checkpoint: string
  readonly badge: Outcome['badge']
  readonly desk: Pick<ViewValue<'desk'>, 'autoPrint' | 'printerId'>
  readonly printers: readonly Pick<ViewRow<'printers'>, 'printerId'>[]
}

/** Why nothing is printed for an admitted person: the desk's next action depends on it. */
export function whyNonePrints({ checkpoint, badge, desk, printers }: Facts): WhyNone {
  if (checkpoint !== 'entrance') return 'atDoor'
  if (badge === 'in-doubt') return 'inDoubt'
  if (badge !== undefined) return badge
  if (!desk.autoPrint) return 'byHand'
  return printers.some(({ printerId }) => printerId === desk.printerId) ? 'notAsked' : 'noPrinter'
}
