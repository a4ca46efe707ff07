import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { colours, greyed, lit } from '../../controls/client/looks.ts'
import { type StartedControls, startedControls } from '../contract/controls/started-controls.ts'
import { newFolder, removeFolder } from '../contract/test-log.ts'
import { startTestStation, type TestStation } from '../contract/test-station.ts'
import { type EmulatedDeck, emulatedDecks } from '../support/deck/emulated-decks.ts'
import { type ObsProcess, startObs } from '../support/obs/obs-process.ts'
import { addTone, driveRoom, rowsOf } from './driven-room.ts'

const decks = await emulatedDecks()
const scenes = ['Large', 'Pupitre', 'Sécurité'] as const
const at = { next: 0, countdown: 5, safety: 10, goBack: 11, cut: 12, endCut: 13, page: 14 } as const
const long = 1200
const short = 400

describe.skipIf(decks === null)('a Stream Deck without Companion, on a real OBS', () => {
  if (decks === null) return
  const folder = newFolder()
  let obs: ObsProcess
  let test: TestStation
  let controls: StartedControls
  let deck: EmulatedDeck
  let roomId = ''
  let places: Readonly<Record<string, number>> = {}

  beforeAll(async () => {
    obs = await startObs({ folder })
    for (const [index, name] of scenes.entries()) await obs.hand.addScene(name, 0xff0000ff + index * 0x8000)
    await addTone(obs, folder, 'Large')
    await obs.hand.studioMode(true)
    await obs.hand.fade(200)
    test = await startTestStation({ realTime: true })
    roomId = await driveRoom(test, obs, 'Sécurité')
    deck = decks.plug()
    controls = await startedControls(test.station.url, await test.tokenOf('booth'), {}, decks.library)
    const shown = (await rowsOf(test, 'show', {}))[0]?.scenes ?? []
    places = Object.fromEntries(shown.map((scene, index) => [scene, index + 1]))
    await shows(placeOf('Large'), 'Large')
  })
  afterAll(async () => {
    await controls?.end()
    await test?.stop()
    await obs?.stop()
    removeFolder(folder)
  })
  /** A press is not refused for the one before it. */
  beforeEach(() => new Promise((resolve) => setTimeout(resolve, 1100)))

  const placeOf = (scene: string) => places[scene] ?? -1
  const shows = (index: number, text: string, look: object = lit(colours.black)) =>
    vi.waitFor(
      () => {
        const off = deck.differenceFrom(index, { text, bgcolor: 0, color: 0, ...look })
        if (off > 6) throw new Error(`key ${index} is ${off} from ${text}`)
      },
      { timeout: 10_000, interval: 30 },
    )
  const isOnAir = (scene: string) => shows(placeOf(scene), scene, lit(colours.air))
  const room = '\nPlénière'

  it('takes a scene, then what is next, and shows what OBS has confirmed', async () => {
    await deck.press(placeOf('Large'))
    await isOnAir('Large')
    expect(await obs.hand.program()).toBe('Large')
    const legs = [{ roomId, kind: 'scene' as const, scene: 'Pupitre' }]
    await test.done('cues.add', { roomId, title: 'Ouverture', lengthS: 600, legs })
    await shows(at.next, 'Ouverture')
    await new Promise((resolve) => setTimeout(resolve, 1100))
    await deck.press(at.next)
    await isOnAir('Pupitre')
    await shows(at.next, 'SUITE')
    expect(await obs.hand.program()).toBe('Pupitre')
  })

  it('brings to safety and back, and cuts and ends the cut, only when the key is held', async () => {
    await deck.press(at.safety, short)
    expect(await obs.hand.program()).toBe('Pupitre')
    await deck.press(at.safety, long)
    await shows(at.safety, `SÉCURITÉ${room}`, lit(colours.safety))
    await deck.press(at.goBack, short)
    expect(await obs.hand.program()).toBe('Sécurité')
    await deck.press(at.goBack, long)
    await isOnAir('Pupitre')
    await deck.press(at.cut, short)
    expect((await rowsOf(test, 'roomCare', {}))[0]?.cutSince).toBeNull()
    await deck.press(at.cut, long)
    await shows(at.cut, `COUPER${room}`, lit(colours.cut))
    expect(await obs.hand.program()).toBe('Sécurité')
    await deck.press(at.endCut, short)
    await shows(at.cut, `COUPER${room}`, lit(colours.cut))
    await deck.press(at.endCut, long)
    await shows(at.cut, `COUPER${room}`)
    await isOnAir('Pupitre')
  })

  it('records, and ends a recording only when the key is held', async () => {
    await deck.press(at.page)
    await deck.press(9)
    await shows(9, 'ENREG.', lit(colours.air))
    await deck.press(11, short)
    await shows(9, 'ENREG.', lit(colours.air))
    await deck.press(11, long)
    await shows(9, 'ENREG.')
    await deck.press(at.page)
  })

  it('moves no key when a scene is removed in OBS, and puts a new one last', async () => {
    const added = 'Diapos'
    const program = await obs.hand.program()
    // The first row is full: the fifth scene is beside the countdown.
    const last = at.countdown + 1
    await obs.hand.addScene(added, 0xff112233)
    await shows(last, added)
    const removed = Object.keys(places).find((scene) => scene !== program && scene !== 'Sécurité') ?? ''
    await obs.hand.call('RemoveScene', { sceneName: removed })
    await shows(placeOf(removed), `${removed}\ndisparue`, greyed)
    await shows(last, added)
    await deck.press(placeOf(removed))
    await shows(placeOf(removed), 'Scène introuvable', lit(colours.refused))
    expect(await obs.hand.program()).toBe(program)
  })
})
