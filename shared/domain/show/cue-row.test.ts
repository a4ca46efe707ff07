import { describe, expect, it } from 'vitest'
import type { CueField } from './cue-columns.ts'
import { colourOf, isBreakTitle, readCueRow, readLengthS, secondsOfDay } from './cue-row.ts'

const calendar = { timeZone: 'Europe/Paris', days: ['2026-11-26', '2026-11-27'], date: '2026-11-26' }
const read = (cells: Partial<Record<CueField, string>>) =>
  readCueRow(
    (field) => ({ room: 'Plénière', length: '10', title: 'Ouverture', ...cells })[field as 'room'] ?? '',
    calendar,
  )

describe('a row of a run of show', () => {
  it('is about the venue’s clocks, on the day that it names or the one that is meant', () => {
    expect(read({ start: '9h30', scene: ' Pupitre ' })).toEqual({
      ok: true,
      value: {
        room: 'Plénière',
        title: 'Ouverture',
        lengthS: 600,
        scene: 'Pupitre',
        speakers: [],
        note: '',
        lowerThird: null,
        colour: null,
        timerS: null,
        autoFollow: null,
        noteForHost: null,
        code: null,
        plannedAt: Date.parse('2026-11-26T09:30:00+01:00'),
      },
    })
    const second = { plannedAt: Date.parse('2026-11-27T09:30:15+01:00') }
    for (const day of ['2', 'Jour 2', '27/11/2026', '2026-11-27'])
      expect(read({ start: '09:30:15', day })).toMatchObject({ ok: true, value: second })
    expect(read({ start: '27/11/2026 09:30:15' })).toMatchObject({ ok: true, value: second })
  })

  it('may have notes for the booth', () => {
    expect(read({ note: ' Micro côté cour ' })).toMatchObject({ value: { note: 'Micro côté cour' } })
    expect(read({ note: 'x'.repeat(501) })).toEqual({
      ok: false,
      refusal: [{ field: 'note', reason: 'too-long' }],
    })
  })

  it('belongs to the evening before where it is of the night', () => {
    expect(read({ start: '00:30' })).toMatchObject({ value: { plannedAt: Date.parse('2026-11-27T00:30:00+01:00') } })
  })

  it('comes when its turn comes where it has no time', () => {
    expect(read({ start: '' })).toMatchObject({ ok: true, value: { plannedAt: null, scene: null } })
  })

  it.each([
    [{ title: ' ' }, 'empty-title'],
    [{ room: '' }, 'empty-room'],
    [{ start: 'midi' }, 'bad-time'],
    [{ start: '25:00' }, 'bad-time'],
    [{ start: '9h75' }, 'bad-time'],
    [{ length: '' }, 'bad-length'],
    [{ length: '-5' }, 'bad-length'],
    [{ length: '25 h' }, 'bad-length'],
    [{ speakers: 'Lou [flouter]' }, 'bad-speaker'],
    [{ day: '3' }, 'unknown-day'],
    [{ day: '28/11/2026' }, 'unknown-day'],
    [{ title: 'x'.repeat(201) }, 'too-long'],
    [{ scene: 'x'.repeat(100_000) }, 'too-long'],
    [{ timer: 'un moment' }, 'bad-timer'],
    [{ autoFollow: 'peut-être' }, 'bad-yes-no'],
    [{ noteForHost: '2' }, 'bad-yes-no'],
    [{ code: 'x'.repeat(41) }, 'too-long'],
  ] as const)('%o is refused as %s, and the cell is named', (cells, reason) => {
    const [field] = Object.keys(cells)
    expect(read(cells)).toEqual({ ok: false, refusal: [{ field, reason }] })
  })

  it('is refused with each of its cells that is at fault, the day within a time as that time', () => {
    expect(read({ title: '', start: '28/11/2026 9:30', length: 'long' })).toEqual({
      ok: false,
      refusal: [
        { field: 'title', reason: 'empty-title' },
        { field: 'start', reason: 'unknown-day' },
        { field: 'length', reason: 'bad-length' },
      ],
    })
  })

  it('may name one person in the picture', () => {
    expect(read({ lowerThird: 'Inès Quéméner (directrice)' })).toMatchObject({
      value: { lowerThird: { name: 'Inès Quéméner', role: 'directrice' }, speakers: [] },
    })
    for (const lowerThird of ['Inès ; Lou', 'Lou [flouter]'])
      expect(read({ lowerThird })).toEqual({ ok: false, refusal: [{ field: 'lowerThird', reason: 'bad-name' }] })
  })

  it('says yes or no to what follows and to the host, or leaves it', () => {
    expect(read({ autoFollow: 'Oui', noteForHost: 'x' })).toMatchObject({
      value: { autoFollow: true, noteForHost: true },
    })
    expect(read({ autoFollow: 'no' })).toMatchObject({ value: { autoFollow: false, noteForHost: null } })
  })

  it('may start a timer, or stop the one that runs', () => {
    expect(read({ timer: '1 min 30' })).toMatchObject({ value: { timerS: 90 } })
    for (const timer of ['stop', 'Arrêter', '0']) expect(read({ timer })).toMatchObject({ value: { timerS: 0 } })
  })

  it('has a colour of the booth, or none where the booth has no such colour', () => {
    expect(read({ colour: 'Bleue' })).toMatchObject({ value: { colour: 'blue' } })
    expect(read({ colour: '#ff00aa' })).toMatchObject({ ok: true, value: { colour: null } })
    expect([colourOf(''), colourOf('#ff00aa')]).toEqual([null, undefined])
  })

  it('keeps no character that turns a line or hides in it', () => {
    expect(read({ title: 'Ouver\u0000ture \u202Egnp' })).toMatchObject({ value: { title: 'Ouverture gnp' } })
  })
})

it.each([
  ['10', 600],
  ['10 min', 600],
  ['2,5', 150],
  ['5’', 300],
  ['90 s', 90],
  ['1h30', 5400],
  ['1 h', 3600],
  ['0:10', 600],
  ['00:10:30', 630],
  ['1 h 05', 3900],
  ['0', 0],
  ['1 min 30', 90],
  ["5'30", 330],
  ['2 min 05 s', 125],
])('the length %s is %i s', (text, seconds) => {
  expect(readLengthS(text)).toBe(seconds)
})

it.each([
  ['9:30', 34_200],
  ['09 h 30', 34_200],
  ['9h', 32_400],
  ['23:59:59', 86_399],
])('the time %s is %i s', (text, seconds) => {
  expect(secondsOfDay(text)).toBe(seconds)
})

it('knows a pause by its name, and a pause in a talk by its place', () => {
  expect(['Pause', 'Pause café', 'DÉJEUNER', 'Lunch'].every(isBreakTitle)).toBe(true)
  expect(['La pause dans le soin', 'Pausons', 'Repasser'].some(isBreakTitle)).toBe(false)
})
