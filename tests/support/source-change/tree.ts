import { parseSync } from 'oxc-parser'

/** A piece of source, as the parser gives it, with the piece that holds it. */
export interface Piece {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly parent: Piece | null
  readonly [part: string]: unknown
}

export function readTree(file: string, source: string): Piece {
  const { program, errors } = parseSync(file, source)
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`)
  const root = program as unknown as Piece
  hang(root, null)
  return root
}

function hang(piece: Piece, parent: Piece | null): void {
  Object.assign(piece, { parent })
  for (const part of partsOf(piece)) hang(part, piece)
}

/** A piece and all in it. */
export function* allIn(piece: Piece): Generator<Piece> {
  yield piece
  for (const part of partsOf(piece)) yield* allIn(part)
}

const isPiece = (value: unknown): value is Piece => typeof (value as Piece | null)?.type === 'string'

/** The parts that run. Types, parameters and the names of what is declared do not. */
function partsOf(piece: Piece): readonly Piece[] {
  const parts = Object.entries(piece)
    .filter(([key]) => key !== 'parent' && runs(piece, key))
    .flatMap(([, value]) => value)
  return parts.filter(isPiece).filter(({ type, expression }) => !type.startsWith('TS') || isPiece(expression))
}

const skipped: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  CatchClause: ['param'],
  ImportDeclaration: ['specifiers', 'source'],
  ExportNamedDeclaration: ['specifiers', 'source'],
}

function runs({ type, computed }: Piece, key: string): boolean {
  if (key === 'property' || key === 'key') return computed === true
  return !skipped[type]?.includes(key)
}
