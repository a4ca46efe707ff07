import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guardsDocument } from './document.ts'
import { guards } from './guards.ts'

const project = resolve(import.meta.dirname, '..', '..', '..')
const read = (path: string) => readFileSync(join(project, path), 'utf8')

describe.each(guards)('$test', ({ test, file, where, find }) => {
  it('is a guard that stands once where the list says, and has its test', () => {
    expect(read(where).split(find)).toHaveLength(2)
    expect(read(`tests/contract/guards/${file}.test.ts`).split(`it('${test}'`)).toHaveLength(2)
  })
})

it('docs/guards.md is what `npm run guards:document` writes', () => {
  expect(read('docs/guards.md')).toBe(guardsDocument(guards))
})
