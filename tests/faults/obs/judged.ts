import { join } from 'node:path'
import { judge } from '../../support/obs/judge.ts'
import { insist, needTool, type Scenario, Skipped } from '../scenario.ts'

/** A thousand takes at hurried intervals, judged by the recordings. */
export const judged: Scenario = {
  name: 'judge',
  async run(bench) {
    if (bench.short) throw new Skipped('thirty takes are judged by the tests of obs', 'without --short it judges 1 000')
    needTool('obs', 'apt-get install --no-install-recommends obs-studio xvfb')
    needTool('ffmpeg', 'apt-get install --no-install-recommends ffmpeg')
    const station = await bench.start()
    const verdict = await judge({
      folder: join(bench.folder, 'obs'),
      station,
      takes: 1000,
      random: bench.random,
      onObs: (obs) => bench.after(() => obs.stop('SIGKILL')),
    })
    insist(verdict.wrong.length === 0, `${verdict.wrong.length} wrong:\n${verdict.wrong.slice(0, 20).join('\n')}`)
    insist(verdict.judged > verdict.frames / 3, `only ${verdict.judged} of ${verdict.frames} pictures could be judged`)
    const { takes, refused, failed, changes, judged: looked } = verdict
    return `${takes} takes, ${refused} presses refused, legs not confirmed ${JSON.stringify(failed)}, ${changes} changes on air: ${looked} pictures judged, 0 wrong`
  },
}
