import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { greet } from '../../support/phone-frames.ts'
import { dumpDatabase, restoreDatabase } from '../../support/postgres.ts'
import { until } from '../../support/until.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { morning, prepareEvent, registrations, startTestStation, type TestStation } from '../test-station.ts'
import { startTestCloud, type TestCloud } from './test-cloud.ts'

const remote =
  'AN10004;Trividic;Corentin;Foyer Kerlaouen;Cadre;corentin.t@exemple.fr;0655544499;Distanciel;;Non;;Confirmée;RMTK8WXYZ9'

// The embedded database has no dump programs.
describe.skipIf(inject('postgresPort') === undefined)('a dump of an hour ago that is put back', () => {
  let folder: string
  let cloud: TestCloud
  let hub: TestStation
  let sessionId = ''
  beforeEach(async () => {
    folder = newFolder()
    cloud = await startTestCloud(() => morning)
    hub = await startTestStation({ hub: true, cloud: { url: cloud.cloud.url(), code: cloud.cloud.linkCode() ?? '' } })
    sessionId = (await prepareEvent(hub)).sessionId
    await hub.upload('/api/v1/import/attendees', `${registrations.trimEnd()}\r\n${remote}\r\n`)
    await linked()
  })
  afterEach(async () => {
    await hub.stop()
    await cloud.stop()
    removeFolder(folder)
  })

  const dumpFile = () => join(folder, 'cloud.dump')
  const dump = () => dumpDatabase(cloud.database.url ?? '', dumpFile())
  const restore = () => cloud.restartAfter(() => restoreDatabase(cloud.database.url ?? '', dumpFile()))
  const isSame = async () => JSON.stringify(heldBy(hub.station.log)) === JSON.stringify(heldBy(cloud.cloud.log()))
  /** Hub and cloud hold the same facts that the cloud may have. */
  const linked = () => until('both hold the same', isSame, { timeoutMs: 30_000, everyMs: 50 })
  const partsOf = async (type: string) =>
    (await cloud.database.query('SELECT 1 FROM parts JOIN events USING (origin, seq) WHERE type = $1', [type])).length
  async function enter() {
    const { body } = await cloud.ask('POST', '/api/v1/devices', { registrationCode: 'RMTK8WXYZ9' })
    const { token } = body as { token: string }
    return greet(cloud.cloud.url(), token, [{ view: 'audience.session', params: { sessionId } }], 5000)
  }
  async function askRemotely(text: string): Promise<string> {
    const { socket, frames } = await enter()
    const input = { sessionId, text, origin: 'room' }
    const reply = await frames.ask('command', { id: crypto.randomUUID(), name: 'questions.ask', input })
    socket.terminate()
    return (reply as { outcome: { questionId: string } }).outcome.questionId
  }

  it('is filled again by the hub with later facts of the venue and of remote people', async () => {
    dump()
    const remotely = await askRemotely('Et depuis la sauvegarde ?')
    const { questionId } = await hub.done('questions.ask', { sessionId, text: 'D’ici ?', origin: 'floor' })
    await linked()
    await restore()
    await linked()
    const log = cloud.cloud.log()
    expect(log.streams.state('question', remotely).asked).not.toBeNull()
    expect(log.streams.state('question', questionId).asked).not.toBeNull()
    // The cloud continues: nothing that it writes takes the place of facts that the dump lacked.
    const later = await askRemotely('Et maintenant ?')
    await until('it is at the venue', () => hub.station.log.streams.state('question', later).asked !== null)
    expect(cloud.errors).toEqual([])
    expect(hub.errors).toEqual([])
  })

  it('brings back nothing of who was erased since, nor of what was purged', async () => {
    await askRemotely('Un secret de loin ?')
    await hub.done('questions.ask', { sessionId, text: 'Un secret d’ici ?', origin: 'floor' })
    await linked()
    const { body } = await hub.view('attendees.search', { q: 'abgrall', limit: 1 }, hub.operator)
    const attendeeId = (body as { rows: { attendeeId: string }[] }).rows[0]?.attendeeId ?? ''
    const partsOfPerson = async () =>
      (
        await cloud.database.query(`SELECT 1 FROM parts JOIN events USING (origin, seq) WHERE stream = $1`, [
          `attendee/${attendeeId}`,
        ])
      ).length
    expect([await partsOf('QuestionAsked'), await partsOf('AudienceKeyMade')]).toEqual([2, 1])
    expect(await partsOfPerson()).toBeGreaterThan(0)
    dump()
    await hub.done('attendees.erase', { attendeeIds: [attendeeId] })
    expect(await hub.done('audience.purge', {})).toMatchObject({ questions: 2 })
    const isGone = async () => (await partsOfPerson()) + (await partsOf('QuestionAsked')) === 0
    await until('it is gone', isGone, { timeoutMs: 30_000, everyMs: 50 })
    await restore()
    await until('it is gone again', isGone, { timeoutMs: 30_000, everyMs: 50 })
    expect(await partsOf('AudienceKeyMade')).toBe(0)
    await linked()
    expect(cloud.errors).toEqual([])
  })
})

/** How far each origin is held, in the lanes that go up. */
const heldBy = ({ origins }: TestStation['station']['log']): object =>
  Object.fromEntries(
    Object.entries(origins.versionVector())
      .filter(([, seq]) => seq > 0)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )
