import { useCopied } from './copyText';

/** Says for a moment that a serial was copied. */
export function Copied() {
  const said = useCopied((copied) => copied.said);
  return (
    <span role="status" className="copied">
      {said}
    </span>
  );
}
