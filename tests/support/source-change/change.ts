import { declarationOf, givenBy } from './declarations.ts'
import { namedIn } from './names.ts'
import { conditionOf, elementOrStatementOf, leftOut, statementOf } from './parts.ts'
import { type Piece, readTree } from './tree.ts'

/** A change of the program, which names the code that it changes. Reformatted code has the same names. */
export type Change = {
  readonly where: string
  /** The declaration: see `declarations.ts`. Names of what is in it: see `names.ts`. */
  readonly in: string
} & Edit

export type Edit =
  /** The list's element, or the statement, that names it is left out; an `if` goes with its only statement. */
  | { readonly without: string }
  /** The condition that names it is true: an operand of `&&` or `||`, or what an `if` or a `?` asks. */
  | { readonly holds: string }
  /** That condition is false. */
  | { readonly fails: string }
  | { readonly put: string; readonly for: string }
  /** The statement is added before or after the one that names it. */
  | { readonly add: string; readonly before: string }
  | { readonly add: string; readonly after: string }
  /** The whole value of a constant or a property. */
  | { readonly becomes: string }
  /** All that a function does. */
  | { readonly returns: string }

interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** @throws if the names no longer tell one place */
export function changed(source: string, change: Change): string {
  const root = readTree(change.where, source)
  const { start, end, text } = spliceOf(declarationOf(root, change.in, change.where), change)
  return source.slice(0, start) + text + source.slice(end)
}

function spliceOf(declaration: Piece, change: Change): Splice {
  const only = (name: string, partOf: (piece: Piece) => Piece | null) => onlyOne(declaration, change, name, partOf)
  const by = ({ start, end }: Piece, text: string): Splice => ({ start, end, text })
  if ('without' in change) return leftOut(only(change.without, elementOrStatementOf))
  if ('holds' in change) return by(only(change.holds, conditionOf), 'true')
  if ('fails' in change) return by(only(change.fails, conditionOf), 'false')
  if ('put' in change) return by(only(change.for, itself), change.put)
  if ('before' in change) {
    const { start } = only(change.before, statementOf)
    return { start, end: start, text: `${change.add}\n` }
  }
  if ('after' in change) {
    const { end } = only(change.after, statementOf)
    return { start: end, end, text: `\n${change.add}` }
  }
  const value = givenBy(declaration)
  if ('becomes' in change) {
    if (value && value !== declaration) return by(value, change.becomes)
    throw new Error(`${placeOf(change)} has no value`)
  }
  const body = value?.body as Piece | undefined
  if (!body) throw new Error(`${placeOf(change)} is no function`)
  return by(body, body.type === 'BlockStatement' ? `{ return ${change.returns} }` : change.returns)
}

const itself = (piece: Piece): Piece => piece

function onlyOne(within: Piece, change: Change, name: string, partOf: (piece: Piece) => Piece | null): Piece {
  const named = namedIn(within, name)
  if (named.length === 0) throw new Error(`${name} is not named in ${placeOf(change)}`)
  const parts = [...new Set(named.map(partOf))].filter((part) => part !== null && isIn(within, part)) as Piece[]
  const [only] = parts
  if (!only) throw new Error(`${name} is named in ${placeOf(change)}, but not where this can be changed`)
  if (parts.length > 1) throw new Error(`${name} is named ${parts.length} times in ${placeOf(change)}`)
  return only
}

const isIn = (within: Piece, part: Piece): boolean =>
  part !== within && within.start <= part.start && part.end <= within.end

const placeOf = ({ in: name, where }: Change): string => `${name} of ${where}`
