import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file whole or not at all: into `beside`, a name in the same folder, forced to disk, then renamed over
 * `file`. Throws what the file system says; `file` is then as it was, and nothing new lies beside it.
 */
export async function writeWhole(file: string, content: string | Uint8Array, beside: string): Promise<void> {
  const handle = await open(beside, 'w');
  try {
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    // What kept it from being written is the news, not that its rest cannot be removed either.
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}
