import type { Log } from './log';

/** Notes how long each step of the start-up took, for the log. */
export class Phases {
  readonly #steps: string[] = [];
  #since = performance.now();

  /** The step that ended now. */
  done(step: string): void {
    const now = performance.now();
    this.#steps.push(`${step} ${Math.round(now - this.#since)}`);
    this.#since = now;
  }

  /** One line: every step with its milliseconds, and all of it since the process began. */
  tell(log: Log): void {
    log('info', `started in ${Math.round(performance.now())} ms: ${this.#steps.join(', ')}`);
  }
}
