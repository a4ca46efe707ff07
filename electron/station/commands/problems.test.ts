import { expect, it } from 'vitest'
import { z } from 'zod'
import { commands, views } from '../../../shared/contract/contract.ts'
import { inFrench, invalid } from './problems.ts'

/** What somebody may have typed: in no message, whatever field it stands in. */
const typed = 'Quéméneur Soizic'
const nonsense: readonly unknown[] = [
  ...[typed, typed.repeat(200), `${typed}@exemple`, `=${typed}`, '', 7.5, -1, 1e300, null, true, [], {}],
  ...[[typed], [[typed]], { [typed]: typed }, { id: typed, days: [typed], [typed]: 1 }, Array(600).fill(typed)],
]

it('a wrong input of any command or view is told in French, and no value is repeated', () => {
  const schemas: readonly (readonly [string, z.ZodType])[] = [
    ...Object.entries(commands).map(([name, { input }]) => [name, input] as const),
    ...Object.entries(views).map(([name, { params }]) => [name, params] as const),
  ]
  const said = new Set<string>()
  for (const [name, schema] of schemas) {
    const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
    const inputs = [
      ...nonsense,
      ...Object.keys(properties).flatMap((field) => nonsense.map((value) => ({ [field]: value }))),
      { [typed]: 1 },
    ]
    for (const input of inputs) {
      const parsed = schema.safeParse(input, inFrench)
      if (parsed.success) continue
      const problem = invalid(parsed.error)
      expect([name, JSON.stringify(problem)]).not.toEqual([name, expect.stringMatching(/Quéméneur|Soizic/)])
      for (const { message } of problem.errors ?? []) said.add(message)
    }
  }
  expect(said.size).toBeGreaterThan(20)
  const french = /^(Entrée|Option|Trop (grand|petit)|Nombre|Chaîne|adresse|date|UUID|Champ|Clé|Valeur|Rien)( |$)/
  expect([...said].filter((message) => !french.test(message))).toEqual([])
})
