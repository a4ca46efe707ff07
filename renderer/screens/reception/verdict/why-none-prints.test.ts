import { expect, it } from 'vitest'
import { whyNonePrints } from './why-none-prints.ts'

const printers = [{ printerId: 'p' }]
const auto = { autoPrint: true, printerId: 'p' }
const at = { checkpoint: 'entrance', badge: undefined, desk: auto, printers }

it.each([
  ['the badge is out', { ...at, badge: 'out' }, 'out'],
  ['it may be out', { ...at, badge: 'in-doubt' }, 'inDoubt'],
  ['it waits somewhere', { ...at, badge: 'waiting' }, 'waiting'],
  ['the desk prints when it is asked alone', { ...at, desk: { ...auto, autoPrint: false } }, 'byHand'],
  ['the desk has no printer', { ...at, desk: { ...auto, printerId: null } }, 'noPrinter'],
  ['its printer was removed', { ...at, printers: [] }, 'noPrinter'],
  ['nothing was asked for', at, 'notAsked'],
  ['badges come out at the entrance alone', { ...at, checkpoint: 's-1', badge: 'out' }, 'atDoor'],
] as const)('nothing prints since %s', (_, facts, why) => {
  expect(whyNonePrints(facts)).toBe(why)
})
