import { within } from '../support/until.ts'
import { refused, succeeded, type Verdict } from './attempt.ts'
import type { Member } from './venue.ts'

/** Somebody stands before this desk, and is told within five seconds whether they may come in. */
async function answersScan({ client }: Member): Promise<boolean> {
  return await within('an answer to a scan', 5000, client.done('checkIn.scan', { code: 'SZQK7TUAT5' })).then(
    () => true,
    () => false,
  )
}

/** What an attack on check-in came to: these desks must still answer. `answer`: what the attacker was told. */
export async function checkInStands(answer: string, ...desks: readonly Member[]): Promise<Verdict> {
  for (const desk of desks) if (!(await answersScan(desk))) return succeeded(`${desk.name} answers no scan: ${answer}`)
  return refused(answer)
}
