import { useEffect, useRef, useState } from 'react';

/** Counts are read aloud at most once a second, so that a scanner at work does not talk over everything. */
const rest = 1000;

/** The counts for a screen reader; sighted people read the footer. */
export function SpokenCount({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState(text);
  const last = useRef(0);
  useEffect(() => {
    const speak = (): void => {
      last.current = performance.now();
      setSpoken(text);
    };
    const timer = setTimeout(speak, Math.max(0, last.current + rest - performance.now()));
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="hidden">
      {spoken}
    </p>
  );
}
