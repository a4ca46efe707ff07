import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changed } from '../../support/source-change/change.ts'
import { guardsDocument } from './document.ts'
import { guards } from './guards.ts'

const project = resolve(import.meta.dirname, '..', '..', '..')
const read = (path: string) => readFileSync(join(project, path), 'utf8')

describe.each(guards)('$test', (guard) => {
  it('is a guard that stands once where the list says, and has its test', () => {
    expect(changed(read(guard.where), guard)).not.toBe(read(guard.where))
    expect(read(`tests/contract/guards/${guard.file}.test.ts`).split(`it('${guard.test}'`)).toHaveLength(2)
  })
})

it('docs/guards.md is what `npm run guards:document` writes', () => {
  expect(read('docs/guards.md')).toBe(guardsDocument(guards))
})
