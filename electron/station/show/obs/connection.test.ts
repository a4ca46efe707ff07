import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import {
  event,
  greeting,
  type Manners,
  rightAnswer,
  startScriptedObs,
} from '../../../../tests/support/obs/scripted-obs.ts'
import { until } from '../../../../tests/support/until.ts'
import { createObsConnection, type ObsConnection } from './connection.ts'

const ends: (() => unknown)[] = []
afterAll(async () => {
  for (const end of ends.splice(0)) await end()
})

async function connect(manners: Manners, password: string | null = null) {
  const obs = await startScriptedObs(manners)
  const errors: unknown[] = []
  const connection = createObsConnection(obs.address, password, () => ({ epoch: 1, station: 'a' }), {
    roomId: 'salle',
    onChange: () => {},
    onProgram: () => {},
    onKnown: () => {},
    random: () => 0,
    onError: (error) => void errors.push(error),
  })
  ends.push(
    () => connection.close(),
    () => obs.stop(),
  )
  return { obs, connection, errors }
}
/** It was tried, found unusable, and tried again, without anything coming out of it. */
async function isTriedAgain({ obs, connection, errors }: Awaited<ReturnType<typeof connect>>): Promise<void> {
  await until('it is tried again', () => obs.connections() > 1)
  expect(['lost', 'frozen', 'connecting']).toContain(connection.state())
  expect(connection.shown()).toBeNull()
  expect(errors).toEqual([])
}
const inState = (connection: ObsConnection, state: string) => until(state, () => connection.state() === state)
const isShown = (connection: ObsConnection, scene: string) =>
  connection.shown()?.scenes.some(({ name }) => name === scene) ?? false
const huge = `{"op":7,"d":{"requestId":"x","padding":"${'x'.repeat(5 * 1024 * 1024)}"}}`

// Each has an OBS of its own, and waits for its deadlines more than it works.
describe.concurrent('an OBS that keeps to its protocol', () => {
  it('is connected, and its scenes are known', async () => {
    const { connection, errors } = await connect({})
    await inState(connection, 'connected')
    expect(connection.shown()).toMatchObject({ program: { name: 'Large', uuid: 'uuid-large' }, studioMode: false })
    expect(errors).toEqual([])
  })
})

