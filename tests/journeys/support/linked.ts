import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { CommandInput } from '../../../shared/contract/contract.ts'
import type { PairedRole } from '../../../shared/domain/stations/authority.ts'
import { until } from '../../support/until.ts'
import { type Desk, openDesk } from './desk.ts'
import { prepareEvent } from './event.ts'
import { expect, type Journey } from './journey.ts'
import { type JourneyStation, startJourneyStation } from './journey-station.ts'
import { cast } from './registrations.ts'

/** Stations that a journey starts beside its own. They end with it. */
export interface Hall extends AsyncDisposable {
  /** Starts another station with a pairing's command line, as a person at the other machine does. */
  start(linkUrl: string, code: string): Promise<JourneyStation>
  /** Pairs a station by a script, and waits until it holds the people. */
  link(name: string, role?: PairedRole): Promise<JourneyStation>
}

export function openHall({ station }: Journey): Hall {
  const others: JourneyStation[] = []
  async function start(linkUrl: string, code: string): Promise<JourneyStation> {
    const other = await startJourneyStation({ args: ['--link', linkUrl, '--pair', code], name: null })
    others.push(other)
    return other
  }
  return {
    start,
    async link(name, role = 'reception') {
      const { code, linkUrl } = await station.script.done('stations.pair', { role, name })
      const other = await start(linkUrl, code)
      await holdsPeople(other)
      return other
    },
    async [Symbol.asyncDispose]() {
      for (const other of others) await other.stop()
    },
  }
}

/** An event on a hub that accepts other stations. */
export async function prepareHub({ station }: Journey): Promise<void> {
  await prepareEvent(station, { people: Object.values(cast), printer: false })
  await station.script.done('stations.promote', {})
  await until('the hub listens', async () =>
    (await station.script.rows('stations', {})).some(({ linkUrl }) => linkUrl !== null),
  )
}

export const holdsPeople = ({ script }: JourneyStation) =>
  until('the list has come', async () => (await script.value('attendees.count', {})).total >= Object.keys(cast).length)

/** A browser at this station, admitted by a link that the station has made. */
export async function openAt(
  journey: Journey,
  station: JourneyStation,
  role: CommandInput<'access.create'>['role'],
  context: Parameters<Journey['browser']>[0] = {},
): Promise<Page> {
  const page = await (await journey.browser(context)).newPage()
  await page.goto(await station.link({ role, label: 'Loïc' }))
  await page.waitForURL(({ pathname }) => !['/entrer', '/'].includes(pathname))
  return page
}

/** The address of a hub's staff pages, from its `station.json`, once it has become a hub. */
export const staffUrlOf = ({ folder }: JourneyStation): Promise<string> =>
  until('the staff’s pages are there', () => {
    const { staffUrl } = JSON.parse(readFileSync(join(folder, 'station.json'), 'utf8')) as { staffUrl?: string }
    return staffUrl
  })

/**
 * A browser on the network that trusts the event's authority. The hub's link leads it to an address under `staffUrl`.
 */
export async function openOnNetwork(
  journey: Journey,
  input: CommandInput<'access.create'>,
  context: Parameters<Journey['browser']>[0] = {},
): Promise<Page> {
  // Told to go on despite a certificate, Chromium checks again for each connection, and may give up. The page then
  // requests again.
  journey.expectComplaint(/ERR_TOO_MANY_RETRIES/)
  const page = await (await journey.browser({ ignoreHTTPSErrors: true, ...context })).newPage()
  await page.goto((await journey.station.script.done('access.create', input)).url)
  await page.waitForURL(({ pathname }) => !['/entrer', '/'].includes(pathname))
  return page
}

export const deskAt = async (...where: Parameters<typeof openAt>): Promise<Desk> =>
  await openDesk(await openAt(...where))

/** Opens the pilot's page of stations through the navigation. */
export const goToStations = (page: Page): Promise<void> =>
  page.getByRole('navigation').getByRole('link', { name: 'Postes', exact: true }).click()

/** The text of one place in the chain of stations. */
export const chain = (page: Page, place: 'here' | 'hub' | 'cloud') =>
  page.getByTestId('chain').locator(`[data-place=${place}]`)

/**
 * No colour may demand action, because a network that is away is not an alarm. The label on how the key is stored is
 * excluded.
 */
export const expectCalm = async (page: Page): Promise<void> => {
  const asking = page.locator('.st--stop, .st--warn, .st--air, .node--late')
  await expect(asking.filter({ hasNotText: 'clé dans un fichier' })).toHaveCount(0)
}
