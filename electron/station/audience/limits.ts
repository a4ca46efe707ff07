/**
 * What the server takes from phones. Messages are limited for each phone and for all phones together, not for each
 * address: a hall is one address behind its access points. The page's waits are in `renderer/audience/`: `link/link.ts`,
 * and `outbox/outbox.ts`, which repeats the rates of `question` and `message`. Limits that pages need too are in the
 * domain: the longest question (`question.ts`) and the size of a list of held words (`held-words.ts`).
 */
export const limits = {
  /** Of one phone: 20 at once, then one each 5 s. Nobody thinks of questions faster. */
  question: { burst: 20, perSecond: 1 / 5 },
  /**
   * Questions of all phones together. The hardest text of 500 characters takes the worker 4 ms, so that 40 a second are a
   * sixth of a core. A hall of 2 000 people in which each asks within a minute sends 33 a second.
   */
  allQuestions: { burst: 120, perSecond: 40 },
  /**
   * Answers that are written to polls, of all phones together. Each is read as a question is, and one that tells of a danger
   * is the referent's. A hall of 2 000 in which half writes a short answer within ten seconds is answered at once.
   */
  allWritten: { burst: 300, perSecond: 100 },
  /** Support for a whole list in a row, and every change of mind in a poll. */
  message: { burst: 30, perSecond: 2 },
  /**
   * What one phone asks to be told of. A page asks for the programme and for its session whenever it connects, and for another
   * session when it goes there: 15 reloads in a row, then one each 2 s for as long as the network is bad.
   */
  subscription: { burst: 30, perSecond: 1 },
  /** Frames of one phone, before they are parsed: more than its messages and views can be. Beyond it they are dropped. */
  frame: { burst: 120, perSecond: 10 },
  /** ms in which phones' frames are read in one turn of the event loop, and how many may wait for later turns. */
  inbox: { turnMs: 1, most: 20_000 },
  /**
   * New phones, of everybody together: a hall of 2 000 that scans the same code at once is in after 30 s,
   * and a script that makes phones up has as many votes as that, not millions.
   */
  newDevice: { burst: 800, perSecond: 40 },
  /**
   * Devices of one address that connect no socket. A page connects within a second or two: 1 500 phones behind one address
   * that come in within a minute have some 100 at a time.
   */
  unusedDevice: { burst: 800, perSecond: 2 },
  /** An address within it has opened few devices: a phone that has an address of its own, or a family behind one. */
  fewDevices: { burst: 20, perSecond: 1 / 3 },
  /** Addresses, and devices without a socket, that are remembered. */
  mostAddresses: 10_000,
  mostUnused: 20_000,
  /** Wrong badge codes of one address: 20 a minute. */
  wrongCode: { burst: 20, perSecond: 1 / 3 },
  /** A right code makes up for so many wrong ones: in a hall behind one address one person in twenty mistypes theirs. */
  wrongPerRight: 1 / 4,
  /** Codes of one address that are looked up. At 100 a second one of 8 letters is found after a month, with 2 300 badges. */
  codeLookup: { burst: 200, perSecond: 100 },
  /** Sessions that one page follows: the one it shows, one that it leaves, and the programme. */
  mostWatched: 6,
  /** Connections of phones that have shown their token, in all: three phones and tabs for each of 2 000 people. */
  mostConnections: 6000,
  /** Of one device: tabs of a browser, and some that a phone has left behind when it lost its network. */
  mostOfDevice: 6,
  /**
   * Places for those who have shown none yet, beside the ones that are free. They show it within a second: a flood from the
   * address of the hall would have to be a thousand connections within that to drive an honest phone of it out again.
   */
  mostOnTheirWay: 1000,
  /** A question of 500 characters in JSON, with room to spare; a photograph does not come this way. */
  mostBytes: 8 * 1024,
} as const
