export type ToneName = 'done' | 'refused' | 'whichOne';

/** One pulse: the sine waves that sound together, each with its share of the loudness; milliseconds. */
interface Pulse {
  readonly partials: readonly (readonly [hertz: number, share: number])[];
  readonly ms: number;
  readonly gapAfter: number;
}

/** 12 dB below. */
const minus12dB = 10 ** (-12 / 20);

const alarm: Pulse['partials'] = [
  [440, 1],
  // Small loudspeakers play little of 440 Hz; these carry it.
  [880, 0.5],
  [1320, 0.33],
];

/**
 * The three tones. They differ in number and length of pulses, not in pitch alone, so that they are told
 * apart in noise and by ears that miss high tones.
 */
export const tones: Readonly<Record<ToneName, readonly Pulse[]>> = {
  done: [
    {
      partials: [
        [1760, 1],
        [3520, minus12dB],
      ],
      ms: 90,
      gapAfter: 0,
    },
  ],
  refused: [
    { partials: alarm, ms: 180, gapAfter: 90 },
    { partials: alarm, ms: 180, gapAfter: 0 },
  ],
  whichOne: [988, 1319, 1760].map((hertz, place) => ({
    partials: [[hertz, 1]],
    ms: 70,
    gapAfter: place < 2 ? 40 : 0,
  })),
};

/** Milliseconds from the first pulse's start to the last one's end. */
export const lengthOf = (name: ToneName): number =>
  tones[name].reduce((sum, { ms, gapAfter }) => sum + ms + gapAfter, 0);
