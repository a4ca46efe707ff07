import { afterEach, beforeEach, expect, it } from 'vitest'
import { openZip } from '../../../electron/station/attendees/import/zip.ts'
import { saying, startPlatform } from '../../support/registration-platform.ts'
import { until } from '../../support/until.ts'
import { virtualTiming } from '../../support/virtual-timing.ts'
import { morning, prepareEvent, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
beforeEach(async () => {
  // Nothing is read before it is requested.
  test = await startTestStation({ connectorTiming: virtualTiming(morning).timing })
  await prepareEvent(test)
})
afterEach(async () => {
  await test.stop()
  expect(test.errors).toEqual([])
})

/**
 * As French Excel saves it: Windows-1252, semicolons, CRLF, quotes where needed, a trailing separator in some lines.
 */
const saved = (lines: readonly string[]) => Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1')
const people = [
  'N° inscription;N° commande;Nom;Prénom;Structure;E-mail;Formule;Statut;Code billet',
  'AN30001;CMD-2;Guézennec;Anaïs;Foyer Kerlaouen;a.g@exemple.fr;Présentiel 2 jours;Confirmée;GUEZ7TUAT5;',
  'AN30002;CMD-2;Le Goff;Maël;"Cabinet ""Le Phare""; antenne";m.lg@exemple.fr;Présentiel 2 jours;Confirmée;LEGO7TUAT6',
  'AN30003;CMD-10;Cadiou;Héloïse;Foyer Kerlaouen;h.c@exemple.fr;Présentiel 2 jours;Confirmée;CADI7TUAT7',
  'AN30004;CMD-7;Floc’h;Jérémie;Foyer Kerlaouen;j.f@exemple.fr;Présentiel 2 jours;Confirmée;FLOC7TUAT8'.replace(
    '’',
    "'",
  ),
]
const imported = async (file: Uint8Array, query = '') =>
  (await test.upload(`/api/v1/import/attendees${query}`, file)).body as Record<string, unknown>

async function get(path: string): Promise<Buffer> {
  const answer = await fetch(`${test.station.url}/api/v1/export/${path}`, { headers: test.bearer(test.operator) })
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}
async function rows(path: string): Promise<Record<string, string>[]> {
  const [head = [], ...lines] = (await get(path))
    .toString()
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/))
  return lines.map((cells) => Object.fromEntries(cells.map((cell, at) => [head[at] ?? '', cell])))
}
const absent = async () =>
  (await rows('no-shows')).map(({ Commande, Structure, Attendus, Venus, Absents, Nom }) => [
    ...[Commande, Structure, Attendus, Venus, Absents, Nom],
  ])

it('no-shows go by order, each with how many it has, and by organisation where there is none', async () => {
  expect(await imported(saved(people))).toMatchObject({ imported: 4, refused: [] })
  await test.done('checkIn.scan', { code: 'LEGO7TUAT6' })
  await test.done('checkIn.scan', { code: 'FLOC7TUAT8' })
  expect(await absent()).toEqual([
    ['CMD-2', 'Foyer Kerlaouen', '2', '1', '1', 'Guézennec'],
    ['CMD-10', 'Foyer Kerlaouen', '1', '0', '1', 'Cadiou'],
    ['', 'Cabinet des Trois-Remparts', '1', '0', '1', 'Abgrall'],
    ['', 'Foyer Kerlaouen', '2', '0', '2', 'Quéméneur'],
    ['', 'Foyer Kerlaouen', '2', '0', '2', 'Trividic'],
  ])
  const sheets = openZip(await get('no-shows?format=xlsx'))
  const names = [...(sheets.read('xl/workbook.xml')?.toString() ?? '').matchAll(/<sheet name="([^"]*)"/g)]
  expect(names.map(([, name]) => name)).toEqual(['Absents', 'Par commande', 'Par structure'])
  const orders = sheets.read('xl/worksheets/sheet2.xml')?.toString() ?? ''
  // An order whose people all came is counted too.
  expect(orders).toMatch(/CMD-2.*<v>2<\/v>.*<v>1<\/v>.*<v>1<\/v>.*CMD-7.*<v>1<\/v>.*<v>1<\/v>.*<v>0<\/v>.*CMD-10/)
})

it('an order stays where a file has no column for it, goes to who comes instead, and comes back from the export', async () => {
  await imported(saved(people))
  const without = people.map((line) => line.split(';').toSpliced(1, 1).join(';'))
  expect(await imported(saved(without.filter((line) => !line.includes('Phare'))))).toMatchObject({
    updated: 0,
    file: { lacks: expect.arrayContaining(['order']) },
  })
  const { body } = await test.view('attendees.search', { q: 'Cadiou' }, test.operator)
  const [cadiou] = (body as { rows: { attendeeId: string }[] }).rows
  await test.done('attendees.substitute', {
    attendeeId: cadiou?.attendeeId ?? '',
    lastName: 'Morvan',
    firstName: 'Lena',
  })
  const orders = async () => (await rows('attendees')).map(({ Nom, Commande }) => `${Nom} ${Commande}`)
  expect(await orders()).toEqual(expect.arrayContaining(['Guézennec CMD-2', 'Morvan CMD-10']))
  const before = await get('attendees')
  expect(await imported(before)).toMatchObject({ updated: 0, refused: [] })
  expect((await get('attendees')).toString()).toBe(before.toString())
  // The office has given the order another number: the substitute belongs to it.
  await imported(saved(people.map((line) => line.replace('CMD-10', 'CMD-11'))))
  expect(await orders()).toEqual(expect.arrayContaining(['Morvan CMD-11']))
})

it('is read under any name that a mapping gives it, and shown at no desk or door', async () => {
  const named = people.map((line) => line.replace('N° commande', 'Dossier').replaceAll('CMD', 'XQZORDRE'))
  const mapping = encodeURIComponent(JSON.stringify({ columns: { order: 'Dossier' } }))
  await imported(saved(named), `?mapping=${mapping}`)
  expect((await absent()).map(([order]) => order)).toContain('XQZORDRE-2')
  const { body: scanned } = await test.command('checkIn.scan', { code: 'GUEZ7TUAT5' }, test.operator)
  const { body: found } = await test.view('attendees.search', { q: 'Guézennec' }, test.operator)
  const { attendeeId = '' } = (found as { rows: { attendeeId: string }[] }).rows[0] ?? {}
  const { body: one } = await test.view('attendees.one', { id: attendeeId }, test.operator)
  expect(JSON.stringify([one])).toContain('Guézennec')
  expect(JSON.stringify([scanned, found, one])).not.toContain('XQZORDRE')
})

it('a registration platform has it in a separate field', async () => {
  const platform = await startPlatform({ format: 'json' })
  const person = { id: 'RG-1001', nom: 'Kerbrat', prenom: 'Iwan', structure: 'Foyer Kerlaouen' }
  platform.misbehaves(saying(200, {}, JSON.stringify([{ ...person, order: { number: 'WEB-77' } }])))
  await test.done('connector.configure', {
    address: platform.address,
    format: 'json',
    token: null,
    everyMinutes: 15,
    mapping: { columns: { code: 'id' } },
  })
  await test.done('connector.pullNow', { acceptMissing: true })
  await until('the list is read', async () => (await rows('attendees')).some(({ Commande }) => Commande === 'WEB-77'))
  await platform.stop()
})
