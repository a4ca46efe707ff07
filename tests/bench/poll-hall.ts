import { setTimeout as pause } from 'node:timers/promises'
import { openDevice } from '../support/new-device.ts'
import { command } from './api.ts'
import { addPlenary } from './plenary.ts'
import type { RunningStation } from './station-process.ts'

const addresses = 100

/** A plenary with a poll that is open. */
export async function openPoll(station: RunningStation) {
  const sessionId = await addPlenary(station)
  const labels = ['Parfois', 'Toujours', 'Rarement', 'Jamais']
  const { pollId } = (await command(station, 'polls.create', {
    sessionId,
    type: 'single',
    title: 'Les enfants sont-ils consultés ?',
    options: labels,
  })) as { pollId: string }
  await command(station, 'polls.open', { pollId })
  const { rows } = (await command(station, '../views/polls', { sessionId })) as {
    rows: { pollId: string; options: { optionId: string }[] }[]
  }
  const options = rows[0]?.options.map(({ optionId }) => optionId) ?? []
  return { sessionId, pollId, options }
}

/** Of a hall, where phones have addresses of their own: one address is given a device or two a second. */
export async function newTokens(url: string, count: number, tell: (words: string) => void): Promise<string[]> {
  const made: string[] = []
  const begun = performance.now()
  while (made.length < count) {
    const { token } = await openDevice(url, `127.0.1.${1 + (made.length % addresses)}`, {})
    if (token === undefined) await pause(500)
    else made.push(token)
  }
  tell(`${count} new phones were let in within ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  return made
}
