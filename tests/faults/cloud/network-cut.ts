import { csvOf, syntheticPeople } from '../../support/synthetic-people.ts'
import { until } from '../../support/until.ts'
import { insist, type Scenario } from '../scenario.ts'
import { sameOnBothSides } from './both-sides.ts'
import { openPlace } from './open-place.ts'
import { patient } from './place.ts'

/** Questions that a phone may ask in a burst. */
const perPhone = 20

/**
 * A morning without network: thousands of events wait on both sides. Then they are sent over a narrow line that breaks
 * twice.
 */
export const networkCut: Scenario = {
  name: 'network-cut',
  async run(bench) {
    const waiting = bench.short ? 400 : 10_000
    const place = await openPlace(bench, { onSite: 5, remote: Math.ceil(waiting / perPhone / (bench.short ? 2 : 1)) })
    // A silent line is noticed only after a time-out, so a short run cuts it instead.
    if (bench.short) place.front.behave({ does: 'swallow' })
    else place.front.freeze()
    const cutAt = performance.now()
    await until('the hub reports the cut', async () => !(await place.row()).connected, patient)
    const toldS = (performance.now() - cutAt) / 1000
    insist(toldS < 20, `the cut was reported after ${toldS.toFixed(1)} s`)
    const people = syntheticPeople(waiting, bench.random.fork('morning'))
    await place.client.import(csvOf(people))
    const held = (await place.row()).waiting
    insist(held >= waiting, `${held} of ${waiting} wait at the venue`)
    let asked = 0
    for (let at = 0; at < place.remote.length; at += 20)
      await Promise.all(
        place.remote.slice(at, at + 20).map(async (person) => {
          const phone = await place.phone(person)
          for (let turn = 0; turn < perPhone; turn++) {
            const input = { sessionId: place.sessionId, text: `Question ${turn} de loin ?`, origin: 'remote' }
            const reply = (await phone.frames.ask('command', {
              id: crypto.randomUUID(),
              name: 'questions.ask',
              input,
            })) as {
              outcome?: unknown
            }
            if (reply.outcome !== undefined) asked += 1
          }
          phone.drop()
        }),
      )
    insist(asked >= (place.remote.length * perPhone) / 2, `only ${asked} remote questions were accepted`)
    // 2 Mbit/s, with cuts during the transfer.
    place.front.behave({ does: 'relay', bytesPerS: 250_000 })
    for (let cut = 0; cut < 2; cut++) {
      const before = place.front.through.up
      await until('events have been sent to the cloud', () => place.front.through.up > before + 30_000, patient)
      place.front.cut()
    }
    await place.settled()
    const questions = await place.client.rows('questions', { sessionId: place.sessionId })
    const here = questions.filter(({ origin }) => origin === 'remote').length
    insist(here === asked, `${asked} remote questions were acknowledged, ${here} are here`)
    const sent = Math.round(place.front.through.up / 1024)
    return `cut told after ${toldS.toFixed(1)} s; ${held} facts up and ${asked} down, ${sent} KiB up through two cuts; ${await sameOnBothSides(place)}`
  },
}
