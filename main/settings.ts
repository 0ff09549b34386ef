import { randomUUID } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { labelSettings } from '../shared/contract/labels';
import type { Log } from './log';
import { writeWhole } from './files/writeWhole';

const settings = z.strictObject({
  /** This desktop: each has a chain of its own in the journal. */
  station: z.strictObject({ id: z.uuid(), name: z.string().min(1) }),
  /** The bin that this station receives into; null: none is chosen. */
  bin: z.string().nullable(),
  /** Where each person left off, by person id. */
  screens: z.record(z.string(), z.string()),
  /** How labels are printed here; null: nobody has printed any yet. */
  labels: labelSettings.nullable().default(null),
});

type Settings = z.infer<typeof settings>;

export interface SettingsFile {
  now(): Settings;
  /** Resolves once it is on disk; throws what the file system says, and `now()` stays as it was. */
  change(changed: Partial<Omit<Settings, 'station'>>): Promise<void>;
}

/** Opens settings.json of the data folder; makes it, and with it the station, at first start. */
export async function openSettings(folder: string, log: Log): Promise<SettingsFile> {
  const file = join(folder, 'settings.json');
  let now = await read(file, log);
  let writing: Promise<unknown> = Promise.resolve();
  if (now === null) await writeWhole(file, textOf((now = firstSettings())), `${file}.new`);
  let current = now;
  return {
    now: () => current,
    change(changed) {
      const mine = writing.then(async () => {
        const wanted = { ...current, ...changed };
        await writeWhole(file, textOf(wanted), `${file}.new`);
        current = wanted;
      });
      writing = mine.catch(() => undefined);
      return mine;
    },
  };
}

function firstSettings(): Settings {
  return {
    station: { id: randomUUID(), name: hostname() || 'This computer' },
    bin: null,
    screens: {},
    labels: null,
  };
}

/** Null where there is no file. A damaged one is put aside for whoever wants to look, and is no reason not to start. */
async function read(file: string, log: Log): Promise<Settings | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  const parsed = settings.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  await rename(file, `${file}.damaged`);
  log('error', 'settings.json is damaged; it is kept as settings.json.damaged and a new one is made.');
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const textOf = (content: Settings): string => `${JSON.stringify(content, null, 2)}\n`;
