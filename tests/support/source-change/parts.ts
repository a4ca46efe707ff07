import type { Piece } from './tree.ts'

/** What an `if` or a `?` asks, or one operand of it. Null if the piece decides nothing in its statement. */
export function conditionOf(piece: Piece): Piece | null {
  for (let part = piece; part.parent; part = part.parent) {
    const { type, operator, test } = part.parent
    if (type === 'LogicalExpression' ? operator !== '??' : test === part && type !== 'SwitchCase') return part
    if (isStatement(part.parent) || isFunction(part.parent)) return null
  }
  return null
}

const isStatement = ({ type }: Piece): boolean => /(Statement|Declaration)$/.test(type)
const isFunction = ({ type }: Piece): boolean => type.includes('Function')

/** The statement, as it stands in its list of statements. */
export function statementOf(piece: Piece): Piece | null {
  for (let part = piece; part.parent; part = part.parent) if (isInList(part)) return part
  return null
}

function isInList({ parent, type }: Piece): boolean {
  if (parent?.type === 'SwitchCase') return isStatement({ type } as Piece)
  return parent?.type === 'BlockStatement' || parent?.type === 'Program'
}

/** What can be left out as a whole. */
export function elementOrStatementOf(piece: Piece): Piece | null {
  for (let part = piece; part.parent; part = part.parent)
    if (part.parent.type === 'ArrayExpression' || isInList(part) || isBranch(part)) return part
  return null
}

/** A statement that an `if` or a loop holds without braces. An `if` with nothing else is left out with it. */
function isBranch(part: Piece): boolean {
  const { parent } = part
  if (parent?.type === 'IfStatement')
    return parent.alternate === part || (parent.consequent === part && !!parent.alternate)
  return /^(For|While|Do).*Statement$/.test(parent?.type ?? '') && parent?.body === part
}

export function leftOut(part: Piece): { readonly start: number; readonly end: number; readonly text: string } {
  const { start, end, parent } = part
  if (parent?.type === 'ArrayExpression') {
    const elements = parent.elements as readonly Piece[]
    const next = elements[elements.indexOf(part) + 1]
    const before = elements[elements.indexOf(part) - 1]
    return { start: next ? start : (before?.end ?? start), end: next ? next.start : end, text: '' }
  }
  if (parent?.alternate === part) return { start: (parent.consequent as Piece).end, end, text: '' }
  return { start, end, text: isBranch(part) ? '{}' : '' }
}
