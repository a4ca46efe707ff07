import { expect, it } from 'vitest'
import { createThumbnails } from './thumbnails.ts'

type Obs = NonNullable<ReturnType<Parameters<typeof createThumbnails>[0]['obsIn']>>

const jpeg = (byte: number) => Buffer.from([0xff, 0xd8, byte])
const dataUri = (bytes: Buffer) => `data:image/jpg;base64,${bytes.toString('base64')}`

function booth() {
  const world = {
    now: 0,
    calls: [] as string[],
    state: 'connected' as ReturnType<Obs['state']>,
    isChanging: false,
    cpu: 3,
    tookMs: 5,
    program: { uuid: 'p', name: 'Large' },
    answer: (): unknown => ({ imageData: dataUri(jpeg(world.calls.length)) }),
  }
  const obs: Obs = {
    state: () => world.state,
    isChanging: () => world.isChanging,
    shown: () =>
      ({
        program: world.program,
        preview: { uuid: 'v', name: 'Pupitre' },
        studioMode: true,
        stats: { cpu: world.cpu },
      }) as ReturnType<Obs['shown']>,
    async call(_, data) {
      world.calls.push((data as { sourceUuid: string }).sourceUuid)
      world.now += world.tookMs
      return world.answer()
    },
  }
  const { picture } = createThumbnails({
    obsIn: (id) => (id === 'room' ? obs : undefined),
    now: () => world.now,
    pause: async (ms) => {
      world.now += ms
    },
  })
  return { world, picture }
}

it('gives the picture of the scene that is asked for, and none of a room without an OBS', async () => {
  const { world, picture } = booth()
  expect(await picture('room', 'program')).toEqual(jpeg(1))
  expect(world.calls).toEqual(['p'])
  expect(await picture('other', 'program')).toBeNull()
})

it('asks OBS once a second, however many ask here', async () => {
  const { world, picture } = booth()
  await Promise.all([picture('room', 'program'), picture('room', 'program'), picture('room', 'program')])
  world.now = 900
  expect(await picture('room', 'program')).toEqual(jpeg(1))
  world.now = 1000
  expect(await picture('room', 'program')).toEqual(jpeg(2))
  expect(world.calls).toEqual(['p', 'p'])
})

it('takes the preview with the program only while somebody looks at it', async () => {
  const { world, picture } = booth()
  await picture('room', 'preview')
  world.now = 2000
  await picture('room', 'program')
  expect(world.calls).toEqual(['v', 'p', 'v'])
  world.now = 10_000
  await picture('room', 'program')
  expect(world.calls).toEqual(['v', 'p', 'v', 'p'])
})

it('asks less where OBS was slow, or works hard', async () => {
  const { world, picture } = booth()
  world.tookMs = 400
  await picture('room', 'program')
  world.now = 3000
  await picture('room', 'program')
  expect(world.calls).toHaveLength(1)
  world.tookMs = 5
  world.now = 6000
  await picture('room', 'program')
  expect(world.calls).toHaveLength(2)
  world.cpu = 95
  world.now = 8000
  await picture('room', 'program')
  expect(world.calls).toHaveLength(2)
})

it('asks nothing while a collection loads or OBS is silent, and keeps the last picture', async () => {
  const { world, picture } = booth()
  await picture('room', 'program')
  world.now = 5000
  world.isChanging = true
  expect(await picture('room', 'program')).toEqual(jpeg(1))
  world.isChanging = false
  world.state = 'frozen'
  expect(await picture('room', 'program')).toEqual(jpeg(1))
  expect(world.calls).toHaveLength(1)
})

it('shows no picture of the scene before under the name of the one on air: it waits for the next', async () => {
  const { world, picture } = booth()
  await picture('room', 'program')
  world.program = { uuid: 'q', name: 'Diapos' }
  world.now = 500
  expect(await picture('room', 'program')).toEqual(jpeg(2))
  expect([world.calls, world.now]).toEqual([['p', 'q'], 1007])
  world.cpu = 95
  world.program = { uuid: 'r', name: 'Film' }
  expect(await picture('room', 'program')).toBeNull()
})

it('takes nothing but a small JPEG', async () => {
  for (const answer of [
    {},
    { imageData: 'data:image/png;base64,iVBORw0KGgo=' },
    { imageData: dataUri(Buffer.from('<svg>')) },
    { imageData: dataUri(Buffer.concat([jpeg(1), Buffer.alloc(250_000)])) },
    { imageData: `data:image/jpg;base64,${'A'.repeat(500_000)}` },
    null,
  ]) {
    const { world, picture } = booth()
    world.answer = () => answer
    expect(await picture('room', 'program')).toBeNull()
  }
  const { world, picture } = booth()
  world.answer = () => {
    throw new Error('gone')
  }
  expect(await picture('room', 'program')).toBeNull()
})
