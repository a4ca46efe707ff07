import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandInput, CommandName } from '../../../shared/contract/contract.ts'
import { numbered } from '../../../shared/contract/room-order.ts'
import { isBroughtToSafety, isSafeOnAir, isSentElsewhere, returnOf } from '../../../shared/contract/room-safety.ts'
import { isUnread } from '../../../shared/domain/show/double-press.ts'
import { useStationState } from '../../app/station.tsx'
import { useOrderNow } from '../../app/use-order-now.ts'
import { useView } from '../../app/use-view.ts'
import type { Chosen, ChosenCue, Notice, Room, Until } from './booth-types.ts'
import { useBoothWords } from './booth-words.ts'
import { failureWords } from './leg-words.ts'
import { afterAir, newestFirst, roomToSettle, toKeep, toPutBack } from './rooms/asked.ts'
import { cutIn, isMissing, leavesSafety, notSentTo, readyOf, toPreview } from './rooms/ready.ts'
import { type Failure, failuresOf, toRetry } from './transport/failures.ts'
import { useAirCare } from './use-air-care.ts'

const noticeMs = 6000

export type Booth = ReturnType<typeof useBooth>

/** What the booth shows and does. Every order is for now: nothing is kept for a station that is away. */
export function useBooth() {
  const { t } = useTranslation('booth')
  const words = useBoothWords()
  const order = useOrderNow()
  const show = useView('show', {})
  const { rows: takeRows } = useView('takes', {})
  const { rows: stations } = useView('stations', {})
  const { rows: allRooms } = useView('rooms', {})
  const isAway = useStationState(({ link }) => link.stale || link.state !== 'linked')
  const [isLocked, setIsLocked] = useState(false)
  const [chosen, setChosen] = useState<Chosen>({})
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const [isListOpen, setIsListOpen] = useState(false)
  const [cue, setShownCue] = useState<ChosenCue | null>(null)
  /** A scene was taken by hand: the next press is for what is chosen then, not for the cue of before. */
  const [isFree, setIsFree] = useState(false)
  /** How often the choice of a cue was dropped. */
  const [drops, setDrops] = useState(0)
  const [notice, setNotice] = useState<Notice | null>(null)

  const places = useMemo(() => numbered(show.rows), [show.rows])
  const rooms = useMemo(() => places.map(({ room }) => room), [places])
  const takes = useMemo(() => newestFirst(takeRows), [takeRows])
  const failures = failuresOf(takes, rooms)
  const selected = rooms.find(({ roomId }) => roomId === selectedId) ?? rooms[0]
  const ready = readyOf({ rooms, chosen, selected: isListOpen ? selected : undefined, cue: isFree ? null : cue })
  // The next cue is another one: it was taken elsewhere, or its run of show has changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs at each other cue
  useEffect(() => setIsFree(false), [cue?.cueId])

  const say = useCallback((text: string, tone: Notice['tone'] = 'warn', until?: Until) => {
    setNotice((before) => ({ text, tone, number: (before?.number ?? 0) + 1, until }))
  }, [])
  const noticeNumber = notice?.number
  useEffect(() => {
    if (noticeNumber === undefined) return
    const timer = setTimeout(() => setNotice(null), noticeMs)
    return () => clearTimeout(timer)
  }, [noticeNumber])

  /** The outcome, or undefined if it was refused; the refusal was shown. */
  const give = useCallback(
    async <N extends CommandName>(name: N, input: CommandInput<N>) => {
      // Removes the message about the earlier press.
      setNotice(null)
      const reply = await order(name, input)
      if (typeof reply === 'object' && 'outcome' in reply) return reply.outcome
      say(words(reply), typeof reply === 'object' ? 'wait' : 'warn')
      return undefined
    },
    [order, say, words],
  )

  const care = useAirCare({ give, say, takes })
  const isOver = (until: Until): boolean =>
    'muted' in until
      ? care.careOf({ roomId: until.muted })?.cutHolds?.muted === true
      : until.safe.every((id) => rooms.some((room) => room.roomId === id && isSafeOnAir(room)))
  const cueNow = useRef<ChosenCue | null>(null)
  /** When PRÊT came to another item of the same room by itself. Null: a person has chosen it. */
  const changedAt = useRef<number | null>(null)
  const setCue = useCallback((next: ChosenCue | null) => {
    const before = cueNow.current
    cueNow.current = next
    if (next?.cueId !== before?.cueId)
      changedAt.current = next && before && next.room === before.room ? performance.now() : null
    setShownCue(next)
  }, [])
  const chooseCue = useCallback(() => {
    changedAt.current = null
    setIsFree(false)
    setChosen({})
  }, [])

  // The scenes of the next cue are in the preview of their OBS by themselves.
  const cueScenes = JSON.stringify(ready?.kind === 'cue' ? toPreview(ready.cue.scenes, rooms) : [])
  useEffect(() => {
    for (const one of JSON.parse(cueScenes) as ReturnType<typeof toPreview>) void order('show.preview', one)
  }, [order, cueScenes])

  // A chosen scene that came on air is no longer chosen: here, by another booth or by hand.
  const programs = useRef<Readonly<Record<string, string | null>>>({})
  useEffect(() => {
    const before = programs.current
    programs.current = Object.fromEntries(rooms.map(({ roomId, program }) => [roomId, program]))
    const arrived = rooms.filter(({ roomId, program }) => program !== before[roomId] && program !== null)
    if (arrived.length === 0) return
    setChosen((now) =>
      afterAir(
        now,
        arrived.map(({ roomId, program }) => ({ roomId, scene: program })),
      ),
    )
  }, [rooms])

  const takeLegs = async (legs: { roomId: string; scene: string }[]) => {
    const outcome = await give('show.take', { legs })
    if (!outcome) return false
    const isConfirmed = (index: number) => outcome.legs[index]?.state === 'confirmed'
    setChosen((now) =>
      afterAir(
        now,
        legs.filter((_, index) => isConfirmed(index)),
      ),
    )
    return true
  }
  /** Says of a room why nothing is sent to it from here. */
  const saysElsewhere = (room: Room | undefined): boolean => {
    if (room) say(t(room.following ? 'second.sends' : 'take.lost', { room: room.name }))
    return room !== undefined
  }
  /** Whether these rooms may be sent to from here. What hides a room is sent all the same. */
  const sendsTo = (roomIds: readonly string[]): boolean =>
    !saysElsewhere(rooms.find((room) => roomIds.includes(room.roomId) && isSentElsewhere(room)))
  /** Also of a room without an OBS, which an item may name. */
  const nameOf = (roomId: string) => [...rooms, ...allRooms].find((room) => room.roomId === roomId)?.name ?? ''
  const target = (roomId: string | 'all') => (roomId === 'all' ? ({ rooms: 'all' } as const) : { roomId })

  return {
    state: show.state,
    rooms,
    /** The digit of a room's key. */
    numberOf: (room: Room) => places.find((place) => place.room === room)?.number ?? 0,
    nameOf,
    takes,
    failures,
    selected,
    chosen,
    notice: notice?.until && isOver(notice.until) ? null : notice,
    isAway,
    /** Whether a station is there to take an order for its rooms. */
    isHeard: (id: string) => stations.some(({ stationId, connected }) => stationId === id && connected),
    isLocked,
    isListOpen,
    say,
    give,
    setIsLocked,
    ...care,
    record: (roomId: string, on: boolean) => sendsTo([roomId]) && care.record(roomId, on),
    stream: (roomId: string, on: boolean) => sendsTo([roomId]) && care.stream(roomId, on),
    recordAll() {
      const ours = rooms.filter((room) => !isSentElsewhere(room))
      if (ours.length === rooms.length) care.recordAll()
      else for (const { roomId } of ours) care.record(roomId, true)
    },
    endCut: async (room: Room) => void (sendsTo([room.roomId]) && (await care.endCut(room))),
    ready,
    isFree,
    /** A press of TAKE is held: it would show a room that was brought to safety. One that is cut is not shown by it at all. */
    isTakeHeld: leavesSafety(ready, rooms) && !cutIn(ready, rooms, care.isCut),
    setCue,
    /** A person has chosen a cue: a press takes it, and no scene that was chosen before. */
    chooseCue,
    /** The run of show is seen again, and its next cue is ready by itself. */
    closeList() {
      setIsListOpen(false)
      setIsFree(false)
    },
    openList: () => setIsListOpen(true),
    /** Opens its scenes too. */
    select(room: Room | undefined) {
      if (!room) return
      setSelectedId(room.roomId)
      setIsListOpen(true)
    },
    /** To its run of show, which its scenes would cover. No scene stays chosen out of sight. */
    turnTo(roomId: string) {
      setSelectedId(roomId)
      setIsListOpen(false)
      setChosen({})
    },
    /** To preview, for the next press. */
    choose({ roomId }: Room, scene: string) {
      if (!sendsTo([roomId])) return
      setChosen((now) => ({ ...now, [roomId]: scene }))
      void give('show.preview', { roomId, scene })
    },
    /** What a person has chosen: a scene of the room, or else a cue. */
    unchoose(roomId: string) {
      if (!isListOpen && Object.keys(chosen).length === 0) setDrops((now) => now + 1)
      else setChosen(({ [roomId]: _, ...rest }) => rest)
    },
    drops,
    take() {
      if (saysElsewhere(notSentTo(ready, selected, rooms))) return
      if (ready?.kind === 'scenes') {
        // Set before OBS has confirmed: Escape during the fade unsets it.
        setIsFree(true)
        void takeLegs([...ready.legs]).then((isTaken) => isTaken || setIsFree(false))
      } else if (ready && isUnread(changedAt.current, performance.now())) say(t('take.unread'))
      else if (ready) void give('show.take', { cueId: ready.cue.cueId })
      else say(t('take.nothing'), 'wait')
    },
    async safety(roomId: string | 'all') {
      const outcome = await give('show.safety', target(roomId))
      const missed = outcome?.legs.filter(({ state, reason }) => state === 'failed' && reason !== 'overtaken') ?? []
      const safe = missed.map((leg) => leg.roomId)
      if (safe.length > 0) say(t('safety.notYet', { rooms: safe.map(nameOf).join(', ') }), 'warn', { safe })
    },
    /** One room, or all that were brought to safety. */
    goBack(only?: Room) {
      const asked = only ? [only] : rooms
      const { back, stays } = returnOf(asked, care.isCut)
      const [first] = stays
      if (!asked.some(isBroughtToSafety)) say(t('safety.nowhere'), 'wait')
      else if (back.length === 0 && first) saysElsewhere(first)
      else void give('show.return', target(only?.roomId ?? 'all'))
      if (back.length > 0 && first) say(t('safety.stays', { rooms: stays.map(({ name }) => name).join(', ') }))
    },
    unsettled: roomToSettle(rooms, selected),
    putBack(room: Room | undefined) {
      const scene = room ? toPutBack(room, takes) : null
      // Part of the cut, whose end shows the room again. Safety would outlast it.
      if (room && care.isCut(room)) void care.cut(room)
      else if (!room || scene === null) say(t('nothing.putBack'), 'wait')
      else if (isMissing(room, scene)) say(t('nothing.putBackGone', { scene }), 'wait')
      else if (!sendsTo([room.roomId])) return
      else void takeLegs([{ roomId: room.roomId, scene }])
    },
    keep(room: Room | undefined) {
      const scene = room ? toKeep(room) : null
      if (!room || scene === null) say(t('nothing.keep'), 'wait')
      else if (!sendsTo([room.roomId])) return
      else void takeLegs([{ roomId: room.roomId, scene }])
    },
    retry(failed: readonly Failure[] = toRetry(failures)) {
      if (failed.length === 0) say(t('nothing.retry'), 'wait')
      for (const { take, index } of failed) {
        void give('show.retryLeg', { takeId: take.takeId, leg: index }).then((outcome) => {
          const leg = outcome?.legs[index]
          if (leg?.state === 'failed') say(t('take.failedAgain', { reason: failureWords(t, leg) }))
        })
      }
    },
    /** From the room that this station follows: nothing changes on air. */
    async takeAir({ roomId }: Room) {
      if (await give('show.takeAir', { roomId })) say(t('second.taken'), 'wait')
    },
    takeOver(room: Room) {
      if (room.isOwn && room.rival === null && !room.fenced) say(t('nothing.takeOver'), 'wait')
      else void give('rooms.takeOver', { roomId: room.roomId })
    },
  }
}