describe.concurrent('what calls itself an OBS', () => {
  it.each<[string, Manners]>([
    ['greets with something that is no JSON', { hello: 'bonjour' }],
    ['greets with bytes', { hello: Buffer.from([0, 1, 2, 255]) }],
    ['greets with another opcode', { hello: '{"op":99,"d":{}}' }],
    ['greets with nothing in it', { hello: '{"op":0}' }],
    ['greets with a huge message', { hello: huge }],
    ['closes at once with another version', { closeWith: 4010 }],
    ['answers with something that is no JSON', { answer: () => '<html>' }],
    ['answers with a huge message', { answer: () => huge }],
    [
      'answers a batch with a list of nonsense',
      {
        answer: ({ requestId }) => JSON.stringify({ op: 9, d: { requestId, results: [1, null, 'x', {}] } }),
      },
    ],
    [
      'answers a batch with too few',
      {
        answer: ({ requestId }) => JSON.stringify({ op: 9, d: { requestId, results: [] } }),
      },
    ],
    [
      'names a million scenes',
      {
        answer: ({ op, requestId, types }) =>
          op === 8
            ? JSON.stringify({
                op: 9,
                d: {
                  requestId,
                  results: types.map((requestType) => ({
                    requestType,
                    requestStatus: { result: true, code: 100 },
                    responseData: {
                      scenes: Array.from({ length: 20_000 }, () => ({ sceneName: 'x', sceneUuid: 'y' })),
                    },
                  })),
                },
              })
            : rightAnswer({ op, requestId, types }),
      },
    ],
  ])('%s: it is not believed, and tried again later', { timeout: 30_000 }, async (_, manners) => {
    await isTriedAgain(await connect(manners))
  })

  it('never answers: that is frozen, and tried again', { timeout: 30_000 }, async () => {
    const tried = await connect({ answer: () => undefined })
    await inState(tried.connection, 'frozen')
    await isTriedAgain(tried)
  })

  it('refuses the password: it is never tried again', async () => {
    const { obs, connection } = await connect({ hello: greeting(), closeWith: 4009 }, 'faux')
    await inState(connection, 'wrong-password')
    expect(obs.connections()).toBe(1)
  })

  it('never says that it is ready: it is asked for a while, and not taken for connected', async () => {
    let asked = 0
    const { connection } = await connect({
      answer: ({ op, requestId, types }) => {
        asked += 1
        const requestStatus = { result: false, code: 207 }
        if (op !== 8) return rightAnswer({ op, requestId, types })
        const results = types.map((requestType) => ({ requestType, requestStatus }))
        return JSON.stringify({ op: 9, d: { requestId, results } })
      },
    })
    await until('asked again', () => asked > 2)
    expect(connection.state()).toBe('connecting')
  })

  it('sends events of nonsense: what was known stays', async () => {
    const { obs, connection, errors } = await connect({})
    await inState(connection, 'connected')
    for (const data of [
      null,
      7,
      'x',
      [],
      {},
      { sceneName: 7, sceneUuid: null },
      { sceneName: 'x'.repeat(5000), sceneUuid: 'y' },
    ])
      for (const name of [
        'CurrentProgramSceneChanged',
        'RecordStateChanged',
        'CustomEvent',
        'SceneListChanged',
        'Inconnu',
      ])
        obs.send(event(name, data))
    obs.send(event('CurrentProgramSceneChanged', { sceneName: 'Pupitre', sceneUuid: 'uuid-2' }))
    await until('the event that is one', () => connection.shown()?.program?.name === 'Pupitre')
    expect(errors).toEqual([])
  })

  it('sends events without end: it is cut off, and found again', { timeout: 30_000 }, async () => {
    const { obs, connection, errors } = await connect({})
    await inState(connection, 'connected')
    for (let sent = 0; sent < 3000; sent++) obs.send(event('Inconnu', {}))
    await until('it is tried again', () => obs.connections() > 1)
    await inState(connection, 'connected')
    expect(errors).toEqual([])
  })

  it('sends a huge message in the middle of a show: it is cut off, and found again', { timeout: 30_000 }, async () => {
    const { obs, connection, errors } = await connect({})
    await inState(connection, 'connected')
    obs.send(huge)
    await until('it is tried again', () => obs.connections() > 1)
    await inState(connection, 'connected')
    expect(errors).toEqual([])
  })

  it('ends during a heartbeat and is there again at once: it is not called frozen', { timeout: 15_000 }, async () => {
    let beats = 0
    const { obs, connection } = await connect({
      answer: (request) => {
        if (!request.types.includes('GetStats') || request.types.includes('GetSceneList')) return rightAnswer(request)
        beats += 1
        return beats === 1 ? undefined : rightAnswer(request)
      },
    })
    await until('a heartbeat is unanswered', () => beats === 1)
    obs.drop()
    // Past the time after which the first heartbeat would have been late.
    await until('three heartbeats of the next connection', () => beats === 4, { timeoutMs: 10_000 })
    expect(connection.state()).toBe('connected')
  })

  it('leaves a reading of its scenes unanswered: they are read again', { timeout: 15_000 }, async () => {
    let unanswered = 0
    let name = 'Large'
    const { obs, connection } = await connect({
      answer: (request) =>
        request.types.includes('GetSceneList') && unanswered > 0 && unanswered-- > 0
          ? undefined
          : rightAnswer(request).replace('"sceneName":"Large"', `"sceneName":"${name}"`),
    })
    await inState(connection, 'connected')
    unanswered = 1
    name = 'Plan large'
    obs.send(event('SceneListChanged', {}))
    await until('it was read again', () => isShown(connection, 'Plan large'), { timeoutMs: 10_000 })
    expect(unanswered).toBe(0)
  })

  it('changes its scenes while they are read: the last answer is of the last change', async () => {
    let name = 'Large'
    const answerOf = (request: Parameters<typeof rightAnswer>[0]) =>
      rightAnswer(request).replace('"sceneName":"Large"', `"sceneName":"${name}"`)
    let held: string | null = null
    let holds = false
    const { obs, connection } = await connect({
      answer: (request) => {
        const answer = answerOf(request)
        if (!holds || !request.types.includes('GetSceneList')) return answer
        holds = false
        held = answer
        return undefined
      },
    })
    await inState(connection, 'connected')
    holds = true
    name = 'Plan large'
    obs.send(event('SceneListChanged', {}))
    const first = await until('it is read', () => held)
    name = 'Plan serré'
    obs.send(event('SceneListChanged', {}))
    // Long enough for a second reading beside the first.
    await pause(100)
    obs.send(first)
    await pause(100)
    await until('it was read again', () => isShown(connection, 'Plan serré'))
  })

  it('claims a room with nonsense: nobody is fenced off by it', async () => {
    const { obs, connection } = await connect({})
    await inState(connection, 'connected')
    for (const regieAir of [null, {}, { epoch: '9', station: 'z' }, { epoch: 9 }, { epoch: 1.5, station: 'z' }])
      obs.send(event('CustomEvent', { regieAir }))
    obs.send(event('CurrentProgramSceneChanged', { sceneName: 'Pupitre', sceneUuid: 'uuid-2' }))
    await until('all is heard', () => connection.shown()?.program?.name === 'Pupitre')
    expect(connection.isFenced()).toBe(false)
    obs.send(event('CustomEvent', { regieAir: { epoch: 2, station: 'b' } }))
    await until('a claim that is one', () => connection.isFenced())
  })
})

