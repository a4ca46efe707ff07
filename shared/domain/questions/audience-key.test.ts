import { expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { audienceKeyStream } from './audience-key.ts'

const made = (key: string) => ({ type: 'AudienceKeyMade', person: { key } }) as const

it('of several keys the first one of a pilot’s station stands, also behind the cloud’s', () => {
  const cloud = { ...written('cloud', 1), role: 'cloud' } as const
  const facts = [[made('YQ=='), cloud] as const, [made('Yg=='), written('pilot', 2)] as const]
  expect(given(audienceKeyStream, ...facts, [made('Yw=='), written('standby', 3)]).state).toMatchObject({ key: 'Yg==' })
})

it('a key of a pilot’s station that was put out gives way to another one’s, whatever its date', () => {
  const lost = (at: number) => ({ ...written('lost', at), isPutOut: true })
  for (const at of [1, 3]) {
    const facts = [[made('YQ=='), lost(at)] as const, [made('Yg=='), written('pilot', 2)] as const]
    const { state } = given(audienceKeyStream, ...facts.toSorted(([, one], [, other]) => one.at - other.at))
    expect(state).toEqual({ key: 'Yg==', isPilots: true, erased: false, erasedAt: null })
  }
  expect(given(audienceKeyStream, [made('YQ=='), lost(1)]).state).toMatchObject({ key: 'YQ==', isOfPutOut: true })
})
