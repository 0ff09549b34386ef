import { useQuery } from '../hooks/useQuery';

/** Of the list that the fields of a name point to. */
export const attributeNamesId = 'attribute-names';

/** The names in use, which a field suggests. */
export function AttributeNames() {
  const answer = useQuery('attributes.names', {});
  return (
    <datalist id={attributeNamesId}>
      {answer.is === 'value' && answer.value.names.map((name) => <option key={name} value={name} />)}
    </datalist>
  );
}
