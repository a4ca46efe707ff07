import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { type ObsOptions, type ObsProcess, startObs } from '../../support/obs/obs-process.ts'
import { prepareEvent } from './event.ts'
import { expect, type Journey } from './journey.ts'
import type { JourneyStation } from './journey-station.ts'

/** Scenes by name, with their fill colour: `0xAABBGGRR`. */
export const boothScenes = {
  'Table ronde, large': 0xff7a4b3c,
  Pupitre: 0xff2e7d4f,
  Diapos: 0xffe8e4dc,
  Sécurité: 0xff555555,
} as const

const running: ObsProcess[] = []
/** To be called after each test that has started an OBS. */
export async function endBoothObs(): Promise<void> {
  for (const obs of running.splice(0)) await obs.stop('SIGKILL')
}

/**
 * Prepares an event without people. On a busy machine OBS may not have sent a picture yet, which is no fault of the
 * page.
 */
export async function prepareBooth({ station, expectComplaint }: Journey): Promise<void> {
  expectComplaint(/status of 404.*\/(program|preview|scene)\.jpg/)
  await prepareEvent(station, { people: [], printer: false, programme: false })
}

/** Beside browsers and other tests, OBS draws more pictures too late, and says so in an alarm. */
const fps = 5

/** Starts a real OBS with four scenes, in studio mode with a fade. */
export async function startBoothObs(
  station: JourneyStation,
  name: string,
  canvas?: ObsOptions['canvas'],
): Promise<ObsProcess> {
  const obs = await startObs({ folder: join(station.folder, '..', name), fps, ...(canvas && { canvas }) })
  running.push(obs)
  const { hand } = obs
  for (const [scene, colour] of Object.entries(boothScenes)) await hand.addScene(scene, colour)
  await hand.studioMode(true)
  await hand.fade(200)
  return obs
}

/** Starts the same OBS again as a person does: on its port, with the data that it saved at its end. */
export async function startBoothObsAgain(
  station: JourneyStation,
  name: string,
  { port, password }: ObsProcess,
): Promise<ObsProcess> {
  const obs = await startObs({ folder: join(station.folder, '..', name), fps, port, password })
  running.push(obs)
  return obs
}

/** Adds a room with its OBS as a script would. */
export async function addBoothRoom({ script }: JourneyStation, name: string, obs: ObsProcess): Promise<string> {
  const { roomId } = await script.done('rooms.add', { name })
  const { address, password } = obs
  await script.done('obs.add', { name: `OBS ${name}`, address, password, roomId, safetyScene: 'Sécurité' })
  return roomId
}

export interface BoothRoom {
  readonly column: Locator
  readonly program: Locator
  readonly preview: Locator
  readonly alarm: Locator
}

/** A booth's page, and its rooms by name. */
export function boothOn(page: Page) {
  const room = (name: string): BoothRoom => {
    const column = page.getByRole('region', { name, exact: true })
    return {
      column,
      program: column.getByTestId('program'),
      preview: column.getByTestId('preview'),
      alarm: column.getByTestId('unexpected-air'),
    }
  }
  const list = page.getByTestId('scenes')
  return {
    room,
    list,
    notice: page.getByTestId('notice'),
    leg: page.getByTestId('leg'),
    press: (key: string) => page.keyboard.press(key),
    /** Held until the page says that it is done. */
    async hold(key: string, isDone: () => Promise<unknown>): Promise<void> {
      await page.keyboard.down(key)
      await isDone()
      await page.keyboard.up(key)
    },
    /** By keyboard alone: the room’s digit, arrows to the scene, Enter. */
    async choose(digit: number, scene: string): Promise<void> {
      await page.keyboard.press(`${digit}`)
      const at = list.locator('[data-at=true]')
      const names = await list.getByRole('listitem').allTextContents()
      const wanted = names.findIndex((text) => text.startsWith(scene))
      expect(wanted, `the scene ${scene} among ${names.join(', ')}`).toBeGreaterThanOrEqual(0)
      for (let steps = 0; steps < names.length; steps++) {
        const text = await at.textContent()
        if (text?.startsWith(scene)) break
        const here = names.indexOf(text ?? '')
        await page.keyboard.press(here < wanted ? 'ArrowDown' : 'ArrowUp')
      }
      await expect(at).toContainText(scene)
      await page.keyboard.press('Enter')
    },
  }
}

/**
 * A booth over two rooms, each with a real OBS, once both are live. `prepare`: before the page is opened, with the id of
 * the first room.
 */
export async function openTwoRooms(journey: Journey, prepare?: (roomId: string) => Promise<unknown>) {
  const { station, open } = journey
  await prepareBooth(journey)
  const first = await startBoothObs(station, 'obs0')
  const roomId = await addBoothRoom(station, 'Plénière', first)
  const second = await startBoothObs(station, 'obs1')
  await addBoothRoom(station, 'Salle 200', second)
  await prepare?.(roomId)
  const page = await open('booth', { label: 'Camille' })
  const booth = boothOn(page)
  const [hall, room] = [booth.room('Plénière'), booth.room('Salle 200')]
  for (const { column } of [hall, room]) await expect(column).toHaveAttribute('data-state', 'live')
  return { page, booth, hall, room, first, second }
}
