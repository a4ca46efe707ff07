import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newFolder, removeFolder } from '../contract/test-log.ts'
import { startTestStation, type TestStation } from '../contract/test-station.ts'
import { type ObsProcess, startObs } from '../support/obs/obs-process.ts'
import { until } from '../support/until.ts'
import { byHand, driveRoom } from './driven-room.ts'

/** An OBS as Debian has it, without a browser source. */
const folder = newFolder()
const [width, height] = [640, 360]
let obs: ObsProcess
let test: TestStation
let roomId = ''

beforeAll(async () => {
  obs = await startObs({ folder, canvas: [width, height] })
  await obs.hand.addScene('Large', 0xff00ff00, [width, height])
  await obs.hand.addScene('Sans synthé', 0xff00ff00, [width, height])
  for (const [inputName, inputKind] of [
    ['Synthé', 'image_source'],
    ['Synthé texte', 'text_ft2_source_v2'],
  ])
    await obs.hand.call('CreateInput', {
      sceneName: 'Large',
      inputName,
      inputKind,
      inputSettings: {},
      sceneItemEnabled: false,
    })
  await obs.hand.call('SetCurrentProgramScene', { sceneName: 'Large' })
  test = await startTestStation({ realTime: true })
  roomId = await driveRoom(test, obs)
  await test.done('show.lowerThird.source', { roomId, inputName: 'Synthé' })
})
afterAll(async () => {
  await test?.stop()
  await obs?.stop()
  removeFolder(folder)
})

const take = async (who: object) =>
  (await test.done('show.take', { legs: [{ roomId, kind: 'lower-third', ...who }] })).legs

/** Where the picture that OBS shows is not the green of its scene: shares of the width and height. */
async function covered(): Promise<{ left: number; right: number; top: number; bottom: number } | null> {
  const { imageData } = await obs.hand.call('GetSourceScreenshot', {
    sourceName: 'Large',
    imageFormat: 'png',
    imageWidth: width,
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" x:href="${imageData}"/></svg>`
  const { pixels } = new Resvg(svg).render()
  const seen: [number, number][] = []
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4
      const isGreen = (pixels[at] ?? 0) < 60 && (pixels[at + 1] ?? 0) > 190 && (pixels[at + 2] ?? 0) < 60
      if (!isGreen) seen.push([x / width, y / height])
    }
  if (seen.length === 0) return null
  const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)]
  const span = (all: number[]) => [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b))] as const
  const [[left, right], [top, bottom]] = [span(xs), span(ys)]
  return { left, right, top, bottom }
}

it('a take with a name is confirmed when OBS shows the strip, off what may not be covered', async () => {
  const areas = [
    { kind: 'captions' as const, x: 0, y: 86, width: 100, height: 14 },
    { kind: 'sign-language' as const, x: 70, y: 50, width: 30, height: 50 },
  ]
  await test.done('show.safeAreas', { roomId, areas })
  expect(await covered()).toBeNull()
  expect(await take({ text: 'Solène Kerbrat', title: 'Juge des enfants' })).toEqual([
    { roomId, kind: 'lower-third', state: 'confirmed' },
  ])
  // A busy OBS may give a picture that it has not drawn yet, which is covered all over.
  const strip = await until('the strip', async () => {
    const seen = await covered()
    return seen !== null && seen.left > 0.04 ? seen : null
  })
  expect(strip.right).toBeLessThan(0.7)
  expect(strip.top).toBeGreaterThan(0.6)
  expect(strip.bottom).toBeLessThan(0.86)
  const { body } = await test.view('screens', {}, test.operator)
  expect((body as { rows: object[] }).rows).toMatchObject([{ label: 'OBS', page: 'overlay', roomId, connected: true }])
})

it('the strip goes when the name does, and leaves no file behind', async () => {
  await test.done('show.lowerThird.hide', { roomId })
  await until('gone', async () => (await covered()) === null)
  await until('no file', () => Promise.resolve(readdirSync(join(test.folder, 'stage')).length === 0))
})

it('a name that the scene on air does not show is a failed leg, and does not come with the next scene', async () => {
  await byHand(obs, 'Sans synthé')
  await new Promise((resolve) => setTimeout(resolve, 1100))
  expect(await take({ text: 'Solène Kerbrat' })).toEqual([
    { roomId, kind: 'lower-third', state: 'failed', reason: 'not-painted' },
  ])
  await byHand(obs, 'Large')
  const { body } = await test.view('stage', { roomId }, test.operator)
  expect(body).toMatchObject({ value: { lowerThird: null } })
  await new Promise((resolve) => setTimeout(resolve, 1100))
  // Nothing came with the scene in that second. A new press names.
  expect(await covered()).toBeNull()
  expect(await take({ text: 'Solène Kerbrat' })).toMatchObject([{ state: 'confirmed' }])
})

it('a name and its scene in one press wait for a fade that is longer than a name is given', async () => {
  await obs.hand.call('SetCurrentProgramScene', { sceneName: 'Sans synthé' })
  await obs.hand.fade(2500)
  await until('by hand', async () => (await obs.hand.program()) === 'Sans synthé')
  await new Promise((resolve) => setTimeout(resolve, 1100))
  const legs = [
    { roomId, kind: 'lower-third' as const, text: 'Gurvan Le Goff' },
    { roomId, kind: 'scene' as const, scene: 'Large' },
  ]
  expect((await test.done('show.take', { legs })).legs).toMatchObject([{ state: 'confirmed' }, { state: 'confirmed' }])
  await obs.hand.fade(0)
})

it('a text source is given the lines, in French typography', async () => {
  await test.done('show.lowerThird.source', { roomId, inputName: 'Synthé texte' })
  await new Promise((resolve) => setTimeout(resolve, 1100))
  expect(await take({ text: "Mme d'Aboville", title: 'Qui écoute ?' })).toMatchObject([{ state: 'confirmed' }])
  const { inputSettings } = await obs.hand.call('GetInputSettings', { inputName: 'Synthé texte' })
  expect(inputSettings).toMatchObject({ text: 'Mme\u00a0d’Aboville\nQui écoute\u202f?' })
  await new Promise((resolve) => setTimeout(resolve, 1100))
  // OBS sets it in a font and width of its own: what is too long would run off the picture.
  const title = 'Juge des enfants, tribunal judiciaire de Quimper'
  expect(await take({ text: 'W'.repeat(183), title })).toMatchObject([{ state: 'confirmed' }])
  const long = await obs.hand.call('GetInputSettings', { inputName: 'Synthé texte' })
  expect(long.inputSettings).toMatchObject({ text: `${'W'.repeat(41)}…\nJuge des enfants, tribunal judiciaire de…` })
  expect(test.errors).toEqual([])
})
