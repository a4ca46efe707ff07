import type { KeyAction } from '../client/keys.ts'
import type { OscMessage, OscValue } from './packet.ts'

/** What a message asks for. `room`: a digit of the booth's keys, a room's id, or `all`. */
export type Asked =
  | {
      readonly is: 'act'
      readonly room: string
      /** Null: the message tells of no release that will come. */
      readonly phase: 'down' | 'up' | null
      readonly actionIn: (roomId: string) => KeyAction
    }
  | { readonly is: 'subscribe'; readonly port: number }
  | { readonly is: 'unsubscribe'; readonly port: number }

type Make = (room: string) => KeyAction
const adjust =
  (how: 'absorb' | 'shift' | 'cut'): Make =>
  (room) => ({ name: 'adjust', options: { room, how } })
const timer =
  (how: 'plus' | 'minus' | 'start' | 'stop'): Make =>
  (room) => ({ name: 'timer', options: { room, how, minutes: 0 } })
const name =
  (how: 'next' | 'hide'): Make =>
  (room) => ({ name: 'lowerThird', options: { room, how } })
const record =
  (how: 'start' | 'stop'): Make =>
  (room) => ({ name: 'record', options: { room, how } })

const ofRoom: Readonly<Record<string, Make>> = {
  next: (room) => ({ name: 'takeNext', options: { room } }),
  back: (room) => ({ name: 'goBack', options: { room } }),
  safety: (room) => ({ name: 'safety', options: { room } }),
  'privacy/cut': (room) => ({ name: 'privacyCut', options: { room } }),
  'privacy/end': (room) => ({ name: 'privacyEnd', options: { room } }),
  'run/absorb': adjust('absorb'),
  'run/shift': adjust('shift'),
  'run/cut': adjust('cut'),
  'timer/plus': timer('plus'),
  'timer/minus': timer('minus'),
  'timer/start': timer('start'),
  'timer/stop': timer('stop'),
  'name/next': name('next'),
  'name/hide': name('hide'),
  'record/start': record('start'),
  'record/stop': record('stop'),
}
/** Their first argument is the scene's name. */
const ofScene: Readonly<Record<string, (place: string) => KeyAction>> = {
  scene: (place) => ({ name: 'takeScene', options: { place } }),
  ready: (place) => ({ name: 'readyScene', options: { place } }),
}
const ofAll: ReadonlySet<string> = new Set(['safety', 'back'])

/** Null: nothing that is known. `path`: the address without what all addresses begin with. */
export function readAct(path: string, args: OscMessage['args']): Asked | null {
  if (path === 'subscribe' || path === 'unsubscribe') {
    const [port] = args
    const isPort = typeof port === 'number' && Number.isInteger(port) && port >= 1024 && port <= 65_535
    return isPort && args.length === 1 ? { is: path, port } : null
  }
  const [, room = '', rest = ''] = /^room\/([\w-]{1,40})\/(.+)$/s.exec(path) ?? /^(all)\/(.+)$/s.exec(path) ?? []
  if (room === 'all' && !ofAll.has(rest)) return null
  if (Object.hasOwn(ofScene, rest)) {
    const [scene, ...more] = args
    const make = ofScene[rest]
    const phase = phaseOf(more)
    if (!make || typeof scene !== 'string' || scene === '' || phase === undefined) return null
    return { is: 'act', room, phase, actionIn: (roomId) => make(`${roomId}/${scene}`) }
  }
  const make = Object.hasOwn(ofRoom, rest) ? ofRoom[rest] : undefined
  const phase = phaseOf(args)
  return make && phase !== undefined ? { is: 'act', room, phase, actionIn: make } : null
}

/** 1 is a press, 0 its release. Undefined: neither. */
function phaseOf(args: readonly OscValue[]): 'down' | 'up' | null | undefined {
  const [value] = args
  if (args.length === 0) return null
  if (args.length > 1 || typeof value === 'string' || value === undefined) return undefined
  return Number(value) > 0 ? 'down' : 'up'
}
