import { useState } from 'react';
import { ChooseFileDialog } from '../../csv/ChooseFileDialog';
import { useCsvFile } from '../../csv/useCsvFile';
import { ask } from '../../hooks/askWarehouse';
import { ImportApplied } from './ImportApplied';
import { ImportChecked } from './ImportChecked';

/** *Import products*: choose a file, see what each row would do, apply. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const file = useCsvFile('products');
  const [apply, setApply] = useState<string | null>(null);
  const { check, checking } = file;
  if (apply !== null) return <ImportApplied job={apply} onClose={onClose} />;
  if (check !== null && checking?.is === 'done' && checking.result.of === 'productsCheck') {
    const applyIt = async (): Promise<void> => {
      const started = await ask('products.applyCsv', { check });
      if ('value' in started) setApply(started.value.job);
      else file.setAnswer(started);
    };
    return (
      <ImportChecked
        check={checking.result}
        job={check}
        answer={file.answer}
        apply={() => void applyIt()}
        otherFile={() => void file.choose()}
        onClose={onClose}
      />
    );
  }
  return (
    <ChooseFileDialog title="Import products" file={file} onClose={onClose}>
      One row for each SKU. The column SKU names the product; what the file has no column for stays as it is.
      SKU and Serial alone change the Serial of many. The file is checked first; nothing changes before you
      apply it.
    </ChooseFileDialog>
  );
}
