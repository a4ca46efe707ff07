import { within } from '../support/until.ts'
import { refused, succeeded, type Verdict } from './attempt.ts'
import type { Member } from './venue.ts'

/** Whether this desk answers a scan within five seconds. */
async function answersScan({ client }: Member): Promise<boolean> {
  return await within('an answer to a scan', 5000, client.done('checkIn.scan', { code: 'SZQK7TUAT5' })).then(
    () => true,
    () => false,
  )
}

/** The verdict on an attack on check-in: these desks must still answer. `answer`: the answer that the attacker got. */
export async function checkInStands(answer: string, ...desks: readonly Member[]): Promise<Verdict> {
  for (const desk of desks) if (!(await answersScan(desk))) return succeeded(`${desk.name} answers no scan: ${answer}`)
  return refused(answer)
}
