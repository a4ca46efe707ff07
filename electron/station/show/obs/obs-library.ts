import { orderOutput } from '../outputs/output-order.ts'
import { createObsConnection } from './connection.ts'
import { hearCuts, restoreTransition, transitionTaken } from './hard-cut.ts'
import { createObsMeters } from './meters.ts'
import { takeScene } from './take-order.ts'

export type ObsLibrary = typeof obsLibrary

/** All that needs OBS's library: loaded by a station that drives an OBS, and by no other. */
export const obsLibrary = {
  createObsConnection,
  createObsMeters,
  hearCuts,
  orderOutput,
  restoreTransition,
  takeScene,
  transitionTaken,
}
