import { nodeCrypto } from '../../electron/station/crypto.ts'
import { iso } from '../../electron/station/iso.ts'
import type { CommandInput, CommandName } from '../../shared/contract/contract.ts'
import { eventDateAt } from '../../shared/domain/event/event-day.ts'
import type { CommandId } from '../../shared/kernel/ids.ts'
import { uuidv7 } from '../../shared/kernel/uuid.ts'
import type { RunningCloud } from '../run-cloud.ts'

const timeZone = 'Europe/Paris'
const demoCaller = { role: 'pilot', label: 'Démonstration', checkpoint: null, accessId: null } as const
const hourMs = 3_600_000

/**
 * Adds a session that is running now, with a question and a poll, as remote people would see them. Does nothing if the
 * log already has an event.
 */
export async function prepareDemo({ log, dispatch }: RunningCloud, now: () => number): Promise<void> {
  if (log.streams.state('event', 'current').days.length > 0) return
  const today = eventDateAt(timeZone, now())
  await give('event.configure', { name: 'Assises nationales, Nantes (démonstration)', timeZone, days: [today] })
  const { roomId } = (await give('rooms.add', { name: 'Grand auditorium', capacity: 2000 })) as { roomId: string }
  const dayEnds = Date.parse(`${today}T00:00:00Z`) + 26 * hourMs
  const from = Math.min(now() - hourMs / 2, dayEnds - 2 * hourMs)
  const { sessionId } = (await give('sessions.add', {
    title: 'Fratries : rester ensemble',
    kind: 'plenary',
    roomId,
    day: 1,
    registration: false,
    code: 'P2',
    startsAt: iso(from),
    endsAt: iso(from + 1.5 * hourMs),
  })) as { sessionId: string }
  const text = 'Quels moyens pour l’accompagnement après 18 ans ?'
  const { questionId } = (await give('questions.ask', { sessionId, text, origin: 'floor' })) as { questionId: string }
  await give('questions.move', { questionId, to: 'approved', version: 1 })
  const { pollId } = (await give('polls.create', {
    sessionId,
    type: 'single',
    title: 'Dans votre structure, les enfants sont-ils consultés ?',
    options: ['Toujours', 'Parfois', 'Rarement', 'Jamais'],
  })) as { pollId: string }
  await give('polls.open', { pollId })

  async function give<Name extends CommandName>(name: Name, input: CommandInput<Name>): Promise<unknown> {
    const answer = await dispatch(name, input, uuidv7(now(), nodeCrypto.random(10)) as CommandId, demoCaller)
    if ('problem' in answer) throw new Error(`the demo's ${name} was refused: ${answer.problem.type}`)
    return answer.outcome
  }
}
