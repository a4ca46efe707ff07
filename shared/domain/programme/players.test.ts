import { describe, expect, it } from 'vitest'
import { hostOf, playerHost, playerRefusal, playersStream } from './players.ts'

describe('the players of an event', () => {
  it('are named by their host, and by nothing that says more in a policy', () => {
    for (const host of ['player.vimeo.com', 'live.assises.example:8443'])
      expect(playerHost.safeParse(host).success).toBe(true)
    for (const host of ['*', '*.vimeo.com', 'https://a.b', "'self'", 'a.b; script-src *', 'localhost', 'a..b', ''])
      expect([host, playerHost.safeParse(host).success]).toEqual([host, false])
  })

  it('are reached over https, without a password, or not at all', () => {
    expect(hostOf('https://player.vimeo.com/video/1?h=2')).toBe('player.vimeo.com')
    for (const address of [
      'http://player.vimeo.com/',
      'javascript:alert(1)',
      'https://a:b@player.vimeo.com/',
      '//x.y',
      '',
    ])
      expect([address, hostOf(address)]).toEqual([address, null])
  })

  it('are those that the pilot has allowed', () => {
    const { initial } = playersStream
    expect(playerRefusal(initial, 'https://player.vimeo.com/video/1')).toBeNull()
    expect(playerRefusal(initial, 'https://player.vimeo.com.evil.example/video/1')).toBe('player-not-allowed')
    expect(playerRefusal(initial, 'http://player.vimeo.com/video/1')).toBe('address-refused')
  })
})
