import type { Random } from '../../support/random.ts'
import { hostileJson, type Json } from './values.ts'

/**
 * The JSON text of `value` with one to three mutations: a value of another kind, or a field that is duplicated,
 * renamed, missing or added.
 */
export function mutated(value: unknown, random: Random): Json {
  const wrongs = random.pick([1, 1, 1, 2, 3])
  const places = new Set(Array.from({ length: wrongs }, () => random.int(0, countOf(value) - 1)))
  let at = 0

  function write(part: unknown): Json {
    const isWrong = places.has(at)
    at += 1
    if (isWrong && (typeof part !== 'object' || part === null || random.chance(0.2))) {
      at += countOf(part) - 1
      return hostileJson(random)
    }
    if (Array.isArray(part)) {
      const items = part.map(write)
      return `[${(isWrong ? changedList(items, random) : items).join()}]`
    }
    if (typeof part === 'object' && part !== null) {
      const fields = Object.entries(part).map(([name, field]) => [JSON.stringify(name), write(field)] as const)
      return `{${(isWrong ? changedFields(fields, random) : fields).map(([name, field]) => `${name}:${field}`).join()}}`
    }
    return JSON.stringify(part) ?? 'null'
  }
  return write(value)
}

const changedList = (items: readonly Json[], random: Random): readonly Json[] =>
  random.pick([
    () => [...items, hostileJson(random)],
    () => [...items, ...items],
    () => [],
    () => Array.from({ length: 600 }, () => items[0] ?? '"x"'),
  ])()

type Field = readonly [name: Json, value: Json]
const changedFields = (fields: readonly Field[], random: Random): readonly Field[] =>
  random.pick([
    () => [...fields, [hostileJson(random).startsWith('"') ? '"__proto__"' : '"extra"', hostileJson(random)] as const],
    () => fields.slice(1),
    () => [...fields, ...fields.slice(0, 1).map(([name]) => [name, hostileJson(random)] as const)],
    () => fields.map(([name, value]): Field => [random.chance(0.3) ? name.toUpperCase() : name, value]),
    () => Array.from({ length: 300 }, (_, index): Field => [`"k${index}"`, '1']),
  ])()

/** The number of values in a value, including itself. */
function countOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce((sum: number, part) => sum + countOf(part), 1)
}
