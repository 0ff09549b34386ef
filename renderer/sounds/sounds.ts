import { type Sounding, starts } from './burst';
import { tones, type ToneName } from './tones';

const attack = 0.005;
const release = 0.02;
const loudness = 0.5;

let context: AudioContext | null = null;
let last: Sounding | null = null;
let cut: () => void = () => undefined;

/**
 * Plays a tone: "done" means that it is on disk. Never throws: a computer without sound works on.
 * The tone started last and their count stand on the document element (`data-tone`, `data-tone-count`).
 */
export function play(tone: ToneName): void {
  const now = performance.now();
  if (!starts(last, now)) return;
  last = { tone, since: now };
  note(tone);
  cut();
  try {
    context ??= new AudioContext({ latencyHint: 'interactive' });
    void context.resume();
    cut = sound(context, tone);
  } catch {
    cut = () => undefined;
  }
}

function note(tone: ToneName): void {
  const { dataset } = document.documentElement;
  dataset['tone'] = tone;
  dataset['toneCount'] = String(Number(dataset['toneCount'] ?? 0) + 1);
}

/** Returns what ends it early, by its release and not with a click. */
function sound(audio: AudioContext, tone: ToneName): () => void {
  const master = audio.createGain();
  master.gain.value = loudness;
  master.connect(audio.destination);
  let at = audio.currentTime;
  for (const { partials, ms, gapAfter } of tones[tone]) {
    const end = at + ms / 1000;
    const sum = partials.reduce((all, [, share]) => all + share, 0);
    for (const [hertz, share] of partials) partial(audio, master, hertz, share / sum, at, end);
    at = end + gapAfter / 1000;
  }
  return () => {
    master.gain.setTargetAtTime(0, audio.currentTime, release / 4);
  };
}

function partial(
  audio: AudioContext,
  into: AudioNode,
  hertz: number,
  gain: number,
  start: number,
  end: number,
): void {
  const wave = new OscillatorNode(audio, { type: 'sine', frequency: hertz });
  const shape = new GainNode(audio, { gain: 0 });
  shape.gain.setValueAtTime(0, start);
  shape.gain.linearRampToValueAtTime(gain, start + attack);
  shape.gain.setValueAtTime(gain, end - release);
  shape.gain.linearRampToValueAtTime(0, end);
  wave.connect(shape).connect(into);
  wave.start(start);
  wave.stop(end);
}
