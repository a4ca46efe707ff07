import { allIn, type Piece } from './tree.ts'

/**
 * The one declaration of that name: a function, a constant, a property or a method. What it stands in may be named
 * before it, with dots between: `createCommitter.conclude`. A property gives way to a function or constant beside it,
 * which it often only hands out.
 */
export function declarationOf(root: Piece, name: string, file: string): Piece {
  const named = [...allIn(root)].filter((piece) => nameOf(piece) !== null && isCalled(pathOf(piece), name))
  const first = new Set(named.filter(({ type }) => type !== 'Property').map(pathOf))
  const found = named.filter((piece) => piece.type !== 'Property' || !first.has(pathOf(piece)))
  const [only] = found
  if (!only) throw new Error(`no declaration ${name} in ${file}`)
  if (found.length > 1)
    throw new Error(`${found.length} declarations ${name} in ${file}: ${found.map(pathOf).join(', ')}`)
  return only
}

const isCalled = (path: string, name: string): boolean => path === name || path.endsWith(`.${name}`)

function pathOf(piece: Piece): string {
  const names: string[] = []
  for (let one: Piece | null = piece; one; one = one.parent) names.unshift(nameOf(one) ?? '')
  return names.filter((name) => name !== '').join('.')
}

function nameOf({ type, id, key, shorthand }: Piece): string | null {
  switch (type) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'VariableDeclarator':
      return written(id)
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return shorthand === true ? null : written(key)
    default:
      return null
  }
}

function written(key: unknown): string | null {
  const { name, value } = (key ?? {}) as { readonly name?: unknown; readonly value?: unknown }
  const text = name ?? value
  return typeof text === 'string' ? text : null
}

/** What a declaration gives: its function, or its value. */
export function givenBy(declaration: Piece): Piece | null {
  const { type, init, value } = declaration
  return type === 'FunctionDeclaration' ? declaration : ((init ?? value ?? null) as Piece | null)
}
