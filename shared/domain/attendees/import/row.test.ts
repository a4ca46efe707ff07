import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsAcross } from './across-rows.ts'
import { columnsOf } from './headings.ts'
import type { Mapping } from './mapping.ts'
import { rowReader } from './row.ts'

const headings = [
  'Code',
  'Nom',
  'Prénom',
  'Structure',
  'Fonction',
  'E-mail',
  'Tél',
  'Formule',
  'Statut',
  'Prénom seul',
  'Atelier 1',
  'Règlement',
]
const usual = {
  code: 'AB12CD',
  lastName: 'Huet',
  firstName: 'Zoé',
  organisation: 'Adepape 85',
  jobTitle: 'Magistrate',
  email: 'zoe@exemple.fr',
  phone: '06 12 34 56 78',
  formula: 'Présentiel 2 jours',
  status: 'Confirmée',
  firstNameOnly: 'Non',
  session: 'A2',
  payment: '',
}

describe('a row', () => {
  it('becomes the cells of one attendee', () => {
    expect(read({})).toEqual({
      ok: true,
      vanished: false,
      warnings: [],
      cells: {
        code: 'AB12CD',
        lastName: 'Huet',
        firstName: 'Zoé',
        organisation: 'Adepape 85',
        jobTitle: 'Magistrate',
        email: 'zoe@exemple.fr',
        phone: '06 12 34 56 78',
        department: '',
        accessibility: '',
        registrationNumber: '',
        order: '',
        pass: { days: [1, 2], evening: false, remote: false },
        category: 'participant',
        status: 'confirmed',
        firstNameOnly: false,
        signature: false,
        sessionCodes: ['A2'],
      },
    })
  })

  it('has its text normalised: one space, none at the ends, accents composed', () => {
    expect(cellsOf({ lastName: '\u00a0 Le  Goff\n', firstName: 'Zoe\u0301', code: ' ab 12-cd ' })).toMatchObject({
      lastName: 'Le Goff',
      firstName: 'Zoé',
      code: 'AB12-CD',
    })
  })

  it.each([
    [{ code: ' ' }, 'empty-code'],
    [{ code: 'ABC' }, 'bad-code'],
    [{ code: 'ÉTÉ2026' }, 'bad-code'],
    [{ code: 'AB12\u0007CD' }, 'control-characters'],
    [{ lastName: '', firstName: ' ' }, 'empty-name'],
    [{ formula: 'Carré or' }, 'unknown-formula'],
    [{ status: 'Liste d’attente' }, 'unknown-status'],
  ])('is refused: %o', (changes, reason) => {
    expect(read(changes)).toMatchObject({ ok: false, refusal: { line: 7, reason } })
  })

  it('whose formula asks for days that the event has not is refused with the reason in words', () => {
    expect(refusalOf('Présentiel jour 2', 1)).toBe(
      'Formule inconnue : « Présentiel jour 2 ». L’événement n’a qu’un jour, et elle en demande un autre. Dites ce qu’elle ouvre.',
    )
    expect(refusalOf('Présentiel 3 jours', 2)).toContain('Elle demande un jour que l’événement n’a pas : il en a 2.')
    expect(refusalOf('Carré or', 1)).toBe('Formule inconnue : « Carré or ». Dites ce qu’elle ouvre.')
    function refusalOf(formula: string, dayCount: number) {
      const result = reader(undefined, dayCount)(7, Object.values({ ...usual, formula }))
      return result.ok ? undefined : result.refusal.detail
    }
  })

  it('with a column too few or too many is refused; empty ones at the end do no harm', () => {
    const row = Object.values(usual)
    expect(reader()(7, row.slice(1))).toMatchObject({ refusal: { reason: 'wrong-column-count' } })
    expect(reader()(7, [...row, 'x'])).toMatchObject({ refusal: { reason: 'wrong-column-count' } })
    expect(reader()(7, [...row, '', ' '])).toMatchObject({ ok: true })
  })

  it.each([
    [{ email: 'zoe@exemple' }, 'bad-email', { email: '' }],
    [{ lastName: 'Nguy?n' }, 'lost-letters', { lastName: 'Nguy?n' }],
    [{ firstName: 'Th\ufffd' }, 'lost-letters', { firstName: 'Th\ufffd' }],
    [{ lastName: 'Hu\u0000et' }, 'control-characters', { lastName: 'Huet' }],
    [{ lastName: '\u202eteuH' }, 'control-characters', { lastName: 'teuH' }],
    [{ organisation: '=HYPERLINK("x")' }, 'formula-injection', { organisation: '=HYPERLINK("x")' }],
    [{ firstNameOnly: 'à voir' }, 'unclear-answer', { firstNameOnly: true }],
    [{ session: 'Peut-être' }, 'unknown-session', { sessionCodes: [] }],
    [{ lastName: '' }, 'half-name', { lastName: '' }],
    [{ firstName: ' ' }, 'half-name', { firstName: '' }],
    [{ jobTitle: 'Ex-pair' }, 'personal-history', { jobTitle: '' }],
  ] as const)('comes in with a warning: %o', (changes, reason, kept) => {
    expect(read(changes)).toMatchObject({ ok: true, cells: kept, warnings: [{ line: 7, reason }] })
  })

  it('with a phone number or a dash is no spreadsheet formula', () => {
    expect(read({ phone: '+33 612345678', jobTitle: '-' })).toMatchObject({ warnings: [] })
  })

  it.each([
    ['Confirmée', 'confirmed'],
    ['', 'confirmed'],
    ['Annulée', 'cancelled'],
    ['Cancelled', 'cancelled'],
    ['En attente de règlement', 'unpaid'],
    ['IMPAYÉ', 'unpaid'],
    ['Non payé', 'unpaid'],
  ])('with the status "%s" is %s', (status, expected) => {
    expect(cellsOf({ status })?.status).toBe(expected)
  })

  it('that payment says is due is unpaid, unless it is cancelled', () => {
    expect(cellsOf({ payment: 'En attente' })?.status).toBe('unpaid')
    expect(cellsOf({ payment: 'Virement' })?.status).toBe('confirmed')
    expect(cellsOf({ payment: 'Impayé', status: 'Annulée' })?.status).toBe('cancelled')
  })

  it.each(['Oui', 'yes', 'x', '1', 'VRAI', 'true', 'O'])('takes "%s" for yes', (firstNameOnly) => {
    expect(read({ firstNameOnly })).toMatchObject({ cells: { firstNameOnly: true }, warnings: [] })
  })

  it.each(['Non', 'no', '0', 'Faux', 'false', ''])('takes "%s" for no', (firstNameOnly) => {
    expect(read({ firstNameOnly })).toMatchObject({ cells: { firstNameOnly: false }, warnings: [] })
  })

  it('takes session codes rising, once each, with or without titles', () => {
    expect(cellsOf({ session: 'b3, A2 ; b3' })?.sessionCodes).toEqual(['A2', 'B3'])
    expect(cellsOf({ session: 'A2 – Accueillir, écouter' })?.sessionCodes).toEqual(['A2'])
  })
})

