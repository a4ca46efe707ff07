import { z } from 'zod'
import { commands, views } from '../../../shared/contract/contract.ts'
import type { Random } from '../../support/random.ts'

/** The subset of JSON Schema that zod writes. */
interface Schema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly format?: string
}

/**
 * Existing values, by the name of the field that refers to one. Without them every rule would refuse at its first
 * check.
 */
export type Known = Readonly<Record<string, readonly string[]>>

export interface Target {
  readonly kind: 'command' | 'view'
  readonly name: string
  readonly schema: Schema
  readonly accepts: (input: unknown) => boolean
}

/** Every command and every view of the contract. */
export const targets: readonly Target[] = [
  ...Object.entries(commands).map(([name, { input }]) => target('command', name, input)),
  ...Object.entries(views).map(([name, { params }]) => target('view', name, params)),
]

function target(kind: Target['kind'], name: string, schema: z.ZodType): Target {
  return {
    kind,
    name,
    schema: z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema,
    accepts: (input) => schema.safeParse(input).success,
  }
}

/** An input that the schema accepts, in nearly every case. */
export function exampleOf(schema: Schema, known: Known, random: Random, field = ''): unknown {
  const there = known[field]
  const isName = schema.type !== 'array' && schema.type !== 'boolean'
  if (there && isName && random.chance(0.95)) return random.pick(there)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return random.pick(schema.enum)
  if (schema.anyOf) return exampleOf(random.pick(schema.anyOf), known, random, field)
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => schema.required?.includes(name) || random.chance(0.5))
          .map(([name, property]) => [name, exampleOf(property, known, random, name)]),
      )
    case 'array': {
      const length = Math.max(schema.minItems ?? 0, random.int(0, 3))
      return Array.from({ length }, () => exampleOf(schema.items ?? {}, known, random, field.replace(/s$/, '')))
    }
    case 'boolean':
      return random.chance(0.5)
    case 'integer':
    case 'number':
      return random.int(Math.max(schema.minimum ?? 0, -1000), Math.min(schema.maximum ?? 1000, 100_000))
    case 'string':
      return textOf(schema, random)
    case 'null':
      return null
    default:
      return random.text(5)
  }
}

function textOf({ format, minLength = 0, maxLength = 30 }: Schema, random: Random): string {
  // Near the present, because the event of the attacked station is today.
  const soon = new Date(
    Date.now() + random.pick([0, 1, 5]) * 86_400_000 - random.pick([0, 1.5]) * 3_600_000,
  ).toISOString()
  if (format === 'date') return soon.slice(0, 10)
  if (format === 'date-time') return soon
  if (format === 'uuid') return random.uuid()
  if (format === 'email') return `${random.text(6)}@exemple.fr`
  return random.text(Math.max(minLength, random.int(1, Math.min(maxLength, 20))))
}
