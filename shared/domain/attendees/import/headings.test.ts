import { describe, expect, it } from 'vitest'
import { columnsOf, mappingOf } from './headings.ts'
import { mappingSchema } from './mapping.ts'

const french =
  'N° inscription;Civilité;Nom;Prénom;Structure;Fonction;Département;E-mail;Téléphone;Formule;Atelier jour 1;Atelier jour 2;Badge prénom seul;Émargement;Accessibilité;Statut;Code billet'.split(
    ';',
  )

describe('headings', () => {
  it('of the registration platform are understood, each field once', () => {
    expect(guessed(french)).toEqual({
      registrationNumber: [0],
      lastName: [2],
      firstName: [3],
      organisation: [4],
      jobTitle: [5],
      department: [6],
      email: [7],
      phone: [8],
      formula: [9],
      sessions: [10, 11],
      firstNameOnly: [12],
      signature: [13],
      accessibility: [14],
      status: [15],
      code: [16],
    })
  })

  it.each([
    'Nom;Prénom;Jours;Soirée;À distance;Catégorie;Sessions;Autres sessions;Code billet;Remplacement;Absent du dernier fichier;Entrée jour 1',
    'Last name;First name;Days;Evening;Remote;Category;Sessions;Other sessions;Ticket code;Substitution;Missing from the last file;Entry day 1',
  ])('of our own export are understood, and what nobody can import is left aside: %s', (line) => {
    expect(guessed(line.split(';'))).toEqual({
      lastName: [0],
      firstName: [1],
      days: [2],
      evening: [3],
      remote: [4],
      category: [5],
      sessions: [6],
      code: [8],
      vanished: [10],
    })
  })

  it('of others keep "Catégorie" for a formula, also beside "Jours"', () => {
    expect(guessed(['Code', 'Nom', 'Prénom', 'Catégorie', 'Jours'])).toMatchObject({ formula: [3] })
    expect(guessed(['Code', 'Nom', 'Prénom', 'Catégorie', 'Jours'])).not.toHaveProperty('days')
  })

  it.each(['Commande', 'N° commande', 'N° de commande', 'Order', 'Order number', 'Référence commande'])(
    'tell the order apart from the registration: %s',
    (heading) => {
      const headings = ['N° inscription', 'Nom', 'Prénom', 'Code billet', heading]
      expect(guessed(headings)).toMatchObject({ registrationNumber: [0], order: [4] })
    },
  )

  it('in English are understood', () => {
    const headings = ['Ticket code', 'First name', 'LAST NAME', 'Company', 'E-mail address', 'Phone number']
    expect(guessed(headings)).toEqual({
      code: [0],
      firstName: [1],
      lastName: [2],
      organisation: [3],
      email: [4],
      phone: [5],
    })
  })

  it('are the same without accents, in capitals, with a BOM or decomposed accents', () => {
    expect(guessed(['\ufeffNOM ', ' prenom', 'CODE-BILLET', 'Courriel', 'De\u0301partement', 'Organisme :'])).toEqual({
      lastName: [0],
      firstName: [1],
      code: [2],
      email: [3],
      department: [4],
      organisation: [5],
    })
  })

  it('without a code or a name are refused, and the refusal names the headings found', () => {
    expect(columnsOf(['Prénom', '', 'Ville'])).toEqual({
      ok: false,
      refusal: { type: 'missing-columns', missing: ['code', 'lastName'], found: ['Prénom', 'Ville'] },
    })
  })
})

describe('a mapping', () => {
  it('goes before the guess, and an empty list leaves a field without column', () => {
    const columns = columnsOf(['Nom', 'Prénom', 'Code', 'Réf', 'Statut'], { columns: { code: 'ref', status: [] } })
    expect(columns).toMatchObject({ ok: true, value: { code: [3], lastName: [0], status: [] } })
  })

  it('that names a heading which is not there is refused', () => {
    expect(columnsOf(['Nom', 'Prénom', 'Code'], { columns: { email: 'Mél pro' } })).toMatchObject({
      refusal: { type: 'unknown-heading', heading: 'Mél pro' },
    })
  })

  it('that was guessed passes the schema and gives the same columns again', () => {
    const columns = columnsOf(french)
    if (!columns.ok) throw new Error('not understood')
    const mapping = mappingSchema.parse(JSON.parse(JSON.stringify({ columns: mappingOf(french, columns.value) })))
    expect(columnsOf(french, mapping)).toEqual(columns)
  })

  it('tells columns of the same heading apart by their order', () => {
    const headings = ['Code', 'Nom', 'Prénom', 'Atelier', 'Atelier']
    const told = columnsOf(headings, { columns: { sessions: ['Atelier', 'Atelier'] } })
    expect(told).toMatchObject({ ok: true, value: { sessions: [3, 4] } })
  })

  it('with an unknown field, a day 0 or a heading out of bounds does not pass the schema', () => {
    const parses = (mapping: unknown) => mappingSchema.safeParse(mapping).success
    const pass = { days: [0], evening: false, remote: false }
    expect(parses({ columns: { code: 'Code' } })).toBe(true)
    expect(parses({ columns: { shoeSize: 'Pointure' } })).toBe(false)
    expect(parses({ columns: {}, more: 1 })).toBe(false)
    expect(parses({ columns: { code: 'x'.repeat(201) } })).toBe(false)
    expect(parses({ columns: {}, values: { formula: { VIP: { pass, category: 'participant' } } } })).toBe(false)
  })
})

function guessed(headings: readonly string[]) {
  const columns = columnsOf(headings)
  if (!columns.ok) throw new Error(JSON.stringify(columns.refusal))
  return Object.fromEntries(Object.entries(columns.value).filter(([, places]) => places.length > 0))
}
