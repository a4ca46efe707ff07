import { expect, it } from 'vitest'
import { linesOf } from './pasted-lines.ts'

it('takes one person a line, or between semicolons, each once', () => {
  expect(linesOf('AN10004\r\n  a@b.fr ;AN10004\t\n\n')).toEqual(['AN10004', 'a@b.fr'])
  expect(linesOf(' \n')).toEqual([])
})
