import { openDisplay } from './steps/display.mjs';
import { programEnvironment } from './steps/launch.mjs';
import { prepare } from './steps/prepare.mjs';

/**
 * Global set-up of every runner whose tests open the program, also when it is called by hand: afterwards
 * `_electron.launch({ args: [projectFolder, …] })` finds the Electron that `npm start` uses, built sources and a display.
 * @returns {Promise<() => void>} ends what it started
 */
export default async function setup() {
  const electron = await prepare();
  const display = await openDisplay();
  Object.assign(process.env, programEnvironment, display.env, {
    ELECTRON_OVERRIDE_DIST_PATH: electron.folder,
    SERIALS_DESK_ELECTRON: electron.executable,
  });
  return display.stop;
}
