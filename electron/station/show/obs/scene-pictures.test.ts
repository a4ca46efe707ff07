import { expect, it } from 'vitest'
import { createScenePictures } from './scene-pictures.ts'
import type { PicturedObs } from './screenshot.ts'

const jpeg = (byte: number) => Buffer.from([0xff, 0xd8, byte])

function booth() {
  const world = {
    now: 0,
    calls: [] as string[],
    state: 'connected' as ReturnType<PicturedObs['state']>,
    isChanging: false,
    cpu: 3,
    tookMs: 5,
    running: 0,
    most: 0,
    scenes: ['Large', 'Pupitre', 'Film'].map((name) => ({ uuid: name.toLowerCase(), name })),
    answer: (): unknown => ({ imageData: `data:image/jpg;base64,${jpeg(world.calls.length).toString('base64')}` }),
  }
  const obs: PicturedObs = {
    state: () => world.state,
    isChanging: () => world.isChanging,
    shown: () => ({ scenes: world.scenes, stats: { cpu: world.cpu } }) as unknown as ReturnType<PicturedObs['shown']>,
    async call(_, data) {
      world.most = Math.max(world.most, ++world.running)
      world.calls.push((data as { sourceUuid: string }).sourceUuid)
      await Promise.resolve()
      world.now += world.tookMs
      world.running--
      return world.answer()
    },
  }
  const { picture } = createScenePictures({
    obsIn: (id) => (id === 'room' ? obs : undefined),
    now: () => world.now,
    pause: async (ms) => {
      world.now += ms
    },
  })
  return { world, picture: (scene: string, room = 'room') => picture(room, scene) }
}

it('gives the picture of a scene by its name, and none of a scene or a room that is not there', async () => {
  const { world, picture } = booth()
  expect(await picture('Pupitre')).toEqual(jpeg(1))
  expect([await picture('Nobody'), await picture('Pupitre', 'other')]).toEqual([null, null])
  expect(world.calls).toEqual(['pupitre'])
})

it('asks for one picture at a time, with a pause between two, however many ask here', async () => {
  const { world, picture } = booth()
  const all = Array.from({ length: 30 }, (_, index) => picture(['Large', 'Pupitre', 'Film'][index % 3] ?? ''))
  expect(new Set((await Promise.all(all)).map((one) => one?.[2]))).toEqual(new Set([1, 2, 3]))
  expect([world.calls.length, world.most]).toEqual([3, 1])
  expect(world.now).toBeGreaterThanOrEqual(400)
})

it('gives the same picture again for three seconds, and pauses longer where OBS works hard', async () => {
  const { world, picture } = booth()
  await picture('Large')
  world.now += 2000
  await picture('Large')
  expect(world.calls).toHaveLength(1)
  world.now += 2000
  world.cpu = 95
  await picture('Large')
  const { now } = world
  await picture('Film')
  expect(world.now - now).toBeGreaterThanOrEqual(2000)
})

it('keeps the last picture of a silent OBS, and asks nothing while a collection loads', async () => {
  const { world, picture } = booth()
  await picture('Large')
  world.now += 10_000
  world.state = 'frozen'
  expect(await picture('Large')).toEqual(jpeg(1))
  world.state = 'connected'
  world.isChanging = true
  expect(await picture('Film')).toBeNull()
  expect(world.calls).toEqual(['large'])
})

it('forgets the picture of a scene that is gone, also where its turn came too late', async () => {
  const { world, picture } = booth()
  await picture('Large')
  const late = picture('Film')
  world.scenes = world.scenes.filter(({ name }) => name === 'Pupitre')
  expect([await late, await picture('Large')]).toEqual([null, null])
  world.answer = () => {
    throw new Error('gone')
  }
  expect(await picture('Pupitre')).toBeNull()
})
