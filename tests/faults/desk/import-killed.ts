import { join } from 'node:path'
import { checkLog } from '../../support/log-check.ts'
import { connectClient, type StationClient } from '../../support/station-client.ts'
import { csvOf, syntheticPeople } from '../../support/synthetic-people.ts'
import { until } from '../../support/until.ts'
import { type Bench, insist, type Scenario } from '../scenario.ts'

/** A station is killed during an import, and the import is run again. The result is that of a single run. */
export const importKilled: Scenario = {
  name: 'import-killed',
  async run({ short, random, start, folder }: Bench) {
    const people = syntheticPeople(short ? 6000 : 40_000, random)
    const file = csvOf(people)
    const kills = short ? 2 : 8
    const stoppedAt: number[] = []
    for (let kill = 1; kill <= kills; kill++) {
      const station = await start()
      const client = await connectClient(station)
      // The answer is lost with the station.
      const lost = client.import(file).then(
        () => 'answered',
        () => 'lost',
      )
      const wanted = Math.floor((people.length * kill) / (kills + 2))
      await until('the import has begun', async () => (await total(client)) >= wanted)
      client.close()
      await station.kill()
      insist((await lost) === 'lost', 'the import was over before the kill')
      const { events } = checkLog(join(folder, 'data'))
      stoppedAt.push(events)
    }
    insist(
      stoppedAt.every((events) => events < people.length),
      'no kill happened during the import',
    )

    const station = await start()
    const client = await connectClient(station)
    const report = await client.import(file)
    insist(report.imported + report.unchanged === people.length, 'the last import did not read everybody')
    insist(report.imported > 0 && report.updated === 0, `${report.imported} imported, ${report.updated} updated`)
    insist((await total(client)) === people.length, 'people are missing, or stored twice')
    const again = await client.import(file)
    insist(again.unchanged === people.length, `the same file again: ${again.unchanged} unchanged`)
    client.close()
    await station.stop()
    const { events } = checkLog(join(folder, 'data'))
    return `${kills} kills at ${stoppedAt.join(', ')} events; ${people.length} people once, ${events} events verified`
  },
}

const total = async (client: StationClient): Promise<number> => (await client.value('attendees.count', {}))?.total ?? 0
