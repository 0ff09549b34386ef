import { resolve } from 'node:path';

/** What the program was started with; paths are absolute. */
export interface Options {
  /** The data folder, or null for the default one. */
  readonly data: string | null;
  readonly demo: boolean;
  readonly demoSerials: number;
  readonly scannerFeed: string | null;
}

const usualDemo = 20_000;
const largestDemo = 10_000_000;
/** A slip in one of our names; taken for a switch of Chromium's it would open another folder than was meant. */
const likeOurs = /^--(data|demo|scanner)/i;

/**
 * Reads the program's options; everything else in the list (the project's folder, Chromium's and Electron's
 * switches) is left alone. A value stands behind its option or after `=`; the last of two counts.
 * A refusal is one sentence.
 */
export function readOptions(
  args: readonly string[],
  currentFolder: string,
): { readonly options: Options } | { readonly refused: string } {
  let options: Options = { data: null, demo: false, demoSerials: usualDemo, scannerFeed: null };
  for (let at = 0; at < args.length; at += 1) {
    const [name, behind] = split(args[at] ?? '');
    switch (name) {
      case '--demo':
        if (behind !== null) return { refused: '--demo takes no value; its size is --demo-serials N.' };
        options = { ...options, demo: true };
        break;
      case '--data':
      case '--scanner-feed': {
        const value = behind ?? args[(at += 1)] ?? '';
        if (value === '' || value.startsWith('--')) {
          return { refused: `${name} needs a ${name === '--data' ? 'folder' : 'path'} behind it.` };
        }
        const path = resolve(currentFolder, value);
        options = name === '--data' ? { ...options, data: path } : { ...options, scannerFeed: path };
        break;
      }
      case '--demo-serials': {
        const value = behind ?? args[(at += 1)] ?? '';
        const size = /^\d{1,9}$/.test(value) ? Number(value) : 0;
        if (size < 1 || size > largestDemo) {
          return { refused: '--demo-serials needs a whole number from 1 to 10000000 behind it.' };
        }
        options = { ...options, demoSerials: size };
        break;
      }
      default:
        if (likeOurs.test(name)) {
          return {
            refused: `${name} is no option: there are --data, --demo, --demo-serials and --scanner-feed.`,
          };
        }
    }
  }
  return { options };
}

function split(arg: string): readonly [name: string, value: string | null] {
  const at = arg.startsWith('--') ? arg.indexOf('=') : -1;
  return at < 0 ? [arg, null] : [arg.slice(0, at), arg.slice(at + 1)];
}
