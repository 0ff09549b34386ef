import { useState } from 'react';
import { useScanStep } from '../hooks/useScanStep';
import { listedValues, withLine } from './listedValues';

interface SerialList {
  readonly text: string;
  readonly values: readonly string[];
  readonly setText: (next: string | ((before: string) => string)) => void;
}

/** A list of serials that is typed, pasted or scanned, one a line. `onChange`: what was said of it holds no more. */
export function useSerialList(onChange: () => void): SerialList {
  const [text, setTyped] = useState('');
  const setText: SerialList['setText'] = (next) => {
    setTyped(next);
    onChange();
  };
  // From the text as it is by then: two scans may come before it is drawn again.
  useScanStep((scan) => setText((before) => withLine(before, scan.text)));
  return { text, values: listedValues(text), setText };
}
