import type { ReactNode } from 'react'

const Lines = ({ width = 1.75, children }: { readonly width?: number; readonly children: ReactNode }) => (
  <g fill="none" stroke="currentColor" strokeWidth={width} strokeLinecap="round" strokeLinejoin="round">
    {children}
  </g>
)

/**
 * Shapes on a 20 px grid, 1.75 px strokes. `--knock` is the colour behind a filled shape. Drawn inline, so that no
 * status waits for a file.
 */
export const icons = {
  ok: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" />
      <path
        d="M5.9 10.3l2.9 2.9 5.4-5.9"
        fill="none"
        stroke="var(--knock)"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  list: (
    <>
      <Lines width={2}>
        <path d="M6.5 5H18M6.5 10H18M6.5 15H18M2.5 5h.01M2.5 10h.01M2.5 15h.01" />
      </Lines>
    </>
  ),
  send: (
    <>
      <Lines>
        <path d="M18 2L9 11M18 2l-6 16-3-7-7-3z" />
      </Lines>
    </>
  ),
  alone: (
    <>
      <circle
        cx="10"
        cy="10"
        r="7.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeDasharray="39 8.8"
        transform="rotate(-62 10 10)"
        strokeLinecap="round"
      />
    </>
  ),
  wait: (
    <>
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
      <path
        d="M10 5.5V10l3 2"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  warn: (
    <>
      <path
        d="M8.9 1.7a1.3 1.3 0 0 1 2.2 0l8 14.6a1.3 1.3 0 0 1-1.1 1.9H2a1.3 1.3 0 0 1-1.1-1.9z"
        fill="currentColor"
      />
      <path d="M10 7v5" stroke="var(--knock)" strokeWidth="2.2" strokeLinecap="round" />
      <circle cx="10" cy="15" r="1.25" fill="var(--knock)" />
    </>
  ),
  air: (
    <>
      <rect x=".5" y="4" width="19" height="12" rx="2.5" fill="currentColor" />
      <circle cx="10" cy="10" r="3" fill="var(--knock)" />
    </>
  ),
  disk: (
    <>
      <Lines>
        <path d="M3 12l2-8.5h10L17 12M3 12v4.5h14V12zM13.5 14.3h.01" />
      </Lines>
    </>
  ),
  chevd: (
    <>
      <Lines width={2}>
        <path d="M4 7l6 6 6-6" />
      </Lines>
    </>
  ),
  undo: (
    <>
      <Lines>
        <path d="M3 8h9a5 5 0 0 1 0 10H7" />
        <path d="M7 3.5L2.5 8 7 12.5" />
      </Lines>
    </>
  ),
  clock: (
    <>
      <Lines>
        <circle cx="10" cy="10" r="8" />
        <path d="M10 5.5V10l3 2" />
      </Lines>
    </>
  ),
  ring: (
    <>
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
    </>
  ),
  half: (
    <>
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M10 2a8 8 0 0 1 0 16z" fill="currentColor" />
    </>
  ),
  stop: (
    <>
      <path d="M6.4 1h7.2L19 6.4v7.2L13.6 19H6.4L1 13.6V6.4z" fill="currentColor" />
      <path d="M6 10h8" stroke="var(--knock)" strokeWidth="2.4" strokeLinecap="round" />
    </>
  ),
  unknown: (
    <>
      <path d="M10 .8 19.2 10 10 19.2.8 10z" fill="currentColor" />
      <path
        d="M7.9 8a2.2 2.2 0 1 1 3.2 2c-.8.4-1.1.8-1.1 1.5"
        fill="none"
        stroke="var(--knock)"
        strokeWidth="1.8"
        strokeLinecap="round"
      />
      <circle cx="10" cy="14" r="1.1" fill="var(--knock)" />
    </>
  ),
  print: (
    <>
      <Lines>
        <path d="M5.5 7V2h9v5M5.5 14H3a1.5 1.5 0 0 1-1.5-1.5v-4A1.5 1.5 0 0 1 3 7h14a1.5 1.5 0 0 1 1.5 1.5v4A1.5 1.5 0 0 1 17 14h-2.5" />
        <path d="M5.5 11.5h9V18h-9z" />
      </Lines>
    </>
  ),
  minus: (
    <>
      <Lines width={2}>
        <path d="M4 10h12" />
      </Lines>
    </>
  ),
  right: (
    <>
      <Lines width={2}>
        <path d="M4 10h12M11 5l5 5-5 5" />
      </Lines>
    </>
  ),
  room: (
    <>
      <Lines width={1.6}>
        <path d="M3 9V5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v4" />
        <path d="M1.5 10.5a1.5 1.5 0 0 1 3 0V13h11v-2.5a1.5 1.5 0 0 1 3 0V16h-17zM3.5 16v2M16.5 16v2" />
      </Lines>
    </>
  ),
  remote: (
    <>
      <Lines width={1.6}>
        <rect x="2" y="3" width="16" height="11" rx="2" />
        <path d="M7 17.5h6M10 14v3.5" />
      </Lines>
    </>
  ),
  up: (
    <>
      <Lines width={2}>
        <path d="M10 16V4M5 9l5-5 5 5" />
      </Lines>
    </>
  ),
  down: (
    <>
      <Lines width={2}>
        <path d="M10 4v12M5 11l5 5 5-5" />
      </Lines>
    </>
  ),
  lock: (
    <>
      <Lines>
        <rect x="3.5" y="9" width="13" height="9" rx="2" />
        <path d="M6.5 9V6a3.5 3.5 0 0 1 7 0v3" />
      </Lines>
    </>
  ),
  edit: (
    <>
      <Lines>
        <path d="M3 17l1-4L14 3l3 3L7 16z" />
      </Lines>
    </>
  ),
  grid: (
    <>
      <Lines>
        <rect x="2" y="2" width="7" height="7" rx="1.5" />
        <rect x="11" y="2" width="7" height="7" rx="1.5" />
        <rect x="2" y="11" width="7" height="7" rx="1.5" />
        <rect x="11" y="11" width="7" height="7" rx="1.5" />
      </Lines>
    </>
  ),
  file: (
    <>
      <Lines>
        <path d="M4 2h8l4 4v12H4zM12 2v4h4" />
      </Lines>
    </>
  ),
  badge: (
    <>
      <Lines width={1.6}>
        <rect x="3" y="4.5" width="14" height="13.5" rx="2" />
        <path d="M8 2.5h4v3.5H8zM6.5 10.5h7M6.5 14h4.5" />
      </Lines>
    </>
  ),
  hub: (
    <>
      <Lines width={1.5}>
        <circle cx="10" cy="10" r="3" />
        <circle cx="3.5" cy="4" r="1.8" />
        <circle cx="16.5" cy="4" r="1.8" />
        <circle cx="3.5" cy="16" r="1.8" />
        <circle cx="16.5" cy="16" r="1.8" />
        <path d="M5 5.2l2.7 2.6M15 5.2l-2.7 2.6M5 14.8l2.7-2.6M15 14.8l-2.7-2.6" />
      </Lines>
    </>
  ),
  cloud: (
    <>
      <Lines>
        <path d="M5.5 16a4 4 0 0 1-.4-8A5.5 5.5 0 0 1 15.6 9 3.5 3.5 0 0 1 15 16z" />
      </Lines>
    </>
  ),
  play: (
    <>
      <path
        d="M5.5 3.2v13.6a.8.8 0 0 0 1.2.7l10.6-6.8a.8.8 0 0 0 0-1.4L6.7 2.5a.8.8 0 0 0-1.2.7z"
        fill="currentColor"
      />
    </>
  ),
  trash: (
    <>
      <Lines>
        <path d="M3 5.5h14M8 5.5V3h4v2.5M5 5.5l1 12h8l1-12" />
      </Lines>
    </>
  ),
  chev: (
    <>
      <Lines width={2}>
        <path d="M7 4l6 6-6 6" />
      </Lines>
    </>
  ),
  info: (
    <>
      <rect x="1.5" y="1.5" width="17" height="17" rx="4" fill="currentColor" />
      <path d="M10 9v5" stroke="var(--knock)" strokeWidth="2.2" strokeLinecap="round" />
      <circle cx="10" cy="6" r="1.25" fill="var(--knock)" />
    </>
  ),
  eye: (
    <>
      <Lines>
        <path d="M1.5 10S4.5 4 10 4s8.5 6 8.5 6-3 6-8.5 6-8.5-6-8.5-6z" />
        <circle cx="10" cy="10" r="2.6" />
      </Lines>
    </>
  ),
  key: (
    <>
      <Lines>
        <circle cx="6.5" cy="13.5" r="4" />
        <path d="M9.5 10.5L17 3M14 6l2.5 2.5" />
      </Lines>
    </>
  ),
  download: (
    <>
      <Lines width={2}>
        <path d="M10 3v10M5.5 9l4.5 4.5L14.5 9M4 17h12" />
      </Lines>
    </>
  ),
  plus: (
    <>
      <Lines width={2}>
        <path d="M10 4v12M4 10h12" />
      </Lines>
    </>
  ),
  scan: (
    <>
      <Lines>
        <path d="M2 6.5V4a2 2 0 0 1 2-2h2.5M13.5 2H16a2 2 0 0 1 2 2v2.5M18 13.5V16a2 2 0 0 1-2 2h-2.5M6.5 18H4a2 2 0 0 1-2-2v-2.5" />
        <path d="M6 6.5v7M9 6.5v7M11.5 6.5v7M14 6.5v7" />
      </Lines>
    </>
  ),
  camera: (
    <>
      <Lines>
        <path d="M2 6.5h3.5L7 4h6l1.5 2.5H18V16H2z" />
        <circle cx="10" cy="11" r="3" />
      </Lines>
    </>
  ),
  bell: (
    <>
      <Lines>
        <path d="M3.5 14.5h13L15 12V8.5a5 5 0 0 0-10 0V12zM8.3 17.3h3.4" />
      </Lines>
    </>
  ),
  user: (
    <>
      <Lines>
        <circle cx="10" cy="6.5" r="4" />
        <path d="M2.5 18a7.5 7.5 0 0 1 15 0" />
      </Lines>
    </>
  ),
  search: (
    <>
      <Lines>
        <circle cx="8.5" cy="8.5" r="6" />
        <path d="M13 13l5 5" />
      </Lines>
    </>
  ),
  flag: (
    <>
      <Lines>
        <path d="M4 18.5V2M4 3h11l-2.5 4L15 11H4" />
      </Lines>
    </>
  ),
  users: (
    <>
      <Lines width={1.6}>
        <circle cx="7.5" cy="7" r="3.5" />
        <path d="M1 17.5a6.5 6.5 0 0 1 13 0M13 3.8a3.5 3.5 0 0 1 0 6.4M15.5 12.3a6.5 6.5 0 0 1 3.5 5.2" />
      </Lines>
    </>
  ),
  sound: (
    <Lines>
      <path d="M2.5 7.5v5h3.2L10 16V4L5.7 7.5zM13 7.2a4 4 0 0 1 0 5.6M15.5 4.8a7.4 7.4 0 0 1 0 10.4" />
    </Lines>
  ),
  mute: (
    <Lines>
      <path d="M2.5 7.5v5h3.2L10 16V4L5.7 7.5zM13 7.5l5 5M18 7.5l-5 5" />
    </Lines>
  ),
  absorb: (
    <Lines>
      <path d="M2 10h5M18 10h-5M5 7l3 3-3 3M15 7l-3 3 3 3M10 3v14" />
    </Lines>
  ),
  shift: (
    <Lines>
      <path d="M3 4v12M7 10h10M13 6l4 4-4 4" />
    </Lines>
  ),
  cut: (
    <Lines>
      <circle cx="5" cy="15" r="2.5" />
      <circle cx="5" cy="5" r="2.5" />
      <path d="M7 6.5L18 15M7 13.5L18 5" />
    </Lines>
  ),
  heart: (
    <Lines>
      <path d="M1.5 10.5h4l2-5 4 9 2-4h5" />
    </Lines>
  ),
  cast: (
    <Lines>
      <path d="M2 8a10 10 0 0 1 16 0M5 11.2a6 6 0 0 1 10 0" />
      <circle cx="10" cy="15" r="1.5" fill="currentColor" />
    </Lines>
  ),
  rec: <circle cx="10" cy="10" r="6" fill="currentColor" />,
  drop: (
    <Lines>
      <rect x="1.5" y="4" width="6" height="12" rx="1.5" />
      <path d="M10.5 4v12" strokeDasharray="2 3" />
      <rect x="13" y="4" width="5.5" height="12" rx="1.5" />
    </Lines>
  ),
  unlock: (
    <Lines>
      <rect x="3.5" y="9" width="13" height="9" rx="2" />
      <path d="M6.5 9V5.5a3.5 3.5 0 0 1 6.8-1.2" />
    </Lines>
  ),
  freeze: (
    <Lines width={1.6}>
      <path d="M10 1.5v17M2.6 5.8l14.8 8.5M2.6 14.3l14.8-8.5M7.5 3L10 5.5 12.5 3M7.5 17l2.5-2.5 2.5 2.5" />
    </Lines>
  ),
  scene: (
    <Lines>
      <rect x="2" y="4" width="16" height="12" rx="2" />
      <path d="M8.5 7.5v5l4-2.5z" fill="currentColor" />
    </Lines>
  ),
  vote: (
    <path d="M10 3.2 17.5 15h-15z" fill="currentColor" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
  ),
  stack: (
    <Lines>
      <rect x="2" y="6" width="12" height="12" rx="2" />
      <path d="M6 3.5A1.5 1.5 0 0 1 7.5 2H16a2 2 0 0 1 2 2v8.5a1.5 1.5 0 0 1-1.5 1.5" />
    </Lines>
  ),
  mask: (
    <Lines>
      <path d="M3 3l14 14M8.3 8.3a2.4 2.4 0 0 0 3.4 3.4M5.3 5.6C3.7 6.7 2.5 8.2 1.7 10c1.5 3.4 4.6 5.6 8.3 5.6 1.5 0 2.9-.4 4.1-1M8.3 4.6A8.6 8.6 0 0 1 10 4.4c3.7 0 6.8 2.2 8.3 5.6a9.6 9.6 0 0 1-1.6 2.5" />
    </Lines>
  ),
  hand: (
    <Lines width={1.6}>
      <path d="M6 11V5.2a1.4 1.4 0 0 1 2.8 0V9.5M8.8 9V3.4a1.4 1.4 0 0 1 2.8 0V9M11.6 9V4.8a1.4 1.4 0 0 1 2.8 0v6.7c0 3.8-2.2 6.5-5.3 6.5-2.3 0-3.5-1-4.6-3L2.6 11.5a1.3 1.3 0 0 1 2.2-1.3L6 12" />
    </Lines>
  ),
  micro: (
    <Lines width={1.6}>
      <rect x="7" y="1.5" width="6" height="10" rx="3" />
      <path d="M3.5 9a6.5 6.5 0 0 0 13 0M10 15.5V18.5" />
    </Lines>
  ),
  shield: (
    <Lines>
      <path d="M10 1.8l6.5 2.4v5.3c0 4-2.7 7-6.5 8.7-3.8-1.7-6.5-4.7-6.5-8.7V4.2z" />
    </Lines>
  ),
} as const satisfies Record<string, ReactNode>

export type IconName = keyof typeof icons
