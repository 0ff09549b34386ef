/**
 * Progress goes to stderr: what a script answers on stdout stays clean.
 * @param {string} text
 */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/**
 * Does one step, saying before what it does and for how long, and after how long it took.
 * @template T
 * @param {string} what
 * @param {string} expected such as "about 40 seconds"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, expected, work) {
  say(`• ${what} (${expected}) …`);
  const start = performance.now();
  const result = await work();
  say(`  done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
