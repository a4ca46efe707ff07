import { createQlTalk } from './brother-ql/ql-talk.ts'
import { createStatusQuestions } from './brother-ql/status-questions.ts'
import type { DriverLimits, PrinterDriver } from './driver.ts'
import { createLabelDriver } from './label-driver.ts'
import type { TcpAddress } from './tcp/address.ts'

export interface QlLimits extends DriverLimits {
  readonly settleMs: number
  /** Of SNMP. */
  readonly statusPort?: number
}

/**
 * A Brother label printer of the QL-800 or QL-1100 series on the network. It prints from its line, on which it never answers,
 * and says by SNMP how it is: `printed` is seen there, when it was printing and is no longer, without a fault.
 */
export const createBrotherQlDriver = (
  address: TcpAddress,
  { settleMs, statusPort = 161, ...limits }: QlLimits,
): PrinterDriver =>
  createLabelDriver(address, limits, () => createQlTalk(createStatusQuestions(address.host, statusPort), settleMs))