describe('a past in care', () => {
  it('is nowhere in the result of a row, whatever the mapping says', () => {
    const formula = { pass: { days: [1], evening: false, remote: false }, category: 'participant' } as const
    const result = reader({ formula: { 'Ex’pair': formula } })(7, Object.values({ ...usual, formula: 'Ex’pair' }))
    expect(result).toMatchObject({ cells: { category: 'speaker' }, warnings: [{ reason: 'personal-history' }] })
    expect(JSON.stringify(result)).not.toMatch(/pair/i)
  })

  it('is not repeated in a refusal', () => {
    expect(JSON.stringify(read({ status: 'ex-pair' }))).not.toMatch(/pair/i)
    expect(JSON.stringify(read({ session: 'Ex’pair' }))).not.toMatch(/pair/i)
  })
})

describe('a row of our own export', () => {
  const own = ['Code billet', 'Nom', 'Prénom', 'Jours', 'Soirée', 'À distance', 'Catégorie', 'Sessions']
  const columns = columnsOf(own)
  const readOwn = (...cells: readonly string[]) =>
    rowReader({
      columns: columns.ok ? columns.value : (undefined as never),
      width: own.length,
      dayCount: 2,
    })(2, ['AB12CD', ...cells])

  it('separates what a formula combines', () => {
    expect(readOwn('Huet', 'Zoé', '2', 'Oui', 'Oui', 'Partner', 'KEYNOTE, A2')).toMatchObject({
      warnings: [],
      cells: {
        pass: { days: [2], evening: true, remote: true },
        category: 'partner',
        sessionCodes: ['A2', 'KEYNOTE'],
      },
    })
    expect(readOwn('Huet', 'Zoé', '', 'Oui', 'Non', 'Organisation', '')).toMatchObject({
      cells: { pass: { days: [], evening: true, remote: false }, category: 'staff', sessionCodes: [] },
    })
  })

  it('is refused where a day or a category is none', () => {
    expect(readOwn('Huet', 'Zoé', 'lundi', '', '', '', '')).toMatchObject({ refusal: { reason: 'unknown-day' } })
    expect(readOwn('Huet', 'Zoé', '1 3', '', '', '', '')).toMatchObject({ refusal: { reason: 'unknown-day' } })
    expect(readOwn('Huet', 'Zoé', '1', '', '', 'VIP', '')).toMatchObject({ refusal: { reason: 'unknown-category' } })
  })

  it.each([
    ["'+33 6", '+33 6'],
    ["'=x", '=x'],
    ["''=x", "'=x"],
    ["'-", '-'],
    ["'t Hooft", "'t Hooft"],
    ["'", "'"],
  ])('loses the apostrophe that keeps %s from being run', (cell, text) => {
    expect(readOwn(cell, 'Zoé', '1', '', '', '', '')).toMatchObject({ cells: { lastName: text } })
  })
})

