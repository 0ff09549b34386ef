import './zodConfig';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { keepFocus } from './hooks/keepFocus';
import { listen } from './hooks/listen';
import { scanGate } from './hooks/useScanStep';
import { doorkeeper } from './navigation/doorkeeper';
import { rememberScreens } from './navigation/rememberScreen';
import { keepPresent } from './stores/present';

scanGate.keptBy(doorkeeper);
listen();
keepFocus();
keepPresent();
rememberScreens();

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(<App />);
