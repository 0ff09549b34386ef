import type { Topic } from '../../shared/contract/topics';

/** Between two announcements, in milliseconds: screens that read again at every scan of a burst would stall. */
export const announceEveryMs = 200;

/** Gathers the topics of commits: the first goes out at once, what follows within 200 ms goes out together. */
export class Announcements {
  readonly #send: (topics: Topic[]) => void;
  readonly #gathered = new Set<Topic>();
  #pause: NodeJS.Timeout | null = null;

  constructor(send: (topics: Topic[]) => void) {
    this.#send = send;
  }

  add(topics: readonly Topic[]): void {
    for (const topic of topics) this.#gathered.add(topic);
    if (this.#pause === null) this.#sendGathered();
  }

  /** Sends what is gathered and stops. */
  end(): void {
    if (this.#pause !== null) clearTimeout(this.#pause);
    this.#pause = null;
    if (this.#gathered.size > 0) this.#send([...this.#gathered]);
    this.#gathered.clear();
  }

  #sendGathered(): void {
    this.#pause = null;
    if (this.#gathered.size === 0) return;
    this.#send([...this.#gathered]);
    this.#gathered.clear();
    this.#pause = setTimeout(() => this.#sendGathered(), announceEveryMs);
  }
}
