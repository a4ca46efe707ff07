import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { comeIn } from '../../../electron/station/replication/come-in.ts'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { newFolder, projectionsOf, removeFolder } from '../test-log.ts'
import { codes, morning, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

const inTime = { timeout: 8000, interval: 25 }

let hub: TestStation
let desk: TestStation
let folders: string[]
beforeEach(async () => {
  folders = [newFolder(), newFolder()]
  hub = await startTestStation({ folder: folders[0] ?? '', hub: true })
  await prepareEvent(hub)
  const { code } = await hub.done('stations.pair', { role: 'reception', name: 'Accueil 2' })
  await comeIn(folders[1] ?? '', { link: hub.station.linkUrl() ?? '', pair: code }, morning)
  desk = await startTestStation({ folder: folders[1] ?? '', isNew: true })
  await vi.waitFor(async () => expect(await search(desk, 'quem')).toHaveLength(1), inTime)
}, 20_000)
afterEach(async () => {
  await desk.stop()
  await hub.stop()
  folders.forEach(removeFolder)
})

type Row = ViewRow<'disagreements'>
const rowsAt = async (station: TestStation, token = station.operator) =>
  ((await station.view('disagreements', {}, token)).body as { rows: Row[] }).rows
const search = async (station: TestStation, q: string) =>
  ((await station.view('attendees.search', { q }, station.operator)).body as { rows: ViewRow<'attendees.search'>[] })
    .rows
const idOf = async (q: string) => (await search(hub, q))[0]?.attendeeId ?? ''
const one = async (station: TestStation, id: string) =>
  ((await station.view('attendees.one', { id }, station.operator)).body as { value: Record<string, unknown> | null })
    .value
const admitted = async (station: TestStation) =>
  ((await station.view('checkIn.stats', {}, station.operator)).body as { value: { admitted: number } }).value.admitted
const peopleRows = (station: TestStation) =>
  projectionsOf(station.station.log).filter(({ name }) =>
    /^(attendee|admission|same-person|over-capacity)\//.test(name),
  )

/** Both act while they are apart. Then they are linked again and hold the same. */
async function apart(acts: () => Promise<unknown>): Promise<void> {
  desk.station.cable(false)
  await acts()
  desk.station.cable(true)
  await agree()
}
const agree = () => vi.waitFor(() => expect(peopleRows(desk)).toEqual(peopleRows(hub)), inTime)
const refusal = async (station: TestStation, ...[name, input]: Parameters<TestStation['done']>) => {
  const { status, body } = await station.command(name, input as never, station.operator)
  return [status, problemNamed(body)]
}

describe('a pilot’s decisions', () => {
  it('is written by no reception station, and taken by no reception of two amends', async () => {
    const attendeeId = await idOf('trividic')
    for (const changes of [{ status: 'cancelled' }, { firstNameOnly: false }] as const)
      expect(await refusal(desk, 'attendees.amend', { attendeeId, changes })).toEqual([409, 'pilot-station-needed'])
    await apart(async () => {
      await desk.done('attendees.amend', { attendeeId, changes: { firstNameOnly: true } })
      await hub.done('attendees.amend', { attendeeId, changes: { firstNameOnly: false } })
    })
    const [row] = await rowsAt(hub)
    const values = row?.kind === 'amend' ? row.values : []
    const take = values.find(({ value }) => value === false)?.amendmentId ?? ''
    const settled = { disagreementId: row?.disagreementId ?? '', note: 'vu', take }
    const { status, body } = await hub.command('disagreements.settle', settled, await hub.tokenOf('reception'))
    expect([status, problemNamed(body)]).toEqual([403, 'pilot-needed'])
    await hub.done('disagreements.settle', settled)
    expect(await one(hub, attendeeId)).toMatchObject({ firstNameOnly: false })
  })
})

describe('two amends of one field', () => {
  const amendBoth = async (attendeeId: string, field: 'phone' | 'lastName') =>
    apart(async () => {
      await hub.done('attendees.amend', { attendeeId, changes: { [field]: '0611111111' } })
      await desk.done('attendees.amend', { attendeeId, changes: { [field]: '0622222222' } })
    })

  it('made apart are shown at both with both values, and one of them is chosen with a note', async () => {
    const attendeeId = await idOf('quem')
    await amendBoth(attendeeId, 'phone')
    const [row, ...others] = await rowsAt(desk)
    expect(others).toEqual([])
    expect(row).toMatchObject({ kind: 'amend', attendeeId, lastName: 'Quéméneur', field: 'phone', hidden: false })
    expect(row?.stations.toSorted()).toEqual(['Accueil 1', 'Accueil 2'])
    expect(await rowsAt(hub)).toEqual([row])
    const values = row?.kind === 'amend' ? row.values : []
    expect(values.map(({ value }) => value).toSorted()).toEqual(['0611111111', '0622222222'])
    expect((await one(hub, attendeeId))?.phone).toBe(values.find(({ inForce }) => inForce)?.value)

    const { amendmentId = '', value } = values.find(({ inForce }) => !inForce) ?? {}
    const { disagreementId = '' } = row ?? {}
    const none = { disagreementId, note: 'vu', take: 'nothing' }
    expect(await refusal(desk, 'disagreements.settle', none)).toEqual([409, 'changed-since'])
    await desk.done('disagreements.settle', { disagreementId, note: 'vérifié avec elle', take: amendmentId })
    await agree()
    for (const station of [hub, desk]) {
      expect(await rowsAt(station)).toEqual([])
      expect((await one(station, attendeeId))?.phone).toBe(value)
    }
    const again = { disagreementId, note: 'encore' }
    expect(await refusal(desk, 'disagreements.settle', again)).toEqual([409, 'no-disagreement'])
    const { body } = await hub.view('journal', {}, hub.operator)
    expect(JSON.stringify(body)).toContain('vérifié avec elle')
    expect(JSON.stringify(body)).not.toContain(value)
  }, 20_000)

  it('of a person under first name are told to reception without the values, and to nobody after an erasure', async () => {
    const attendeeId = await idOf('trivid')
    await amendBoth(attendeeId, 'lastName')
    const reception = await hub.tokenOf('reception')
    expect(await rowsAt(hub, reception)).toMatchObject([
      { lastName: null, hidden: true, values: [{ value: null }, { value: null }] },
    ])
    const [forPilot] = await rowsAt(hub)
    expect(forPilot?.kind === 'amend' && forPilot.values.map(({ value }) => value).toSorted()).toEqual([
      '0611111111',
      '0622222222',
    ])
    await hub.done('attendees.erase', { attendeeIds: [attendeeId] })
    await agree()
    expect(await rowsAt(desk)).toEqual([])
    expect(JSON.stringify(peopleRows(desk))).not.toMatch(/0611111111|0622222222/)
  }, 20_000)

  it('of different fields, or of one value, are none', async () => {
    const attendeeId = await idOf('quem')
    await apart(async () => {
      await hub.done('attendees.amend', { attendeeId, changes: { phone: '0611111111', lastName: 'Kéméner' } })
      await desk.done('attendees.amend', { attendeeId, changes: { email: 's@exemple.fr', lastName: 'Kéméner' } })
    })
    expect(await rowsAt(hub)).toEqual([])
  }, 20_000)
})

describe('a walk-in entered twice', () => {
  const registerBoth = async () => {
    const made: { attendeeId: string; code: string }[] = []
    await apart(async () => {
      made.push(await hub.done('attendees.register', { lastName: 'Le Bihan', firstName: 'Gaël' }))
      made.push(await desk.done('attendees.register', { lastName: 'GAEL', firstName: 'Le-Bihan' }))
    })
    return made as [(typeof made)[number], (typeof made)[number]]
  }

  it('is suspected at both, merged by a person, counted once, and given back as it was', async () => {
    const [mine, theirs] = await registerBoth()
    const before = await admitted(hub)
    for (const [station, { code }] of [
      [hub, mine],
      [desk, theirs],
    ] as const)
      expect((await station.done('checkIn.scan', { code })).verdict).toBe('admitted')
    await agree()
    const rows = await rowsAt(desk)
    expect(rows).toMatchObject([{ kind: 'duplicate', people: [{ admitted: true }, { admitted: true }] }])
    expect(rows[0]?.stations.toSorted()).toEqual(['Accueil 1', 'Accueil 2'])
    expect(await rowsAt(hub)).toEqual(rows)
    expect(await admitted(hub)).toBe(before + 2)
    const [asItWas, otherAsItWas] = [await one(hub, mine.attendeeId), await one(hub, theirs.attendeeId)]

    const merge = { attendeeId: theirs.attendeeId, into: mine.attendeeId, note: 'inscrit deux fois' }
    await desk.done('attendees.merge', merge)
    await agree()
    for (const station of [hub, desk]) {
      expect(await rowsAt(station)).toEqual([])
      expect((await search(station, 'bihan')).map(({ attendeeId }) => attendeeId)).toEqual([mine.attendeeId])
      expect(await admitted(station)).toBe(before + 1)
      const person = await one(station, mine.attendeeId)
      expect(person?.merged).toMatchObject([{ attendeeId: theirs.attendeeId, code: theirs.code, lastName: 'GAEL' }])
      expect(person?.admissions).toHaveLength(2)
      const paper = (await station.view('attendees.paperList', {}, station.operator)).text
      expect([paper.includes(mine.code), paper.includes(theirs.code)]).toEqual([true, false])
      const scanned = await station.done('checkIn.scan', { code: theirs.code })
      expect(scanned).toMatchObject({ verdict: 'already-admitted', attendee: { attendeeId: mine.attendeeId } })
    }
    expect(await refusal(hub, 'attendees.merge', merge)).toEqual([409, 'same-attendee'])
    expect((await hub.done('checkIn.undo', { attendeeId: mine.attendeeId, reason: 'sorti' })).undone).toBe(2)
    await agree()
    expect(await admitted(desk)).toBe(before)
    expect((await desk.done('checkIn.scan', { code: theirs.code })).attendee).toMatchObject({
      attendeeId: mine.attendeeId,
    })
    expect((await desk.done('checkIn.undo', { attendeeId: mine.attendeeId, reason: 'essai' })).undone).toBe(1)

    await hub.done('attendees.unmerge', { attendeeId: theirs.attendeeId })
    await agree()
    for (const station of [hub, desk]) {
      const back = [await one(station, mine.attendeeId), await one(station, theirs.attendeeId)]
      expect(back).toEqual([
        { ...asItWas, admissions: [] },
        { ...otherAsItWas, admissions: [] },
      ])
      expect(await rowsAt(station)).toHaveLength(1)
      expect(await search(station, 'bihan')).toHaveLength(2)
    }
    expect(await refusal(hub, 'attendees.unmerge', { attendeeId: theirs.attendeeId })).toEqual([409, 'not-merged'])
  }, 30_000)

  it('is dismissed for good, with a note, when these are two people', async () => {
    const [{ attendeeId }] = await registerBoth()
    const [row] = await rowsAt(desk)
    await desk.done('disagreements.settle', { disagreementId: row?.disagreementId ?? '', note: 'deux cousins' })
    await agree()
    expect(await rowsAt(hub)).toEqual([])
    await hub.done('attendees.amend', { attendeeId, changes: { phone: '0611111111' } })
    await hub.restart()
    expect(await rowsAt(hub)).toEqual([])
  }, 20_000)

  it('merged each way by stations that were apart ends as one person at both', async () => {
    const [mine, theirs] = await registerBoth()
    const third = await hub.done('attendees.register', { lastName: 'Le Bihan', firstName: 'Gaël' })
    await agree()
    await apart(async () => {
      await hub.done('attendees.merge', { attendeeId: mine.attendeeId, into: theirs.attendeeId })
      await hub.done('attendees.merge', { attendeeId: theirs.attendeeId, into: third.attendeeId })
      await desk.done('attendees.merge', { attendeeId: third.attendeeId, into: mine.attendeeId })
    })
    const found = await Promise.all([hub, desk].map((station) => search(station, 'bihan')))
    expect(found[0]).toHaveLength(1)
    expect(found[1]).toEqual(found[0])
    await desk.restart()
    expect(await search(desk, 'bihan')).toEqual(found[0])
    for (const { code } of [mine, theirs, third])
      expect((await desk.done('checkIn.scan', { code })).attendee).toMatchObject({
        attendeeId: found[0]?.[0]?.attendeeId,
      })
    expect(await admitted(desk)).toBe(1)
  }, 30_000)

  it('is erased whole, with the entries merged into it and the words about it', async () => {
    const [mine, theirs] = await registerBoth()
    await hub.done('attendees.merge', { attendeeId: theirs.attendeeId, into: mine.attendeeId, note: 'Bihan deux fois' })
    expect(await hub.done('attendees.erase', { attendeeIds: [mine.attendeeId] })).toEqual({ erased: 2 })
    await agree()
    for (const station of [hub, desk]) {
      expect(await search(station, 'bihan')).toEqual([])
      expect((await station.done('checkIn.scan', { code: theirs.code })).verdict).toBe('unknown-code')
      const parts = station.station.log.db.prepare('SELECT part FROM parts').all()
      expect(JSON.stringify(parts)).not.toMatch(/bihan/i)
    }
  }, 20_000)

  it('whose other entry was erased elsewhere meanwhile is shown again as itself', async () => {
    const [mine, theirs] = await registerBoth()
    await apart(async () => {
      await desk.done('attendees.merge', { attendeeId: theirs.attendeeId, into: mine.attendeeId })
      await hub.done('attendees.erase', { attendeeIds: [mine.attendeeId] })
    })
    for (const station of [hub, desk])
      expect((await search(station, 'gael')).map(({ attendeeId }) => attendeeId)).toEqual([theirs.attendeeId])
  }, 20_000)

  it('is suspected for a registered person of the same name and organisation, after a restart too, and for no namesake', async () => {
    await hub.done('attendees.register', {
      lastName: 'Soizic',
      firstName: 'QUEMENEUR',
      organisation: 'foyer kerlaouen',
    })
    await hub.done('attendees.register', { lastName: 'Abgrall', firstName: 'Corentin', organisation: 'Autre maison' })
    const suspected = [{ kind: 'duplicate', stations: ['Accueil 1'] }]
    expect(await rowsAt(hub)).toMatchObject(suspected)
    await hub.restart()
    expect(await rowsAt(hub)).toMatchObject(suspected)
    const [row] = await rowsAt(hub)
    expect(row?.kind === 'duplicate' && row.people.map(({ entered }) => entered !== null).toSorted()).toEqual([
      false,
      true,
    ])
  }, 20_000)
})

describe('one ticket that lets in two people', () => {
  const replace = (station: TestStation, attendeeId: string, lastName: string) =>
    station.done('attendees.substitute', { attendeeId, lastName, firstName: 'Nina' })
  const scan = async (station: TestStation, code: string) => (await station.done('checkIn.scan', { code })).verdict
  const settle = (station: TestStation, row: Row | undefined, note: string) =>
    station.done('disagreements.settle', { disagreementId: row?.disagreementId ?? '', note })

  it('because two desks have each replaced its holder is told at both, with all three, until a person settles it', async () => {
    const attendeeId = await idOf('quem')
    const made: { attendeeId: string; code: string }[] = []
    await apart(async () => {
      made.push(await replace(hub, attendeeId, 'Testard'), await replace(desk, attendeeId, 'Abiven'))
      expect(await scan(hub, made[0]?.code ?? '')).toBe('admitted')
      expect(await scan(desk, made[1]?.code ?? '')).toBe('admitted')
    })
    const rows = await rowsAt(desk)
    expect(rows).toMatchObject([{ kind: 'substitute', attendeeId, lastName: 'Quéméneur', admissions: [] }])
    expect(rows[0]?.stations.toSorted()).toEqual(['Accueil 1', 'Accueil 2'])
    const substitutes = rows[0]?.kind === 'substitute' ? rows[0].substitutes : []
    expect(substitutes.map(({ lastName, station, admitted }) => [lastName, station, admitted]).toSorted()).toEqual([
      ['Abiven', 'Accueil 2', true],
      ['Testard', 'Accueil 1', true],
    ])
    expect(await rowsAt(hub)).toEqual(rows)
    await hub.restart()
    await vi.waitFor(async () => expect(await rowsAt(hub)).toEqual(rows), inTime)

    await settle(hub, rows[0], 'toutes deux attendues')
    await agree()
    for (const station of [hub, desk]) expect(await rowsAt(station)).toEqual([])
    const again = { disagreementId: rows[0]?.disagreementId ?? '', note: 'encore' }
    expect(await refusal(desk, 'disagreements.settle', again)).toEqual([409, 'no-disagreement'])
    expect(JSON.stringify((await hub.view('journal', {}, hub.operator)).body)).toContain('toutes deux attendues')
    await hub.done('attendees.erase', { attendeeIds: [made[1]?.attendeeId ?? ''] })
    await agree()
    for (const station of [hub, desk])
      expect(JSON.stringify((await station.view('journal', {}, station.operator)).body)).not.toContain('toutes deux')
  }, 20_000)

  it('is settled too where both substitutes are one person', async () => {
    const attendeeId = await idOf('quem')
    const made: { attendeeId: string }[] = []
    await apart(async () => {
      made.push(await replace(hub, attendeeId, 'Testard'), await replace(desk, attendeeId, 'Testard'))
    })
    expect((await rowsAt(desk)).map(({ kind }) => kind)).toEqual(['duplicate', 'substitute'])
    const [one, other] = made.map((each) => each.attendeeId)
    await desk.done('attendees.merge', { attendeeId: one ?? '', into: other ?? '' })
    await agree()
    for (const station of [hub, desk]) expect(await rowsAt(station)).toEqual([])
    await hub.done('attendees.unmerge', { attendeeId: one ?? '' })
    await agree()
    for (const station of [hub, desk]) expect(await rowsAt(station)).toHaveLength(2)
  }, 20_000)

  it('because its holder came in where the substitute was unknown is shown at both, for the seen entries', async () => {
    const attendeeId = await idOf('quem')
    await apart(async () => {
      const { code } = await replace(hub, attendeeId, 'Testard')
      expect(await scan(hub, code)).toBe('admitted')
      expect(await scan(desk, codes.soizic)).toBe('admitted')
    })
    const rows = await rowsAt(hub)
    expect(rows).toMatchObject([
      {
        kind: 'substitute',
        attendeeId,
        lastName: 'Quéméneur',
        admissions: [{ station: 'Accueil 2' }],
        substitutes: [{ lastName: 'Testard', station: 'Accueil 1', admitted: true }],
      },
    ])
    expect(rows[0]?.stations.toSorted()).toEqual(['Accueil 1', 'Accueil 2'])
    expect(await rowsAt(desk)).toEqual(rows)
    const reception = await hub.tokenOf('reception')
    expect(await rowsAt(hub, reception)).toMatchObject([{ lastName: 'Quéméneur' }])
    await settle(desk, rows[0], 'les deux sont là')
    await agree()
    for (const station of [hub, desk]) expect(await rowsAt(station)).toEqual([])
    await desk.restart()
    expect(await rowsAt(desk)).toEqual([])
  }, 20_000)

  it('disappears once the entry of its holder is undone', async () => {
    const attendeeId = await idOf('quem')
    await apart(async () => {
      await replace(hub, attendeeId, 'Testard')
      await scan(desk, codes.soizic)
    })
    expect(await rowsAt(desk)).toHaveLength(1)
    await desk.done('checkIn.undo', { attendeeId, reason: 'repartie' })
    await agree()
    for (const station of [hub, desk]) expect(await rowsAt(station)).toEqual([])
  }, 20_000)

  it('is none where the desk that replaced its holder knew of the entry, nor where the other refuses the old ticket', async () => {
    const attendeeId = await idOf('quem')
    expect(await scan(desk, codes.soizic)).toBe('admitted')
    await agree()
    const { code } = await replace(hub, attendeeId, 'Testard')
    await agree()
    expect(await scan(desk, codes.soizic)).toBe('badge-replaced')
    expect(await scan(desk, code)).toBe('admitted')
    await agree()
    for (const station of [hub, desk]) expect(await rowsAt(station)).toEqual([])
  }, 20_000)
})

it('an id that names no disagreement is refused, whatever it looks like', async () => {
  const attendeeId = await idOf('quem')
  for (const disagreementId of [
    ...['', '.', 'amend', `amend.${attendeeId}`, `amend.${attendeeId}.lastName`, `amend.${attendeeId}.__proto__`],
    ...['undo.a.b', 'undo.a.b.c', 'undo.../../x', 'over-capacity.__proto__', 'over-capacity.s-a2', 'constructor.a.b'],
    ...['substitute.', 'substitute.__proto__', `substitute.${attendeeId}`, `substitute.${attendeeId}/x`],
    ...[`substitute.${attendeeId}.x`, 'substitute.../%', 'substitute'],
    ...[`duplicate.${attendeeId}.none`, `duplicate.${attendeeId}.${attendeeId}/x`],
  ])
    expect([disagreementId, ...(await refusal(hub, 'disagreements.settle', { disagreementId, note: 'x' }))]).toEqual([
      ...[disagreementId, 409, 'no-disagreement'],
    ])
  expect(hub.errors).toEqual([])
}, 20_000)

it('an entry against an undo at another desk stays in the list until a person settles it', async () => {
  const attendeeId = await idOf('quem')
  await apart(async () => {
    await hub.done('checkIn.scan', { code: codes.soizic })
    await hub.done('checkIn.undo', { attendeeId, reason: 'mauvaise personne' })
    await desk.done('checkIn.scan', { code: codes.soizic })
  })
  const rows = await rowsAt(desk)
  expect(rows).toMatchObject([
    {
      kind: 'undo',
      attendeeId,
      checkpoint: 'entrance',
      day: 1,
      admissions: [{ station: 'Accueil 2' }],
      undoings: [{ station: 'Accueil 1' }],
    },
  ])
  expect(await rowsAt(hub)).toEqual(rows)
  await hub.done('disagreements.settle', { disagreementId: rows[0]?.disagreementId ?? '', note: 'elle est bien là' })
  await agree()
  for (const station of [hub, desk]) expect(await rowsAt(station)).toEqual([])
  expect(await admitted(hub)).toBe(1)
}, 20_000)

it('a session over its capacity stays in the list until a person accepts the number', async () => {
  const people = await Promise.all(
    ['Un', 'Deux', 'Trois', 'Quatre'].map((firstName) =>
      hub.done('attendees.register', { lastName: 'Guillou', firstName, sessionIds: ['s-a2'] }),
    ),
  )
  await agree()
  const scan = (station: TestStation, place: number) =>
    station.done('checkIn.scan', { code: people[place]?.code ?? '', checkpoint: 's-a2' })
  await apart(async () => {
    for (const place of [0, 1]) expect((await scan(hub, place)).verdict).toBe('admitted')
    expect((await scan(desk, 2)).verdict).toBe('admitted')
  })
  const rows = await rowsAt(desk)
  expect(rows).toMatchObject([{ kind: 'over-capacity', sessionId: 's-a2', capacity: 2, admitted: 3, over: 1 }])
  expect(rows[0]?.stations.toSorted()).toEqual(['Accueil 1', 'Accueil 2'])
  expect(await rowsAt(hub)).toEqual(rows)
  const { disagreementId = '' } = rows[0] ?? {}
  await desk.done('disagreements.settle', { disagreementId, note: 'chaises ajoutées' })
  await agree()
  for (const station of [hub, desk]) expect(await rowsAt(station)).toEqual([])
  const overrule = { reason: 'animatrice' }
  const attendeeId = people[3]?.attendeeId ?? ''
  expect((await hub.done('checkIn.admit', { attendeeId, checkpoint: 's-a2', overrule })).verdict).toBe('admitted')
  expect(await rowsAt(hub)).toMatchObject([{ over: 2 }])
}, 20_000)
