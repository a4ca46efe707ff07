import { allIn, type Piece } from './tree.ts'

/**
 * What a name stands for in a declaration:
 *
 * - `held`, `grant.expiresAt`, `.sort`: where that is read or written. A dot first: of anything that has no name.
 * - `crypto.verify()`: where that is called. `refuse(gap)`: where it is called with that, beside others.
 * - `gap`, `200`: that text or number.
 *
 * `?.` is named like `.`, an index is named `[]`.
 */
export function namedIn(declaration: Piece, name: string): readonly Piece[] {
  return [...allIn(declaration)].filter((piece) => isNamed(piece, name))
}

function isNamed(piece: Piece, name: string): boolean {
  const [, called, argument = ''] = /^(.*)\(([^()]*)\)$/.exec(name) ?? []
  if (called === undefined) return isWord(piece, name)
  if (piece.type !== 'CallExpression' && piece.type !== 'NewExpression') return false
  if (wordsOf(piece.callee as Piece) !== called) return false
  return argument === '' || (piece.arguments as readonly Piece[]).some((one) => isWord(one, argument))
}

function isWord(piece: Piece, name: string): boolean {
  switch (piece.type) {
    case 'Literal':
      return String(piece.value) === name
    case 'Identifier':
    case 'MemberExpression':
      return wordsOf(piece) === name && piece.parent?.object !== piece
    default:
      return false
  }
}

function wordsOf({ type, name, object, property, computed, callee, expression }: Piece): string {
  switch (type) {
    case 'Identifier':
      return name as string
    case 'MemberExpression':
      return wordsOf(object as Piece) + (computed === true ? '[]' : `.${(property as Piece).name}`)
    case 'CallExpression':
      return `${wordsOf(callee as Piece)}()`
    default:
      return expression ? wordsOf(expression as Piece) : ''
  }
}