describe.concurrent('a fade', () => {
  const onAir = (name: string) => event('CurrentProgramSceneChanged', { sceneName: name, sceneUuid: `uuid-${name}` })
  async function inFade(manners: Manners = {}) {
    const tried = await connect(manners)
    await inState(tried.connection, 'connected')
    tried.obs.send(event('SceneTransitionStarted', { transitionName: 'Fade', transitionUuid: 'x' }))
    await until('it runs', () => tried.connection.isTransitioning())
    return tried
  }

  it('is over when OBS tells what is on air by it, not when it tells that it has ended', async () => {
    const { obs, connection } = await inFade()
    obs.send(event('SceneTransitionEnded', { transitionName: 'Fade', transitionUuid: 'x' }))
    obs.send(event('CurrentPreviewSceneChanged', { sceneName: 'Suivante', sceneUuid: 'uuid-next' }))
    await until('both are heard', () => connection.shown()?.preview?.name === 'Suivante')
    expect(connection.isTransitioning()).toBe(true)
    obs.send(onAir('Pupitre'))
    await until('on air', () => connection.shown()?.program?.name === 'Pupitre')
    expect(connection.isTransitioning()).toBe(false)
  })

  it('that brings nothing on air is over when OBS says that none runs', async () => {
    const { obs, connection } = await inFade()
    obs.send(event('SceneTransitionEnded', { transitionName: 'Fade', transitionUuid: 'x' }))
    await until('OBS was asked', () => !connection.isTransitioning())
  })

  it('that goes on after another is not over with the end of that one', async () => {
    const { obs, connection } = await inFade()
    obs.send(onAir('Pupitre'))
    obs.send(event('SceneTransitionStarted', { transitionName: 'Fade', transitionUuid: 'x' }))
    obs.send(event('SceneTransitionEnded', { transitionName: 'Fade', transitionUuid: 'x' }))
    await until('on air', () => connection.shown()?.program?.name === 'Pupitre')
    expect(connection.isTransitioning()).toBe(true)
  })

  it('does not put on air what OBS names in its middle, when it is asked for another reason', async () => {
    let coming = false
    const { obs, connection } = await inFade({
      answer: (request) => {
        const answer = rightAnswer(request)
        return coming
          ? answer
              .replace('"currentProgramSceneName":"Large"', '"currentProgramSceneName":"Autre"')
              .replace('"sceneName":"Large"', '"sceneName":"Plan large"')
          : answer
      },
    })
    expect(connection.shown()?.scenes).toContainEqual({ uuid: 'uuid-large', name: 'Large' })
    coming = true
    obs.send(event('SceneListChanged', {}))
    await until('it was read anew', () => connection.shown()?.scenes.some(({ name }) => name === 'Plan large'))
    expect(connection.shown()?.program?.name).toBe('Large')
    expect(connection.isTransitioning()).toBe(true)
  })
})
