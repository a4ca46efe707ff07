import { orderOutput } from '../outputs/output-order.ts'
import { createObsConnection } from './connection.ts'
import { createObsMeters } from './meters.ts'
import { takeScene } from './take-order.ts'

export type ObsDriver = typeof obsDriver

/** All that needs OBS's library: loaded by a station that drives an OBS, and by no other. */
export const obsDriver = { createObsConnection, createObsMeters, orderOutput, takeScene }
