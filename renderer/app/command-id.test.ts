import { expect, it } from 'vitest'
import { newCommandId } from './command-id.ts'

it('is a UUID of version 7', () => {
  expect(newCommandId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

it('begins with its instant', () => {
  const now = Date.UTC(2026, 10, 26, 9, 42)
  expect(Number.parseInt(newCommandId(now).replaceAll('-', '').slice(0, 12), 16)).toBe(now)
})

it('never comes twice', () => {
  expect(new Set(Array.from({ length: 1_000 }, () => newCommandId(0))).size).toBe(1_000)
})
