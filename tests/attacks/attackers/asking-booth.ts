import { randomUUID } from 'node:crypto'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { until } from '../../support/until.ts'
import { type Attempt, notArrived, refused, succeeded } from '../attempt.ts'
import { askCommand, askView } from '../http.ts'
import type { Venue } from '../venue.ts'

type Try = Attempt<Venue>

/** A booth's page names a person whose presence it wants to know, and waits for a door to reveal it. */
const whoIsIn = (by: 'name' | 'id'): Try => ({
  attacker: 'lower role',
  asset: 'names',
  name: `a booth’s page names somebody by their ${by} in its run of show, and reads whether they are in`,
  rule: 1,
  isShort: by === 'name',
  async run({ hub: { client }, hubFile, roomId }) {
    const { url } = hubFile()
    const { token } = await client.done('access.create', { role: 'booth', label: 'Page de régie' })
    const person = { lastName: `Kerzerho ${by}`, firstName: 'Maïwenn' }
    const register = (more: object = {}) => client.done('attendees.register', { ...person, ...more })
    // The second person was named by a pilot. Once that answer is seen, the door has answered both.
    const [asked, known] = [await register(), await register({ lastName: `Le Goff ${by}` })]
    const [title, honest] = [randomUUID(), randomUUID()]
    const named = { name: `${person.firstName} ${person.lastName}`, role: '' }
    const speakers = [by === 'name' ? named : { ...named, name: 'X', attendeeId: asked.attendeeId }]
    const { status } = await askCommand(url, token, 'cues.add', { roomId, title, speakers })
    if (status !== 200) return refused(`${status}`)
    await client.done('cues.add', { roomId, title: honest, speakers: [{ name: `Maïwenn Le Goff ${by}` }] })
    for (const { attendeeId } of [asked, known]) await client.done('checkIn.admit', { attendeeId })
    const arrived = async (of: string) => {
      const { text } = await askView(url, token, 'runOfShow', { roomId })
      const { rows } = JSON.parse(text) as { rows: ViewRow<'runOfShow'>[] }
      return rows.find((row) => row.title === of)?.speakers[0]?.arrived
    }
    const isTold = await until('the door has told', () => arrived(honest)).catch(() => false)
    if (!isTold) return notArrived
    return (await arrived(title)) ? succeeded('arrived') : refused('not told')
  },
})

export const askingBooth: readonly Try[] = [whoIsIn('name'), whoIsIn('id')]
