import * as fc from 'fast-check'
import type { z } from 'zod'

/** Texts that find more than random ones do. */
const awkward = [
  '',
  '__proto__',
  'constructor',
  "L'Hostis",
  '\u2028',
  'a\u0000b',
  '\ud800',
  'Œ\u0301',
  '"\\',
  '<b>',
  'x'.repeat(300),
]

/** Texts in the form that some schemas require: a random text hardly ever has it. */
const formed = [`${'A'.repeat(43)}=`, 'abcdefghijklmnop', 'player.example.org']

/** Values that a schema accepts, for any kind of schema listed here. Throws for another kind. */
export function arbitraryOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const definition = (schema as unknown as { _zod: { def: Definition } })._zod.def
  const made = makers[definition.type]
  if (!made) throw new Error(`no arbitrary for a schema of type ${definition.type}`)
  return made(definition).filter((value) => schema.safeParse(value).success)
}

interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly items?: readonly z.ZodType[]
  readonly innerType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly entries?: Readonly<Record<string, unknown>>
  readonly values?: readonly unknown[]
}

const makers: Readonly<Record<string, (definition: Definition) => fc.Arbitrary<unknown>>> = {
  string: () =>
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom(...awkward), fc.constantFrom(...formed)),
  number: () =>
    fc.oneof(
      fc.integer({ min: -3, max: 40 }),
      fc.maxSafeInteger(),
      fc.integer({ min: 1, max: 500 }),
      // The highest instant.
      fc.constant(253_402_300_799_999),
    ),
  boolean: () => fc.boolean(),
  enum: ({ entries = {} }) => fc.constantFrom(...Object.values(entries)),
  literal: ({ values = [] }) => fc.constantFrom(...values),
  array: ({ element }) => fc.array(arbitraryOf(of(element)), { maxLength: 4 }),
  tuple: ({ items = [] }) => fc.tuple(...items.map(arbitraryOf)),
  // Reading drops the key `__proto__`, which would not be a key but a prototype.
  record: ({ valueType }) =>
    fc.dictionary(
      fc.string({ maxLength: 12 }).filter((key) => key !== '__proto__'),
      arbitraryOf(of(valueType)),
      { maxKeys: 4 },
    ),
  nullable: ({ innerType }) => fc.oneof(arbitraryOf(of(innerType)), fc.constant(null)),
  optional: ({ innerType }) => arbitraryOf(of(innerType)),
  readonly: ({ innerType }) => arbitraryOf(of(innerType)),
  union: ({ options = [] }) => fc.oneof(...options.map(arbitraryOf)),
  object: ({ shape = {} }) =>
    fc.record(Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, arbitraryOf(field)])), {
      requiredKeys: Object.keys(shape).filter((name) => !isOptional(of(shape[name]))),
    }),
}

const isOptional = (schema: z.ZodType): boolean =>
  (schema as unknown as { _zod: { def: Definition } })._zod.def.type === 'optional'

function of(schema: z.ZodType | undefined): z.ZodType {
  if (!schema) throw new Error('a schema lacks its part')
  return schema
}
