import type { DriverLimits, PrinterDriver } from './driver.ts'
import { createLabelDriver } from './label-driver.ts'
import type { TcpAddress } from './tcp/address.ts'
import { createZplTalk } from './zpl/zpl-talk.ts'

export interface ZplLimits extends DriverLimits {
  /** Between two looks that must both find nothing left to print: a format leaves one count before it is in the other. */
  readonly settleMs: number
}

/**
 * A ZPL printer on the network. `printed` is the printer's own word: asked behind the badge, so that it has read all of it,
 * it has nothing left to print.
 */
export const createZplDriver = (address: TcpAddress, limits: ZplLimits): PrinterDriver =>
  createLabelDriver(address, limits, () => createZplTalk(limits.settleMs))
