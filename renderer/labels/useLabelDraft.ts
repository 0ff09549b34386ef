import { useState } from 'react';
import { useQuery } from '../hooks/useQuery';
import { draftOf, type LabelDraft } from './labelDraft';

/** How this station printed labels last, to be changed; null until it is known, and for who prints none. */
export function useLabelDraft(enabled: boolean): readonly [LabelDraft | null, (draft: LabelDraft) => void] {
  const kept = useQuery('labels.settings', {}, { enabled });
  const [own, setOwn] = useState<LabelDraft | null>(null);
  return [own ?? (kept.is === 'value' ? draftOf(kept.value) : null), setOwn];
}
