import { describe, expect, it } from 'vitest'
import { changed, type Edit } from './change.ts'

const source = `
export function createDoor(rooms: Set<string>, log: Log) {
  const most = 200
  function enter(badge: Badge, room: string): 'in' | 'full' {
    if (badge.revoked || !rooms.has(room)) return refuse('no-badge')
    if (log.count(room) > most) return 'full'
    else if (badge.seen?.at(room)) log.again(badge)
    for (const one of rooms) log.note(one)
    return 'in'
  }
  const kinds = ['desk', 'screen']
  return { enter, leave: (badge: Badge) => log.left(badge), limits: { most: most + 1 } }
}
`

const edited = (name: string, edit: Edit): string => changed(source, { where: 'door.ts', in: name, ...edit })

/** The lines that an edit leaves out, and those that it adds. */
function linesOf(name: string, edit: Edit): { readonly out: readonly string[]; readonly in: readonly string[] } {
  const trimmed = (text: string) => text.split('\n').map((line) => line.trim())
  const [before, after] = [trimmed(source), trimmed(edited(name, edit))]
  const lacking = (lines: readonly string[], others: readonly string[]) =>
    lines.filter((line) => line !== '' && !others.includes(line))
  return { out: lacking(before, after), in: lacking(after, before) }
}

describe('a change of source', () => {
  it('leaves out a statement, with the `if` whose only one it is', () => {
    const out = "if (badge.revoked || !rooms.has(room)) return refuse('no-badge')"
    expect(linesOf('enter', { without: 'no-badge' })).toEqual({ out: [out], in: [] })
  })

  it('leaves out an `else`, and what a loop does, and leaves the rest', () => {
    const out = 'else if (badge.seen?.at(room)) log.again(badge)'
    expect(linesOf('enter', { without: 'log.again()' })).toEqual({ out: [out], in: [] })
    expect(linesOf('enter', { without: 'log.note()' }).in).toEqual(['for (const one of rooms) {}'])
    expect(linesOf('enter', { without: 'full' }).in).toEqual(['if (log.count(room) > most) {}'])
  })

  it('leaves out an element of a list', () => {
    expect(linesOf('kinds', { without: 'desk' }).in).toEqual(["const kinds = ['screen']"])
    expect(linesOf('kinds', { without: 'screen' }).in).toEqual(["const kinds = ['desk']"])
  })

  it('decides a condition, or one operand of it', () => {
    const [of] = linesOf('enter', { holds: 'rooms.has()' }).in
    expect(of).toBe("if (badge.revoked || true) return refuse('no-badge')")
    expect(linesOf('enter', { fails: 'most' }).in).toEqual(["if (false) return 'full'"])
    expect(linesOf('enter', { fails: 'badge.seen.at()' }).in).toEqual(['else if (false) log.again(badge)'])
  })

  it('puts code for a name, a text, a number or a call', () => {
    expect(linesOf('limits.most', { put: '2', for: 'most' }).in[0]).toContain('limits: { most: 2 + 1 }')
    expect(linesOf('kinds', { put: "'door'", for: 'desk' }).in).toEqual(["const kinds = ['door', 'screen']"])
    expect(linesOf('createDoor.most', { put: '0', for: '200' }).in).toEqual(['const most = 0'])
    expect(linesOf('enter', { put: 'accept()', for: 'refuse(no-badge)' }).in[0]).toContain('return accept()')
  })

  it('adds a statement before or after another', () => {
    const added = 'log.note(room)'
    expect(edited('enter', { add: added, before: 'rooms.has()' })).toMatch(
      /\{\n\s+log.note\(room\)\nif \(badge.revoked/,
    )
    expect(edited('enter', { add: added, after: 'log.note()' })).toMatch(
      /log.note\(one\)\nlog.note\(room\)\n\s+return 'in'/,
    )
  })

  it('gives a constant another value, and a function another answer', () => {
    expect(linesOf('kinds', { becomes: '[]' }).in).toEqual(['const kinds = []'])
    expect(edited('createDoor.enter', { returns: "'in'" })).toContain("'full' { return 'in' }\n  const kinds")
    expect(linesOf('leave', { returns: 'true' }).in[0]).toContain('leave: (badge: Badge) => true,')
  })

  it('is the same change when the code is formatted in another way', () => {
    const wide = source.replaceAll(/(\(|\|\|)/g, '$1\n    ')
    const change = { where: 'door.ts', in: 'enter', without: 'no-badge' }
    expect(changed(wide, change).replaceAll(/\s/g, '')).toBe(changed(source, change).replaceAll(/\s/g, ''))
  })
})

describe('a change that no longer tells one place', () => {
  it.each<[string, Edit, string]>([
    ['exit', { returns: '1' }, 'no declaration exit in door.ts'],
    ['most', { becomes: '1' }, '2 declarations most in door.ts: createDoor.most, createDoor.limits.most'],
    ['enter', { without: 'log.flush()' }, 'log.flush() is not named in enter of door.ts'],
    ['enter', { without: 'room' }, 'room is named 3 times in enter of door.ts'],
    ['enter', { holds: 'no-badge' }, 'no-badge is named in enter of door.ts, but not where this can be changed'],
    ['enter', { becomes: '1' }, 'enter of door.ts has no value'],
    ['kinds', { returns: '1' }, 'kinds of door.ts is no function'],
  ])('in %s, %o, says so', (name, edit, message) => {
    expect(() => edited(name, edit)).toThrow(message)
  })
})