describe('the values of a mapping', () => {
  it('define an unknown formula or status', () => {
    const formula = { pass: { days: [2], evening: true, remote: false }, category: 'press' } as const
    const read = reader({ formula: { 'carre OR': formula }, status: { 'liste d’attente': 'cancelled' } })
    expect(read(7, Object.values({ ...usual, formula: 'Carré or', status: 'Liste d’attente' }))).toMatchObject({
      cells: { pass: formula.pass, category: 'press', status: 'cancelled' },
    })
  })
})

describe('rows held against each other', () => {
  const across = (...rows: readonly Partial<typeof usual>[]) => {
    const look = rowsAcross()
    return rows.map((changes, index) => {
      const cells = cellsOf(changes)
      if (!cells) throw new Error('refused')
      return look(index + 2, cells)
    })
  }

  it('refuse a code for the second time and name the line of the first', () => {
    const [, second] = across({}, { lastName: 'Roux', code: 'ab12cd' })
    expect(second).toEqual({ line: 3, reason: 'doubled-code', detail: 'Ce code de billet est déjà à la ligne 2.' })
  })

  it('tell homonyms of another organisation, whatever the accents', () => {
    const [, second] = across({}, { code: 'OTHER', firstName: 'ZOE', organisation: 'PJJ', email: '' })
    expect(second).toMatchObject([{ line: 3, reason: 'homonym' }])
  })

  it('tell one person under two codes', () => {
    const [, second] = across({}, { code: 'OTHER', email: 'ZOE@exemple.fr', organisation: 'PJJ' })
    expect(second).toMatchObject([{ reason: 'same-person' }])
  })

  it('tell two of one name in one organisation, whose mail addresses differ', () => {
    const [, second] = across({}, { code: 'OTHER', email: 'autre@exemple.fr' })
    expect(second).toMatchObject([{ reason: 'same-person', line: 3 }])
  })

  it('say nothing of colleagues and strangers', () => {
    expect(across({}, { code: 'OTHER1', firstName: 'Luc' })).toEqual([[], []])
  })
})

it('a row of any text is read or refused, and never throws', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...Object.values(usual)))
  const read = reader()
  fc.assert(
    fc.property(fc.array(cell, { minLength: 11, maxLength: 13 }), (row) => {
      const result = read(1, row)
      if (!result.ok) return result.refusal.detail !== ''
      return /^[A-Z0-9-]{4,64}$/.test(result.cells.code) && result.cells.lastName === result.cells.lastName.trim()
    }),
    { numRuns: 1_000 },
  )
})

function reader(values?: Mapping['values'], dayCount = 2) {
  const columns = columnsOf(headings)
  if (!columns.ok) throw new Error(JSON.stringify(columns.refusal))
  return rowReader({ columns: columns.value, width: headings.length, dayCount, ...(values && { values }) })
}
function read(changes: Partial<typeof usual>) {
  return reader()(7, Object.values({ ...usual, ...changes }))
}
function cellsOf(changes: Partial<typeof usual>) {
  const result = read(changes)
  return result.ok ? result.cells : undefined
}
