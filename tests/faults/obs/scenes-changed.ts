import { setTimeout as pause } from 'node:timers/promises'
import { until } from '../../support/until.ts'
import { insist, type Scenario } from '../scenario.ts'
import { openBooth, said } from './booth.ts'

/** A scene that the station has bound is renamed, and then removed. */
export const sceneRenamed: Scenario = {
  name: 'scene-renamed',
  async run(bench) {
    const booth = await openBooth(bench)
    const { roomId, obs } = booth
    await until('the safety scene is bound', async () => (await booth.room()).safetyScene === 'Sécurité')
    await obs.hand.call('SetSceneName', { sceneName: 'Sécurité', newSceneName: 'Mire' })
    const { legs } = await booth.client.done('show.safety', { roomId })
    insist(said(legs) === 'confirmed', `safety under another name: ${said(legs)}`)
    insist((await obs.hand.program()) === 'Mire', 'OBS shows another scene')
    await booth.client.done('show.return', { roomId })
    // Another scene under the old name must not be used instead of the bound one.
    await obs.hand.call('CreateScene', { sceneName: 'Sécurité' })
    await booth.client.done('show.safety', { roomId })
    insist((await obs.hand.program()) === 'Mire', 'a scene with the old name was used instead of the bound one')
    await obs.hand.call('RemoveScene', { sceneName: 'Sécurité' })
    // The name is free once OBS has released the scene.
    await until('the name is free', () =>
      obs.hand.call('SetSceneName', { sceneName: 'Mire', newSceneName: 'Sécurité' }).then(
        () => true,
        () => false,
      ),
    )
    await until('the old name is back', async () => (await booth.room()).scenes.includes('Sécurité'))
    return 'taken by what it is, under its new name'
  },
}

export const sceneRemoved: Scenario = {
  name: 'scene-removed',
  async run(bench) {
    const booth = await openBooth(bench)
    const { obs } = booth
    await obs.hand.call('RemoveScene', { sceneName: 'Pupitre' })
    await until('the scene is gone', async () => !(await booth.room()).scenes.includes('Pupitre'))
    const gone = said(await booth.take('Pupitre'))
    insist(gone === 'failed unknown-scene', `a take of a removed scene: ${gone}`)
    await obs.hand.addScene('Pupitre', 0xff00ff00)
    await until('the scene is known', async () => (await booth.room()).scenes.includes('Pupitre'))
    const during = booth.take('Pupitre')
    await pause(1100 + 500)
    await obs.hand.call('RemoveScene', { sceneName: 'Pupitre' })
    const end = said(await during)
    const program = await obs.hand.program().catch(() => null)
    insist(end !== 'confirmed' || program === 'Pupitre', `${end}, and OBS shows ${program}`)
    // OBS 30 may crash at this change, whoever makes it.
    if (program === null) {
      insist(end === 'failed obs-lost', `OBS has crashed, and its take is ${end}`)
      await booth.obs.stop('SIGKILL')
      await booth.startObsAgain()
      await booth.inState('connected')
    }
    await until(
      'the shown state is the real one',
      async () => (await booth.room()).program === (await booth.obs.hand.program()),
    )
    await booth.tidy()
    await until('the scene is known', async () => (await booth.room()).scenes.includes('Pupitre'))
    // Removing a scene keeps OBS busy, on a busy machine for longer than the heartbeat's time limit.
    await booth.inState('connected')
    const after = said(await booth.take('Pupitre'))
    insist(after === 'confirmed', `the take afterwards: ${after}`)
    return `unknown at once; removed in its own fade it was "${end}"`
  },
}

/** OBS is started again with another collection, which contains none of the day's scenes. */
export const anotherCollection: Scenario = {
  name: 'another-collection',
  async run(bench) {
    const booth = await openBooth(bench)
    await booth.obs.hand.call('CreateSceneCollection', { sceneCollectionName: 'autre' })
    await booth.obs.stop()
    await booth.inState('lost')
    await booth.startObsAgain()
    await booth.inState('connected')
    const gone = said(await booth.take('Pupitre'))
    insist(gone === 'failed unknown-scene', `a take in the other collection: ${gone}`)
    await booth.client.done('show.preflight', {})
    const kinds = (await booth.client.rows('preflight', {})).map(({ kind }) => kind)
    insist(kinds.includes('safety-scene-missing'), `the pre-flight found ${kinds.join(', ')}`)
    await booth.obs.hand.call('SetCurrentSceneCollection', { sceneCollectionName: 'ci' })
    await until('the scenes are back', async () => (await booth.room()).scenes.includes('Pupitre'))
    const after = said(await booth.take('Pupitre'))
    insist(after === 'confirmed', `the take afterwards: ${after}`)
    return 'said by take and pre-flight; right again with the first collection'
  },
}

/**
 * A person changes the collection during takes. The station's requests do not crash OBS, and no false state is
 * reported.
 */
export const collectionDuringTake: Scenario = {
  name: 'collection-during-take',
  async run(bench) {
    const booth = await openBooth(bench)
    const { hand } = booth.obs
    const { sceneCollections } = await hand.call('GetSceneCollectionList')
    if (!(sceneCollections as string[]).includes('autre'))
      await hand.call('CreateSceneCollection', { sceneCollectionName: 'autre' })
    await hand.call('SetCurrentSceneCollection', { sceneCollectionName: 'ci' })
    await until('the scenes are back', async () => (await booth.room()).scenes.includes('Pupitre'))
    const ends: string[] = []
    for (let time = 0; time < (bench.short ? 1 : 8); time++) {
      await until('the scenes are back', async () => (await booth.room()).scenes.includes('Pupitre'))
      const program = (await booth.room()).program
      const taken = booth.take(program === 'Large' ? 'Pupitre' : 'Large')
      await pause(1100 + bench.random.int(0, 900))
      await hand.call('SetCurrentSceneCollection', { sceneCollectionName: 'autre' })
      const end = said(await taken)
      ends.push(end)
      insist(!end.startsWith('sent') && !end.startsWith('acknowledged'), `a take never settled: ${end}`)
      await until(
        'the shown state is the real one',
        async () => (await booth.room()).program === (await hand.program()),
      )
      await hand.call('SetCurrentSceneCollection', { sceneCollectionName: 'ci' })
    }
    await until('the scenes are back', async () => (await booth.room()).scenes.includes('Pupitre'))
    await booth.take('Large')
    const after = said(await booth.take('Pupitre'))
    insist(after === 'confirmed', `the take afterwards: ${after}`)
    return `${ends.join(', ')}; OBS is there and right afterwards`
  },
}
