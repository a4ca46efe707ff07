import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { type ObsProcess, startObs } from '../../tests/support/obs/obs-process.ts'
import { laptop, open, take } from './browser.ts'
import type { DemoDesk } from './demo-desk.ts'
import { pictureFile, sceneNames } from './scene-pictures.ts'

const rooms = ['Grand auditorium', 'Salle 100', 'Salle 200', 'Salle 300'] as const

/** Three real OBS and one that is not there: well, changed by hand, frozen, out of reach. */
export async function takeBooth(demo: DemoDesk, browser: Browser): Promise<void> {
  const running: ObsProcess[] = []
  try {
    const known = await demo.rows('rooms')
    const link = String((await demo.give('access.create', { role: 'booth', label: 'Camille' })).url)
    for (const [index, name] of rooms.entries()) {
      const roomId = String(known.find((room) => room.name === name)?.roomId)
      const obs = index < 3 ? await startWithScenes(join(demo.home, `obs${index}`)) : null
      if (obs) running.push(obs)
      const address = obs?.address ?? 'ws://127.0.0.1:9'
      await demo.give('obs.add', {
        ...{ name: `OBS ${name}`, address, roomId, safetyScene: 'Sécurité' },
        ...(obs && { password: obs.password }),
      })
    }
    await conduct(demo, String(known.find((room) => room.name === rooms[0])?.roomId))
    const page = await open(browser, link, laptop)
    const room = (name: string) => page.getByRole('region', { name, exact: true })
    for (const name of rooms.slice(0, 3)) await room(name).and(page.locator('[data-state=live]')).waitFor()
    const [hall, lectern, workshop] = running
    for (const obs of [hall, lectern]) await obs?.hand.call('StartRecord')

    const choose = async (digit: string, scene: string) => {
      await page.keyboard.press(digit)
      await page
        .getByTestId('scenes')
        .getByRole('button', { name: new RegExp(`^${scene}`) })
        .click()
    }
    await choose('1', 'Table ronde')
    await choose('2', 'Pupitre')
    await choose('3', 'Entretien')
    await page.keyboard.press('Space')
    await page.locator('[data-testid=leg][data-state=confirmed]').nth(2).waitFor()
    await lectern?.hand.call('SetCurrentProgramScene', { sceneName: 'Diapos' })
    await choose('1', 'Pupitre')
    await page.keyboard.press('Escape')
    await page.waitForTimeout(3000)
    workshop?.signal('SIGSTOP')
    await room('Salle 200').and(page.locator('[data-state=frozen]')).waitFor()
    await page.waitForTimeout(2000)
    await take(page, 'regie')
  } finally {
    for (const obs of running) await obs.stop('SIGKILL')
  }
}

/** A morning that is four minutes late, in its third item, whatever the time is now. */
export async function conduct(demo: DemoDesk, roomId: string): Promise<void> {
  for (const { cueId, state } of await demo.rows('runOfShow', `roomId=${roomId}`)) {
    if (state === 'current') await demo.give('cues.stop', { cueId })
    await demo.give('cues.remove', { cueId })
  }
  const items = [
    ['Ouverture de séance', 9],
    ['Table ronde, premier tour', 11, 'Théophile Kerjean'],
    ['Questions de la salle', 10, 'Delphine Marchetti'],
    ['Film « Une chambre à soi »', 6, 'Anaïs Le Bihan'],
    ['Sondage et résultats', 8],
    ['Grand témoin', 16, 'Odile Quéméneur'],
    ['Pause', 30],
  ] as const
  let plannedAt = Date.now() - 24 * 60_000
  const cueIds: string[] = []
  for (const [title, minutes, name] of items) {
    const isBreak = title === 'Pause'
    const cue = { roomId, title, lengthS: minutes * 60, plannedAt: new Date(plannedAt).toISOString(), isBreak }
    const speakers = name === undefined ? [] : [{ name }]
    cueIds.push(String((await demo.give('cues.add', { ...cue, speakers })).cueId))
    plannedAt += minutes * 60_000
  }
  for (const cueId of cueIds.slice(0, 3)) await demo.give('cues.start', { cueId })
}

async function startWithScenes(folder: string): Promise<ObsProcess> {
  mkdirSync(folder, { recursive: true })
  const obs = await startObs({ folder, fps: 5 })
  const { hand } = obs
  for (const scene of sceneNames) {
    await hand.call('CreateScene', { sceneName: scene })
    await hand.call('CreateInput', {
      ...{ sceneName: scene, inputName: `${scene} : image`, inputKind: 'image_source', sceneItemEnabled: true },
      inputSettings: { file: pictureFile(folder, scene) },
    })
  }
  await hand.studioMode(true)
  await hand.fade(200)
  return obs
}
