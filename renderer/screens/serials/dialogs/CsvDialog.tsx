import { useState } from 'react';
import { attributesCsv } from '../../../../shared/domain/attributesCsv';
import { ChooseFileDialog } from '../../../csv/ChooseFileDialog';
import { useCsvFile } from '../../../csv/useCsvFile';
import { ask } from '../../../hooks/askWarehouse';
import { CsvApplied } from './CsvApplied';
import { CsvChecked } from './CsvChecked';
import { closeDialog } from './openDialog';

/** *Add Attributes By CSV*: choose, check, apply. Source: customer's page, "Add attributes by CSV". */
export function CsvDialog() {
  const file = useCsvFile('attributes');
  const [apply, setApply] = useState<string | null>(null);
  const { check, checking } = file;
  if (apply !== null) return <CsvApplied job={apply} />;
  if (check !== null && checking?.is === 'done' && checking.result.of === 'csvCheck') {
    const applyIt = async (overwrite: boolean): Promise<void> => {
      const started = await ask('attributes.applyCsv', { check, overwrite });
      if ('value' in started) setApply(started.value.job);
      else file.setAnswer(started);
    };
    return (
      <CsvChecked
        check={checking.result}
        job={check}
        answer={file.answer}
        apply={(overwrite) => void applyIt(overwrite)}
        otherFile={() => void file.choose()}
        template={() => void file.template()}
      />
    );
  }
  return (
    <ChooseFileDialog title="Add Attributes By CSV" file={file} onClose={closeDialog}>
      One row for each serial and attribute: {attributesCsv.map(({ title }) => title).join(', ')}. The file is
      checked first; nothing changes before you apply it.
    </ChooseFileDialog>
  );
}
