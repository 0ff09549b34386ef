import { ask } from '../hooks/askWarehouse';
import { screenText } from './landing';
import { type Screen, useScreen } from './screens';

/** Tells main each place a person goes to, so that the next signing in lands there. Returns what ends it. */
export function rememberScreens(): () => void {
  return useScreen.subscribe(({ screen }, before) => {
    // The first screen after signing in is where the settings already say; null is nobody's.
    if (screen === null || before.screen === null) return;
    rememberScreen(screen);
  });
}

/** A place that cannot be written is no reason to disturb work: the person lands on the former one. */
export function rememberScreen(screen: Screen): void {
  void ask('session.rememberScreen', { screen: screenText(screen) });
}
