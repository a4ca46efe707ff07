import { grown } from './number-lists.ts'

/**
 * Small numbers in the order of what they stand for, by a given comparison. They lie in blocks, so an insertion moves a
 * few of 100 000 and renumbers none. A place in the order is the block's rank and the place in the block.
 */
export interface OrderedList {
  /** Inserts a number that is not in the list. What it stands for must not change while it is there. */
  insert(item: number): void
  remove(item: number): void
  /** Ascending along the list. Valid until the next change. */
  placeOf(item: number): number
  /** The first place of which `isBefore` is not true. */
  firstPlace(isBefore: (item: number) => boolean): number
  /** The first place whose leading text is not before this one. */
  firstFrom(text: string): number
  /** The item at this place, or the next one there is. */
  itemFrom(place: number): number | undefined
  /** Copies the items from one place up to another, `to` excluded. Returns the end of the copy. */
  copy(from: number, to: number, target: Uint32Array, at: number): number
  /** An upper bound for the number that `copy` would give. */
  atMost(from: number, to: number): number
}

interface Block {
  readonly number: number
  readonly items: Uint32Array<ArrayBuffer>
  size: number
}

const blockLength = 256

/**
 * `leadOf`: the text that decides first; `compare` decides between equal beginnings. An insertion compares numbers nearly
 * always, and seldom reads two strings.
 */
export function createOrderedList(
  compare: (a: number, b: number) => number,
  leadOf: (item: number) => string = () => '',
): OrderedList {
  const blocks: Block[] = [emptyBlock(0)]
  const freeNumbers: number[] = []
  let rankByBlock = new Uint32Array(16)
  /** The block's number times the block length, plus the place in the block: one look-up per item. */
  let spotByItem = new Uint32Array(256)
  let beginningByItem = new Uint32Array(256)

  function insert(item: number): void {
    if (item >= spotByItem.length) {
      spotByItem = grown(spotByItem, item + 1)
      beginningByItem = grown(beginningByItem, item + 1)
    }
    const beginning = beginningOf(leadOf(item))
    beginningByItem[item] = beginning
    const isBefore = (other: number) => {
      const another = beginningByItem[other] ?? 0
      return another === beginning ? compare(other, item) < 0 : another < beginning
    }
    const rank = rankFor(isBefore)
    const block = blockAt(rank)
    const place = placeIn(block, isBefore)
    block.items.copyWithin(place + 1, place, block.size)
    block.items[place] = item
    block.size++
    number(block, place)
    if (block.size === blockLength) split(rank)
  }

  function remove(item: number): void {
    const spot = spotByItem[item] ?? 0
    const rank = rankByBlock[Math.floor(spot / blockLength)] ?? 0
    const block = blockAt(rank)
    const place = spot % blockLength
    block.items.copyWithin(place, place + 1, block.size)
    block.size--
    number(block, place)
    if (block.size > 0 || blocks.length === 1) return
    freeNumbers.push(block.number)
    blocks.splice(rank, 1)
    rankFrom(rank)
  }

  function firstPlace(isBefore: (item: number) => boolean): number {
    const rank = rankFor(isBefore)
    return rank * blockLength + placeIn(blockAt(rank), isBefore)
  }

  function firstFrom(text: string): number {
    const beginning = beginningOf(text)
    return firstPlace((other) => {
      const another = beginningByItem[other] ?? 0
      return another === beginning ? leadOf(other) < text : another < beginning
    })
  }

  function copy(from: number, to: number, target: Uint32Array, at: number): number {
    let end = at
    const last = Math.floor(to / blockLength)
    for (let rank = Math.floor(from / blockLength); rank <= last && rank < blocks.length; rank++) {
      const { items, size } = blockAt(rank)
      const begin = rank === Math.floor(from / blockLength) ? from % blockLength : 0
      const stop = rank === last ? Math.min(to % blockLength, size) : size
      for (let place = begin; place < stop; place++) target[end++] = items[place] ?? 0
    }
    return end
  }

  /** The last block whose first item comes before. */
  function rankFor(isBefore: (item: number) => boolean): number {
    let low = 0
    let high = blocks.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (isBefore(blockAt(middle).items[0] ?? 0)) low = middle
      else high = middle - 1
    }
    return low
  }

  function split(rank: number): void {
    const full = blockAt(rank)
    const half = blockLength / 2
    const added = emptyBlock(freeNumbers.pop() ?? blocks.length)
    added.items.set(full.items.subarray(half))
    added.size = blockLength - half
    full.size = half
    blocks.splice(rank + 1, 0, added)
    if (added.number >= rankByBlock.length) rankByBlock = grown(rankByBlock, added.number + 1)
    rankFrom(rank + 1)
    number(added, 0)
  }

  function number(block: Block, from: number): void {
    for (let place = from; place < block.size; place++)
      spotByItem[block.items[place] ?? 0] = block.number * blockLength + place
  }

  function rankFrom(first: number): void {
    for (let rank = first; rank < blocks.length; rank++) rankByBlock[blockAt(rank).number] = rank
  }

  const blockAt = (rank: number): Block => blocks[rank] as Block

  return {
    insert,
    remove,
    placeOf(item) {
      const spot = spotByItem[item] ?? 0
      return (rankByBlock[Math.floor(spot / blockLength)] ?? 0) * blockLength + (spot % blockLength)
    },
    firstPlace,
    firstFrom,
    itemFrom(place) {
      const rank = Math.floor(place / blockLength)
      const { items, size } = blockAt(rank)
      return place % blockLength < size ? items[place % blockLength] : blocks[rank + 1]?.items[0]
    },
    copy,
    atMost: (from, to) => Math.max(0, to - from),
  }
}

/** Letters of a text that are compared as one number, in 5 bits each. */
const lettersCompared = 6
/** Every letter behind z: accents have been folded away. */
const otherLetter = 30

/** Of two texts with different numbers the one with the lower number comes first. */
function beginningOf(text: string): number {
  let beginning = 0
  let isTold = true
  for (let at = 0; at < lettersCompared; at++) {
    const place: number = isTold && at < text.length ? placeOf(text.charCodeAt(at)) : 0
    beginning = beginning * 32 + place
    // What stands behind a digit or a foreign letter decides nothing: others have the same place.
    if (place === 0 || place === signs || place === otherLetter) isTold = false
  }
  return beginning
}

/** Digits and signs, between the space and the letters. */
const signs = 2
function placeOf(code: number): number {
  if (code >= 0x61) return code <= 0x7a ? code - 0x61 + signs + 1 : otherLetter
  return code < 0x20 ? 0 : code === 0x20 ? 1 : signs
}

const emptyBlock = (number: number): Block => ({ number, items: new Uint32Array(blockLength), size: 0 })

function placeIn(block: Block, isBefore: (item: number) => boolean): number {
  let low = 0
  let high = block.size
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(block.items[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}
