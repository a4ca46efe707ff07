import { expect, it } from 'vitest'
import { z } from 'zod'
import { commands, views } from '../../../shared/contract/contract.ts'
import { forWords, invalid } from './problems.ts'

/** Personal text that no message may contain, whatever field it is in. */
const typed = 'Quéméneur Soizic'
const nonsense: readonly unknown[] = [
  ...[typed, typed.repeat(200), `${typed}@exemple`, `=${typed}`, '', 7.5, -1, 1e300, null, true, [], {}],
  ...[[typed], [[typed]], { [typed]: typed }, { id: typed, days: [typed], [typed]: 1 }, Array(600).fill(typed)],
]

it('a wrong input of any command or view is answered in sentences, French and English, without its values', () => {
  const schemas: readonly (readonly [string, z.ZodType])[] = [
    ...Object.entries(commands).map(([name, { input }]) => [name, input] as const),
    ...Object.entries(views).map(([name, { params }]) => [name, params] as const),
  ]
  const said = new Set<string>()
  const saidInEnglish = new Set<string>()
  for (const [name, schema] of schemas) {
    const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
    const inputs = [
      ...nonsense,
      ...Object.keys(properties).flatMap((field) => nonsense.map((value) => ({ [field]: value }))),
      { [typed]: 1 },
    ]
    for (const input of inputs) {
      const parsed = schema.safeParse(input, forWords)
      if (parsed.success) continue
      const problem = invalid(parsed.error)
      expect([name, JSON.stringify(problem)]).not.toEqual([name, expect.stringMatching(/Quéméneur|Soizic/)])
      for (const { message, messageEn } of problem.errors ?? []) {
        said.add(message)
        saidInEnglish.add(messageEn)
      }
    }
  }
  expect(said.size).toBeGreaterThan(20)
  expect(saidInEnglish.size).toBe(said.size)
  const french = /^(Ce|Cette|Un|Une|Oui|Valeurs|Il|Certains) .*\.$/
  const english = /^(This|There|A|Yes|Possible|At|Some) .*\.$/
  const machine = /[<>]=|\b(string|boolean|array|object|null|undefined|NaN|regex|reçu|received|attendu que)\b/
  expect([...said].filter((message) => !french.test(message) || machine.test(message))).toEqual([])
  expect([...saidInEnglish].filter((message) => !english.test(message) || machine.test(message))).toEqual([])
})

it.each([
  [{ lastName: '', firstName: 'Iwan' }, 'lastName', 'Ce champ est vide.'],
  [{ firstName: 'Iwan' }, 'lastName', 'Ce champ manque.'],
  [{ lastName: 7, firstName: 'Iwan' }, 'lastName', 'Un texte est attendu.'],
  [{ lastName: 'x'.repeat(201), firstName: 'Iwan' }, 'lastName', 'Il faut au plus 200 caractères.'],
  [{ lastName: 'Le Goff', firstName: 'Iwan', age: 7 }, 'age', 'Ce champ n’existe pas.'],
])('a field is answered in the program’s own sentence: %j', (input, field, message) => {
  const parsed = commands['attendees.register'].input.safeParse(input, forWords)
  expect(parsed.error && invalid(parsed.error).errors).toMatchObject([{ field, message }])
})

it('a single thing is named in the singular', () => {
  const { error } = commands['checkIn.admitGroup'].input.safeParse({ attendeeIds: [] }, forWords)
  expect(error && invalid(error).errors).toMatchObject([
    { message: 'Il faut au moins 1 élément.', messageEn: 'At least 1 item.' },
  ])
})

it('an amendment without a change, or to an invalid mail address, says so', () => {
  const said = (changes: object) => {
    const { error } = commands['attendees.amend'].input.safeParse({ attendeeId: 'a', changes }, forWords)
    return error && invalid(error).errors?.map(({ messageEn }) => messageEn)
  }
  expect(said({})).toEqual(['There is nothing to change.'])
  expect(said({ email: 'iwan' })).toEqual(['This email address is not valid.'])
})
