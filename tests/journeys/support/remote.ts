import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { startCloudProcess } from '../../support/cloud-process.ts'
import { openFront } from '../../support/odd-front.ts'
import { startPostgres } from '../../support/postgres.ts'
import { until } from '../../support/until.ts'
import { importProgramme, prepareEvent, sessionOf } from './event.ts'
import { expect, type Journey, stationAway } from './journey.ts'
import { cast, registration } from './registrations.ts'

/** Sessions around noon, which is the hour of all journeys' events. The workshop has no stream. */
const programme = [
  'Titre;Type;Salle;Jour;Début;Fin;Capacité;Inscription;Code',
  'Accueil et mots de bienvenue;Plénière;Grand auditorium;1;09:00;10:00;2000;Non;P0',
  'Écouter les enfants accueillis;Plénière;Grand auditorium;1;11:30;13:30;2000;Non;P1',
  'Accueillir les tout-petits;Atelier;Salle 200;1;14:00;15:30;40;Oui;A1',
  'Ce que nous retenons;Plénière;Grand auditorium;1;16:00;17:00;2000;Non;P2',
].join('\r\n')

/** Inès and Loeiz are remote. */
const loeiz = registration(20, { firstName: 'Loeiz', lastName: 'Kerbrat', formula: 'Distanciel' })
export const remotePeople = { ines: cast.remote.code, loeiz: loeiz.code } as const

/** A host that does not exist: the test answers for this address. */
export const playerHost = 'live.salle.example'
export const captionsUrl = `https://texte.${playerHost}/plenieres`
/** A French-speaking zone that never differs from a venue by whole hours, so its clocks never show the event's time. */
export const farAway = 'Pacific/Marquesas'

/** A hub with remote people, its cloud in a separate process on PostgreSQL, and the line in between. */
export async function openRemote(journey: Journey) {
  const { station } = journey
  // The cloud ends before the pages, which try to reconnect.
  journey.expectComplaint(stationAway)
  const folder = mkdtempSync(join(tmpdir(), 'regie-journey-remote-'))
  const postgres = await startPostgres()
  const env = { DATABASE_URL: await postgres.newDatabase('regie') }
  const cloud = await startCloudProcess({ folder, port: 0, env })
  const front = await openFront(() => Number(new URL(cloud.url).port))
  const file = () => JSON.parse(readFileSync(join(folder, 'station.json'), 'utf8')) as { linkCode?: string }

  await prepareEvent(station, { people: [...Object.values(cast), loeiz], printer: false, programme: false })
  await importProgramme(station.script, programme)
  await station.script.done('stations.promote', {})
  await station.script.done('cloud.link', { url: `http://127.0.0.1:${front.port}`, code: file().linkCode ?? '' })
  const isAllThere = async () => {
    const { state, waiting } = await station.script.value('cloud', {})
    return state === 'linked' && waiting === 0
  }
  await until('the cloud holds the event', isAllThere, { timeoutMs: 60_000 })
  const sessionId = await sessionOf(station, 'P1')
  await station.script.done('players.set', { hosts: [playerHost] })
  const embedUrl = `https://${playerHost}/plenieres`
  await station.script.done('sessions.setStream', { sessionId, embedUrl, captionsUrl, delayS: 20 })
  await until('all of it is there', isAllThere)

  return {
    cloud,
    front,
    sessionId,
    isAllThere,
    /** A person's mailed link, found by their ticket's code. */
    async link(code: string): Promise<string> {
      const csv = await (await station.script.fetch('/api/v1/export/remote-links')).text()
      const cells = csv
        .split('\r\n')
        .find((line) => line.startsWith(code))
        ?.split(';')
      if (!cells?.[5]) throw new Error(`no link for ${code}`)
      return cells[5]
    },
    attendeeOf: async (code: string): Promise<string> => {
      const [row] = await station.script.rows('attendees.listed', { lines: [code] })
      return row?.attendee?.attendeeId ?? ''
    },
    questions: () => station.script.rows('questions', { sessionId }),
    async [Symbol.asyncDispose]() {
      await front.close()
      await cloud.stop()
      await postgres.dispose()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type Remote = Awaited<ReturnType<typeof openRemote>>

export const phoneFarAway = {
  viewport: { width: 360, height: 780 },
  hasTouch: true,
  isMobile: true,
  timezoneId: farAway,
} as const

/** Replaces the site of a player, which cannot be reached from here. */
export const withPlayer = async (context: BrowserContext): Promise<void> =>
  void (await context.route(`https://${playerHost}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><html lang="fr"><title>Direct</title><body style="margin:0;background:#123;color:#fff;font:20px sans-serif;display:grid;place-items:center;height:100vh"><p>Grand auditorium, en direct</p>',
    }),
  ))

/** Enters by a personal link, up to the choice of sessions. */
export async function enterByLink(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await expect(page.getByText('Connecté', { exact: true })).toBeVisible()
  // The secret is no longer in the history or on the screen.
  await expect(page).not.toHaveURL(/lien=/)
}
