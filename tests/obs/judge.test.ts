import { afterAll, expect, it } from 'vitest'
import { newFolder, removeFolder } from '../contract/test-log.ts'
import { startTestStation, type TestStation } from '../contract/test-station.ts'
import { judge } from '../support/obs/judge.ts'
import type { ObsProcess } from '../support/obs/obs-process.ts'
import { createRandom } from '../support/random.ts'

const folder = newFolder()
const started: ObsProcess[] = []
let test: TestStation | undefined

afterAll(async () => {
  await test?.stop()
  for (const obs of started) await obs.stop()
  removeFolder(folder)
})

const takes = Number(process.env.REGIE_JUDGED_TAKES ?? 30)

it('what the log calls on air at an instant is what the recording shows', {
  timeout: 120_000 + takes * 3000,
}, async () => {
  test = await startTestStation({ realTime: true })
  const { station } = test
  const verdict = await judge({
    folder,
    station: { url: station.url, token: station.operatorToken },
    takes,
    random: createRandom(5),
    onObs: (obs) => void started.push(obs),
  })
  expect(verdict.wrong).toEqual([])
  expect(verdict.wrongIfLate).toBeGreaterThan(10)
  expect(verdict.takes).toBeGreaterThanOrEqual(takes)
  expect(verdict.refused).toBeGreaterThan(0)
  expect(verdict.judged).toBeGreaterThan(verdict.frames / 3)
  expect(test.errors).toEqual([])
})
