import type { Status } from '../../shared/domain/statuses';

/** Colours of the light display; the contrast of each text on its ground is 4.5:1 or more. */
export const colours = {
  bg: '#F3F5F8',
  surface: '#FFFFFF',
  surface2: '#E9EDF2',
  ink: '#13202C',
  ink2: '#455463',
  /** Borders of controls. */
  edge: '#66727F',
  /** Decoration only. */
  line: '#CBD3DC',
  primary: '#1A4CAD',
  onPrimary: '#FFFFFF',
  /** Selected row, active filter. */
  tint: '#E2EBFA',
  focus: '#0A46B8',
  rail: '#14263A',
  onRail: '#E8EEF5',
  danger: '#A11212',
  dangerTint: '#FCE4E2',
  warn: '#6B4300',
  ok: '#0B5A37',
  /** The bar on top and the chip of a demo warehouse. */
  demo: '#F2B33D',
  onDemo: '#2B1B00',
} as const;

interface StatusColours {
  readonly fill: string;
  readonly text: string;
  /** Absent: the fill alone is the form. */
  readonly border?: string;
}

/** Every status has a form of its own beside its colour, so that a grey print still tells them apart. */
export const statusColours: Readonly<Record<Status, StatusColours>> = {
  Incoming: { fill: '#FFFFFF', text: '#0A4FA3', border: '1.5px dashed #0A4FA3' },
  Out: { fill: '#FFFFFF', text: '#46525E', border: '1.5px solid #46525E' },
  Ready: { fill: '#D8F2E2', text: '#0B5A37' },
  Reserved: { fill: '#E6DDFA', text: '#4A1F8F', border: '1.5px solid #4A1F8F' },
  Hold: { fill: '#F2B33D', text: '#2B1B00' },
  Imperfect: { fill: '#8C1440', text: '#FFFFFF' },
};

/** The tile of a scan screen, by verdict. Accepted is light and refused dark: they differ for every eye. */
export const tileColours = {
  accepted: { fill: '#4BD581', text: '#06200F' },
  refused: { fill: '#941414', text: '#FFFFFF' },
  whichOne: { fill: '#123F9E', text: '#FFFFFF' },
  waiting: { fill: '#FFFFFF', text: '#13202C' },
} as const;

export const fonts = {
  // Condensed before system-ui: where a Linux desktop brings no face of its own, that means the wide DejaVu
  // Sans, with which the twelve columns do not fit.
  ui: '"Segoe UI", "DejaVu Sans Condensed", system-ui, "Noto Sans", sans-serif',
  mono: '"Cascadia Mono", "SF Mono", Consolas, "DejaVu Sans Mono", monospace',
} as const;

export const radii = { chip: 6, control: 8, card: 10, tile: 14 } as const;

/** Pixels. `desk` is read at arm's length with a mouse, `touch` standing, with gloves. */
export const sizes = {
  desk: {
    header: 60,
    rail: 110,
    railItem: 60,
    button: 38,
    primary: 38,
    text: 14,
    small: 13,
    table: 13,
    gap: 16,
  },
  touch: {
    header: 72,
    rail: 110,
    railItem: 82,
    button: 56,
    primary: 64,
    text: 17,
    small: 15,
    table: 17,
    gap: 16,
  },
} as const;

export type Density = keyof typeof sizes;

export const barHeight = 4;
