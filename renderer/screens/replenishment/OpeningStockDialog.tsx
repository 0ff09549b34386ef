import { useState } from 'react';
import { openingStockCsv } from '../../../shared/domain/openingStockCsv';
import { ChooseFileDialog } from '../../csv/ChooseFileDialog';
import { useCsvFile } from '../../csv/useCsvFile';
import { ask } from '../../hooks/askWarehouse';
import { StockChecked } from './StockChecked';
import { StockReceived } from './StockReceived';

/** *Opening stock*: what lies in the warehouse on the first day, by CSV: choose, check, receive. */
export function OpeningStockDialog({ onClose }: { readonly onClose: () => void }) {
  const file = useCsvFile('openingStock');
  const [receipt, setReceipt] = useState<string | null>(null);
  const { check, checking } = file;
  if (receipt !== null) return <StockReceived job={receipt} onClose={onClose} />;
  if (check !== null && checking?.is === 'done' && checking.result.of === 'csvCheck') {
    const receive = async (): Promise<void> => {
      const started = await ask('openingStock.receive', { check });
      if ('value' in started) setReceipt(started.value.job);
      else file.setAnswer(started);
    };
    return (
      <StockChecked
        check={checking.result}
        job={check}
        answer={file.answer}
        receive={() => void receive()}
        otherFile={() => void file.choose()}
        onClose={onClose}
      />
    );
  }
  return (
    <ChooseFileDialog title="Opening stock" file={file} onClose={onClose}>
      One row for each unit with a serial, or for each quantity of a SKU in a bin:{' '}
      {openingStockCsv.map(({ title }) => title).join(', ')}. The file is checked first; nothing changes
      before you receive it.
    </ChooseFileDialog>
  );
}
