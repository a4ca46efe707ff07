import { describe, expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { acknowledgeAlarm, alarmStream } from './alarm.ts'
import { reviewedMs } from './privacy.ts'
import { markReview, replayMarkStream, unmarkReview } from './replay-mark.ts'
import { configureShow, roomShowStream } from './room-show.ts'

describe('a passage to look at again', () => {
  const at = 1_000_000
  const marked = (from: number) => ({ type: 'ReplayMarked', roomId: 'a', from, to: at, reason: 'by-hand' }) as const

  it('is what has just been said, so long as the booth says or two minutes', () => {
    expect(markReview({ roomId: 'a', at }, true)).toEqual({ ok: true, value: marked(at - reviewedMs) })
    expect(markReview({ roomId: 'a', at, seconds: 30 }, true)).toEqual({ ok: true, value: marked(at - 30_000) })
  })

  it('is of a room that is there', () => {
    expect(markReview({ roomId: 'x', at }, false)).toEqual({ ok: false, refusal: 'unknown-room' })
  })

  it('is taken away once', () => {
    const mark = [marked(0), written('booth', 1)] as const
    const removed = [{ type: 'ReplayMarkRemoved' }, written('booth', 2)] as const
    given(replayMarkStream, mark).when(unmarkReview).gives({ type: 'ReplayMarkRemoved' })
    given(replayMarkStream, mark, removed).when(unmarkReview).refuses('unknown-mark')
    given(replayMarkStream).when(unmarkReview).refuses('unknown-mark')
  })
})

describe('how a room is shown', () => {
  it('is changed in what is named alone', () => {
    given(roomShowStream)
      .when((state) => configureShow(state, { isStreamed: true, captionSource: undefined }, true))
      .gives({ type: 'RoomShowSet', isStreamed: true })
    given(roomShowStream)
      .when((state) => configureShow(state, roomShowStream.initial.settings, true))
      .gives(null)
    const { state } = given(roomShowStream, [{ type: 'RoomShowSet', isStreamed: true }, written('booth', 1)])
    expect(state.settings).toEqual({ ...roomShowStream.initial.settings, isStreamed: true })
  })

  it('is of a room that is there', () => {
    given(roomShowStream)
      .when((state) => configureShow(state, { isStreamed: true }, false))
      .refuses('unknown-room')
  })
})

describe('an alarm', () => {
  const raised = [{ type: 'AlarmRaised', figure: 3 }, written('booth', 5)] as const
  const seen = [{ type: 'AlarmAcknowledged' }, written('booth', 7)] as const

  it('is acknowledged once while it stands', () => {
    const acknowledge = (at: number) => (state: typeof alarmStream.initial) => acknowledgeAlarm(state, { at })
    given(alarmStream, raised).when(acknowledge(5)).gives({ type: 'AlarmAcknowledged' })
    given(alarmStream, raised, seen).when(acknowledge(5)).gives(null)
    // The next change of the air by hand is another one.
    given(alarmStream, raised, seen).when(acknowledge(8)).gives({ type: 'AlarmAcknowledged' })
  })

  it('must stand', () => {
    given(alarmStream)
      .when((state) => acknowledgeAlarm(state, null))
      .refuses('no-alarm')
  })
})
