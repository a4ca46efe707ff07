import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { projectFolder } from '../../support/station-build.ts'
import { expect } from './journey.ts'

const screens = join(projectFolder, 'test-results', 'screens')

/** Waits until nothing moves any more: during a fade, a colour is neither the old one nor the new one. */
export const settled = async (page: Page): Promise<void> =>
  await page.evaluate(async () => {
    const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(moving.map(({ finished }) => finished))
  })

/** Stores a picture for a person to look at. Nothing is compared. */
export const picture = async (page: Page, name: string): Promise<void> =>
  void (await page.screenshot({ path: join(screens, `${name}.png`) }))

/**
 * Takes a picture, and checks the page's layout and accessibility. A fault does not stop the journey, but fails it at
 * the end.
 */
export async function look(page: Page, name: string): Promise<void> {
  await settled(page)
  await picture(page, name)
  expect.soft(await layoutFaults(page), name).toEqual([])
  expect.soft(await accessibilityFaults(page), name).toEqual([])
}

/**
 * The violations of WCAG 2.2, levels A and AA, that axe finds, one a line. `size`: only rules that a window's size
 * affects. `headings`: rules on navigation by screen readers, which no level requires.
 */
export async function accessibilityFaults(
  page: Page,
  rules: 'all' | 'size' | 'headings' = 'all',
): Promise<readonly string[]> {
  // Its other mode joins what it finds in frames, in a page that it opens for each check. No page here has frames.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true)
  if (rules === 'headings') axe.withRules(['page-has-heading-one', 'heading-order', 'empty-heading', 'region'])
  else if (rules === 'size') axe.withRules(['target-size', 'scrollable-region-focusable', 'color-contrast'])
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
  )
}

/** Faults of layout: sideways scrolling, text outside the window, cut without a sign, or over other text. */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const faults: string[] = []
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth - clientWidth} px wider than the window`)
    // Only the open dialog is checked, because it covers the page.
    const root = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
    /** Text for screen readers in a box too small to see. */
    const isOnlyHeard = (element: Element) => {
      for (let box: Element | null = element; box; box = box.parentElement)
        if (getComputedStyle(box).position === 'absolute' && box.clientWidth <= 8 && box.clientHeight <= 2) return true
      return false
    }

    const boxes: { readonly text: string; readonly element: Element; readonly rect: DOMRect }[] = []
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!element || text === '' || isOnlyHeard(element) || !element.checkVisibility({ opacityProperty: true }))
        continue
      if (element.closest('option, svg, [aria-hidden=true]')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const rect of range.getClientRects()) {
        const seen = withinScrollers(element, rect)
        if (seen.width > 1 && seen.height > 1) boxes.push({ text, element, rect: seen })
      }
      const cut = cutBy(element)
      if (cut) faults.push(`cut: "${text}" by ${cut}`)
    }
    for (const { text, rect } of boxes)
      if (rect.left < -1 || rect.right > clientWidth + 1) faults.push(`outside of the window: "${text}"`)
    for (const [place, one] of boxes.entries())
      for (const other of boxes.slice(place + 1)) {
        if (one.element === other.element) continue
        const width = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
        const height = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
        // Lines of text may touch, but letters may not overlap.
        const lower = Math.min(one.rect.height, other.rect.height)
        if (width > 2 && height > lower * 0.35 && staying(one.element) === staying(other.element))
          faults.push(`"${one.text}" over "${other.text}"`)
      }
    return [...new Set(faults)]

    /** The part of a text's box that its scrolling or clipping ancestors leave visible. */
    function withinScrollers(element: Element, rect: DOMRect): DOMRect {
      let [left, top, right, bottom] = [rect.left, rect.top, rect.right, rect.bottom]
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, display } = getComputedStyle(box)
        if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) continue
        const bounds = box.getBoundingClientRect()
        left = Math.max(left, bounds.left)
        right = Math.min(right, bounds.right)
        top = Math.max(top, bounds.top)
        bottom = Math.min(bottom, bounds.bottom)
      }
      return new DOMRect(left, top, right - left, bottom - top)
    }
    /** A sticky element covers the lines of a list on purpose, on its own background. */
    function staying(element: Element): Element | undefined {
      for (let box: Element | null = element; box && box !== root; box = box.parentElement) {
        const { position, backgroundColor } = getComputedStyle(box)
        if (position === 'sticky' && backgroundColor !== 'rgba(0, 0, 0, 0)') return box
      }
      return undefined
    }
    /** The ancestor that hides a part of the text permanently: it neither scrolls nor ends in an ellipsis. */
    function cutBy(element: Element): string | undefined {
      for (let box: Element | null = element; box && box !== root; box = box.parentElement) {
        const { overflowX, overflowY, textOverflow, display } = getComputedStyle(box)
        if (display === 'inline' || textOverflow === 'ellipsis') continue
        const isHidden = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        const isTooWide = isHidden(overflowX) && box.scrollWidth > box.clientWidth + 1
        const isTooHigh = isHidden(overflowY) && box.scrollHeight > box.clientHeight + 2
        if (isTooWide || isTooHigh)
          return `.${box.className} (${box.scrollWidth}x${box.scrollHeight} in ${box.clientWidth}x${box.clientHeight})`
      }
      return undefined
    }
  })
}
