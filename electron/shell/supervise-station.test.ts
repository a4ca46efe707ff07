import { describe, expect, it } from 'vitest'
import { type StationRun, type SupervisorPorts, superviseStation } from './supervise-station.ts'

function fakeRun() {
  const ready = Promise.withResolvers<{ url: string } | null>()
  const exited = Promise.withResolvers<{ words: string }>()
  const asked: string[] = []
  const end = (words = '') => {
    ready.resolve(null)
    exited.resolve({ words })
  }
  const run: StationRun = {
    ready: ready.promise,
    exited: exited.promise,
    stop() {
      asked.push('stop')
      end()
    },
    kill() {
      asked.push('kill')
      end()
    },
  }
  return { run, asked, end, beReady: () => ready.resolve({ url: 'http://127.0.0.1:1' }) }
}

function given(answer = true) {
  const runs: ReturnType<typeof fakeRun>[] = []
  const told: string[] = []
  let hung = () => {}
  const ports: SupervisorPorts = {
    launch() {
      const one = fakeRun()
      runs.push(one)
      return one.run
    },
    watch(_, whenHung) {
      hung = whenHung
      return () => told.push('watch ended')
    },
    onReady: (url) => told.push(`ready ${url}`),
    onGone: () => told.push('gone'),
    onRefused: async (words) => {
      told.push(`refused ${words}`)
      return answer
    },
    // All waits end at once, except the five seconds of a stop, which never end.
    wait: (ms) => (ms === 5000 ? new Promise<void>(() => {}) : Promise.resolve()),
    now: () => 0,
  }
  const supervisor = superviseStation(ports)
  return { supervisor, runs, told, hang: () => hung(), settle: () => new Promise((done) => setTimeout(done, 0)) }
}

describe('a station under supervision', () => {
  it('is started again when it ends, as often as that happens', async () => {
    const { runs, told, settle } = given()
    for (const index of [0, 1, 2]) {
      runs[index]?.beReady()
      await settle()
      runs[index]?.end()
      await settle()
    }
    expect(runs).toHaveLength(4)
    expect(told.filter((word) => word === 'gone')).toHaveLength(3)
    expect(told.filter((word) => word === 'watch ended')).toHaveLength(3)
  })

  it('is ended, and started again, when it no longer answers', async () => {
    const { runs, hang, settle } = given()
    runs[0]?.beReady()
    await settle()
    hang()
    await settle()
    expect(runs[0]?.asked).toEqual(['kill'])
    expect(runs).toHaveLength(2)
  })

  it('that refuses its first start is not started again unless somebody says so', async () => {
    const { supervisor, runs, told } = given(false)
    runs[0]?.end('Ce dossier est déjà ouvert.')
    await supervisor.done
    expect(told).toEqual(['gone', 'refused Ce dossier est déjà ouvert.'])
    expect(runs).toHaveLength(1)
  })

  it('that is told to stop is not started again', async () => {
    const { supervisor, runs, told, settle } = given()
    runs[0]?.beReady()
    await settle()
    await supervisor.stop()
    await supervisor.done
    expect(runs[0]?.asked).toEqual(['stop'])
    expect(runs).toHaveLength(1)
    expect(told).not.toContain('gone')
  })
})
