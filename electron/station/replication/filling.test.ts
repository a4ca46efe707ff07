import { beforeEach, expect, it } from 'vitest'
import { createFilling, type Goal } from './filling.ts'

let here: Record<string, number>
let now: number
beforeEach(() => {
  here = {}
  now = 1000
})
const filling = (goal?: Goal) => createFilling({ seqOf: (origin) => here[origin] ?? 0, now: () => now, goal })
const said = (origins: Goal) => new Map(Object.entries(origins))
const hub = said({ 'a.people': 900, 'a.door': 100 })

it('reports how much is here of what the hub held at the beginning, until everything is', () => {
  const one = filling()
  expect(one.look(hub)).toEqual({ held: 0, total: 1000 })
  here = { 'a.people': 899, 'a.door': 100 }
  expect(one.look(said({ 'a.people': 900, 'a.door': 120 }))).toEqual({ held: 999, total: 1000 })
  here = { 'a.people': 900, 'a.door': 100 }
  expect(one.look(hub)).toBeNull()
})

it('does not report a few events to come', () => {
  here = { 'a.people': 900 }
  expect(filling().look(hub)).toBeNull()
})

it('lasts through a cut, however long, and goes on after it', () => {
  const one = filling()
  one.look(hub)
  here = { 'a.people': 30 }
  now += 1000
  one.look(hub)
  for (let minute = 0; minute < 60; minute++) {
    now += 60_000
    expect(one.look(null)).toEqual({ held: 30, total: 1000 })
  }
  now += 1000
  expect(one.look(hub)).toEqual({ held: 30, total: 1000 })
})

it('lasts through a restart', () => {
  const one = filling()
  one.look(hub)
  here = { 'a.people': 30 }
  const again = filling(one.goal() ?? undefined)
  expect(again.look(null)).toEqual({ held: 30, total: 1000 })
  here = { 'a.people': 900, 'a.door': 100 }
  expect(again.look(null)).toBeNull()
  expect(again.goal()).toBeNull()
})

it('gives up events that a heard hub does not send, and begins again when there are many new ones', () => {
  const one = filling()
  one.look(hub)
  here = { 'a.people': 500, 'a.door': 100 }
  one.look(hub)
  now += 15_000
  expect(one.look(hub)).toBeNull()
  // New events at the doors say nothing about the missing ones.
  here = { 'a.people': 500, 'a.door': 101 }
  expect(one.look(said({ 'a.people': 900, 'a.door': 102 }))).toBeNull()
  expect(one.look(said({ 'a.people': 900, 'a.door': 101 }))).toBeNull()
  expect(one.look(said({ 'a.people': 1900, 'a.door': 101 }))).toEqual({ held: 601, total: 2001 })
})
