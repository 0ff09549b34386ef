import type { Engine } from '../engines/engine';
import { Mirror } from './mirror';

/** The mirror of a thread, loaded when a question first wants it. */
export interface LazyMirror {
  /** The mirror once it is loaded, else null; plain SQL answers meanwhile. Begins to load it. */
  current(): Mirror | null;
  /** Resolves when it is loaded and sorted, with how many ms loading took; null where it could not be. */
  loaded(): Promise<number | null>;
}

/** For connections that answer no grid. */
export const noMirror: LazyMirror = { current: () => null, loaded: () => Promise.resolve(null) };

export function lazyMirror(
  engine: Pick<Engine, 'read'>,
  timeZone: string,
  log: (level: 'info' | 'error', text: string) => void,
): LazyMirror {
  const mirror = new Mirror(timeZone);
  let loading: Promise<number | null> | null = null;

  async function load(): Promise<number | null> {
    const start = performance.now();
    try {
      await mirror.load(engine);
    } catch (error) {
      // The grid goes on by plain SQL, slower.
      log('error', `the mirror is not loaded: ${error instanceof Error ? error.stack : String(error)}`);
      return null;
    }
    const took = Math.round(performance.now() - start);
    await mirror.sort();
    const sorted = Math.round(performance.now() - start - took);
    const size = Math.round(mirror.byteLength / 1e6);
    log('info', `the mirror is loaded in ${took} ms, sorted in ${sorted} more, ${size} MB`);
    return took;
  }

  const loaded = (): Promise<number | null> => {
    // In a turn of its own: the question that wanted it is answered first.
    loading ??= new Promise((resolve) => setTimeout(() => void load().then(resolve), 0));
    return loading;
  };
  return {
    current() {
      void loaded();
      return mirror.isUp ? mirror : null;
    },
    loaded,
  };
}
