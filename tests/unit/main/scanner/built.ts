import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect } from 'vitest';
import { superviseScanner, type ScannerProcess } from '../../../../main/scannerSupervisor';
import type { ScanEvent, ScannerState } from '../../../../shared/contract/scannerEvents';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The scanner process built as the program builds it, inside the project so that it finds node-hid. */
export async function buildScanner(): Promise<{ script: string; remove(): void }> {
  const folder = mkdtempSync(join(root, 'node_modules/.scanner-test-'));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: ['zod'] },
    build: {
      ssr: 'main/scanner/entry.ts',
      outDir: folder,
      target: 'node20.18',
      rolldownOptions: { external: ['node-hid'], output: { format: 'es', entryFileNames: 'scanner.mjs' } },
    },
  });
  return {
    script: join(folder, 'scanner.mjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A running scanner process under the program's own supervisor, with all it has said. */
export interface RunningScanner {
  readonly scanner: ScannerProcess;
  readonly scans: ScanEvent[];
  readonly states: ScannerState[];
  readonly logs: string[];
  /** The process of the last launch. */
  child(): ChildProcess;
  /** Waits until the process has said so many scans, and gives their texts. */
  texts(count: number): Promise<string[]>;
  /** Waits until the status light shows this kind. */
  becomes(kind: ScannerState['kind']): Promise<ScannerState>;
}

export function runScanner(script: string, args: readonly string[]): RunningScanner {
  const scans: ScanEvent[] = [];
  const states: ScannerState[] = [];
  const logs: string[] = [];
  let child: ChildProcess;
  const scanner = superviseScanner(
    () => {
      const started = fork(script, args, { execArgv: [] });
      child = started;
      return {
        send: (command) => void started.send(command),
        onMessage: (listener) => void started.on('message', listener),
        onExit: (listener) => void started.on('exit', listener),
        kill: () => void started.kill('SIGKILL'),
      };
    },
    {
      onScan: (scan) => scans.push(scan),
      onState: (state) => states.push(state),
      onLog: (_level, text) => logs.push(text),
    },
  );
  const within = { timeout: 8000, interval: 10 };
  return {
    scanner,
    scans,
    states,
    logs,
    child: () => child,
    async texts(count) {
      await expect.poll(() => scans.length, within).toBe(count);
      return scans.map(({ text }) => text);
    },
    async becomes(kind) {
      await expect.poll(() => scanner.state().kind, within).toBe(kind);
      return scanner.state();
    },
  };
}

/** A folder with a short path, for sockets. */
export function feedFolder(): { path(name: string): string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'feed-'));
  return {
    path: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
