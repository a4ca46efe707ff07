import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type EventDefinition, eventTypes } from '../../../shared/domain/events.ts'

/** Fields without their own bound, and what bounds them. */
const boundedOtherwise: Readonly<Record<string, string>> = {
  'StationBoxKeyTold.boxKey': 'its form has 44 letters',
  'KeyMade.keyId': 'its form has 16 letters',
  'KeyGiven.keyId': 'its form has 16 letters',
  'HubPromoted.epoch': 'a promotion counts that is near to those which are known',
  'RecoveryLettersShown.keyId': 'its form has 16 letters',
}

/** More keys than any record may hold: the largest is a cut of 15 000 origins. */
const tooMany = 30_000

interface Check {
  readonly check: string
  readonly value?: number
  readonly maximum?: number
}
interface Definition {
  readonly type: string
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[]
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly items?: readonly z.ZodType[]
  readonly innerType?: z.ZodType
  readonly keyType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly options?: readonly z.ZodType[]
}
const definitionOf = (schema: z.ZodType): Definition => (schema as unknown as { _zod: { def: Definition } })._zod.def

/** Above this, a number is no count, length, date or size that this program makes. */
const mostNumber = 2 ** 50

const limit = (checks: readonly Check[], name: string): number | undefined =>
  checks.find(({ check }) => check === name)?.value ?? checks.find(({ check }) => check === name)?.maximum

function unbounded(schema: z.ZodType, path: string): readonly string[] {
  const definition = definitionOf(schema)
  const checks = (definition.checks ?? []).map(({ _zod }) => _zod.def)
  const own = (is: boolean, what: string) => (is || Object.hasOwn(boundedOtherwise, path) ? [] : [`${path}: ${what}`])
  const inner = (one: z.ZodType | undefined, at: string) => (one ? unbounded(one, at) : [`${path}: lacks its part`])
  switch (definition.type) {
    case 'boolean':
    case 'enum':
    case 'literal':
      return []
    case 'string':
      return own(limit(checks, 'max_length') !== undefined, 'a text')
    case 'number':
      return own(
        (limit(checks, 'less_than') ?? Infinity) <= mostNumber &&
          (limit(checks, 'greater_than') ?? -Infinity) >= -mostNumber,
        'a number',
      )
    case 'array':
      return [...own(limit(checks, 'max_length') !== undefined, 'a list'), ...inner(definition.element, `${path}[]`)]
    case 'record':
      return [
        ...own(isBoundedRecord(schema, definition), 'a record'),
        ...inner(definition.keyType, `${path}{key}`),
        ...inner(definition.valueType, `${path}{}`),
      ]
    case 'object':
      return Object.entries(definition.shape ?? {}).flatMap(([name, field]) => unbounded(field, `${path}.${name}`))
    case 'tuple':
      return (definition.items ?? []).flatMap((item, at) => unbounded(item, `${path}.${at}`))
    case 'union':
      return (definition.options ?? []).flatMap((option) => unbounded(option, path))
    case 'nullable':
    case 'optional':
    case 'readonly':
      return inner(definition.innerType, path)
    default:
      return [`${path}: nobody has said what bounds a ${definition.type}`]
  }
}

/** Judged by what it accepts, because a rule over the whole record is a function. */
function isBoundedRecord(schema: z.ZodType, { keyType, valueType }: Definition): boolean {
  if (keyType && definitionOf(keyType).type === 'enum') return true
  const value = [
    0,
    1,
    true,
    'x',
    { pass: { days: [], evening: false, remote: false }, category: 'participant' },
    'confirmed',
  ]
    .filter((one) => valueType?.safeParse(one).success)
    .at(0)
  const held = (keys: number) => Object.fromEntries(Array.from({ length: keys }, (_, key) => [`k${key}`, value]))
  expect(schema.safeParse(held(1)).success).toBe(true)
  return !schema.safeParse(held(tooMany)).success
}

describe('what an event says', () => {
  it('is looked through: what has no bound is found', () => {
    const open = z.strictObject({
      text: z.string().min(1),
      whole: z.int().min(0),
      list: z.array(z.boolean()).optional(),
      record: z.record(z.string().max(9), z.boolean()).nullable(),
      either: z.union([z.literal('a'), z.tuple([z.number().max(9)])]),
    })
    expect(unbounded(open, '')).toEqual([
      '.text: a text',
      '.whole: a number',
      '.list: a list',
      '.record: a record',
      '.either.0: a number',
    ])
  })

  it.each(Object.entries(eventTypes as Readonly<Record<string, EventDefinition>>))(
    'is bounded, field by field: %s',
    (type, { payload, part }) => {
      expect([...unbounded(payload, type), ...(part ? unbounded(part, `${type} part`) : [])]).toEqual([])
    },
  )
})
