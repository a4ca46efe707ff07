import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { colours, greyed, lit } from '../../../controls/client/looks.ts'
import { type EmulatedDeck, emulatedDecks } from '../../support/deck/emulated-decks.ts'
import { startScriptedObs } from '../../support/obs/scripted-obs.ts'
import { prepareEvent, startTestStation, type TestStation } from '../test-station.ts'
import { type StartedControls, startedControls } from './started-controls.ts'

const decks = await emulatedDecks()
const black = lit(colours.black)
/** Places of the first page. */
const at = { next: 0, scene: 1, countdown: 5, safety: 10, goBack: 11, cut: 12, page: 14 } as const

describe.skipIf(decks === null)('a Stream Deck that is plugged in', () => {
  if (decks === null) return
  let test: TestStation
  let obs: Awaited<ReturnType<typeof startScriptedObs>>
  let roomId = ''
  let controls: StartedControls
  let deck: EmulatedDeck
  beforeEach(async () => {
    test = await startTestStation({ realTime: true })
    obs = await startScriptedObs({})
    roomId = (await prepareEvent(test)).roomId
    await test.done('obs.add', { name: 'OBS', address: obs.address, roomId, safetyScene: 'Large' })
    deck = decks.plug()
    controls = await startedControls(test.station.url, await test.tokenOf('booth'), {}, decks.library)
  })
  afterEach(async () => {
    await controls.end()
    decks.unplug(deck)
    decks.refuse(false)
    await test.stop()
    await obs.stop()
  })
  const shows = (index: number, text: string, look: object = black, on = deck) =>
    vi.waitFor(
      () => {
        const off = on.differenceFrom(index, { text, bgcolor: 0, color: 0, ...look })
        if (off > 6) throw new Error(`key ${index} is ${off} from ${text}`)
      },
      { timeout: 10_000, interval: 30 },
    )
  const timer = async () =>
    ((await test.view('stage', { roomId }, test.operator)).body as { value: { timer: { lengthS: number } | null } })
      .value.timer
  const awaited = async () =>
    ((await test.view('show', {}, test.operator)).body as { rows: { awaitedInSafety: boolean; inSafety: boolean }[] })
      .rows[0]

  it('shows what the station pushes, greys when OBS or the station is away, and draws only what changes', async () => {
    await shows(at.scene, 'Large', lit(colours.air))
    await shows(at.next, 'SUITE')
    await shows(at.page, 'Salle 200\n1/2')
    await shows(2, '')
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const before = deck.writes()
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(deck.writes()).toBe(before)
    await obs.stop()
    await shows(at.scene, 'Large', greyed)
    await test.stop()
    await shows(at.countdown, 'Salle 200', greyed)
    await deck.press(at.next)
    await shows(at.next, 'Poste injoignable', lit(colours.refused))
  })

  it('goes to the next page and back, and acts there as its access', async () => {
    await shows(at.scene, 'Large', lit(colours.air))
    await deck.press(at.page)
    await shows(at.page, 'Salle 200\n2/2')
    await shows(at.safety, 'SÉCURITÉ\nSalle 200')
    await deck.press(5)
    await vi.waitFor(async () => expect((await timer())?.lengthS).toBe(600))
    await deck.press(3)
    await vi.waitFor(async () => expect((await timer())?.lengthS).toBe(660))
    await deck.press(7)
    await shows(7, 'Personne à nommer', lit(colours.refused))
    await deck.press(at.page)
    await shows(at.countdown, '10:59').catch(() => shows(at.countdown, '10:58'))
    expect(JSON.stringify((await test.view('journal', {}, test.operator)).body)).toContain('Test booth')
  })

  it('holds for a second what the booth holds, also where the page is turned meanwhile', async () => {
    await shows(at.scene, 'Large', lit(colours.air))
    await deck.press(at.safety, 400)
    await shows(at.safety, 'Trop court : tenir 1 s', lit(colours.holding))
    expect(await awaited()).toMatchObject({ inSafety: false, awaitedInSafety: false })
    deck.down(at.safety)
    await shows(at.safety, 'Tenir…', lit(colours.holding))
    await deck.press(at.page)
    deck.up(at.safety)
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expect(await awaited()).toMatchObject({ inSafety: false, awaitedInSafety: false })
    deck.down(at.safety)
    await vi.waitFor(async () => expect((await awaited())?.inSafety).toBe(true), { timeout: 10_000 })
    deck.up(at.safety)
  })

  it('lets go of what was held when it is unplugged, and is right again when it is back', async () => {
    await shows(at.scene, 'Large', lit(colours.air))
    deck.down(at.safety)
    await shows(at.safety, 'Tenir…', lit(colours.holding))
    const old = deck
    decks.unplug(old)
    await vi.waitFor(() => expect(old.isClosed()).toBe(true))
    await new Promise((resolve) => setTimeout(resolve, 1200))
    expect(await awaited()).toMatchObject({ inSafety: false, awaitedInSafety: false })
    deck = decks.plug()
    await shows(at.scene, 'Large', lit(colours.air))
    // A second one beside it.
    const other = decks.plug('usb-2')
    await shows(at.scene, 'Large', lit(colours.air), other)
    await other.press(at.page)
    await shows(at.page, 'Salle 200\n2/2', black, other)
    await shows(at.page, 'Salle 200\n1/2')
    // At another socket it is the same deck, with the page that it had.
    decks.unplug(other)
    await vi.waitFor(() => expect(other.isClosed()).toBe(true))
    const back = decks.plug('usb-3', other.serialNumber)
    await shows(at.page, 'Salle 200\n2/2', black, back)
    decks.unplug(back)
  })

  it('goes on when a deck throws at each write, or another program has it', async () => {
    await shows(at.scene, 'Large', lit(colours.air))
    deck.fail(new Error('write failed'))
    await deck.press(at.page)
    await vi.waitFor(() => expect(controls.errors).not.toEqual([]), { timeout: 10_000 })
    const told = controls.errors.length
    decks.refuse(true)
    deck.fail(null)
    await new Promise((resolve) => setTimeout(resolve, 4000))
    // Told once, and not at each look.
    expect(controls.errors.length - told).toBeLessThanOrEqual(2)
    decks.refuse(false)
    await shows(at.scene, 'Large', lit(colours.air))
    await shows(at.page, 'Salle 200\n1/2')
  })
})
