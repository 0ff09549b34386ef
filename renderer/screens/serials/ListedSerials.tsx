import { useState } from 'react';
import { useQuery } from '../../hooks/useQuery';
import { copyText } from './copyText';
import { figure } from '../../../shared/domain/figure';
import { useSerialsGrid } from './serialsGridStore';

/** What became of a pasted list: how many of its serials are here, and the others to be copied. */
export function ListedSerials() {
  const values = useSerialsGrid(({ typed }) => typed.serials);
  return values.length === 0 ? null : <Found key={values.join('\n')} values={values} />;
}

function Found({ values }: { readonly values: readonly string[] }) {
  const answer = useQuery('serials.missing', { values: [...values] });
  const [copied, setCopied] = useState('');
  if (answer.is !== 'value') return null;
  const { missing } = answer.value;
  const copy = (): void => void copyText(missing.join('\n')).then(setCopied);
  return (
    <span className="listed">
      <span role="status">
        {figure(values.length - missing.length)} of {figure(values.length)} found
      </span>
      {missing.length > 0 && (
        <button type="button" className="plain" onClick={copy}>
          {missing.length === 1 ? 'Copy the missing one' : `Copy the ${figure(missing.length)} missing`}
        </button>
      )}
      <span role="status">{copied}</span>
    </span>
  );
}
