import { gridDimensionsSelector, useGridApiContext, useGridSelector } from '@mui/x-data-grid';
import { useLayoutEffect, useRef } from 'react';
import { SerialHistory } from '../../components/SerialHistory';
import { Metadata } from './Metadata';
import { measured, panelHeight, useOpenHistories } from './openHistories';

interface Props {
  readonly id: number;
  readonly serial: string;
  /** How many columns the panel spans. */
  readonly columns: number;
}

/** SERIAL HISTORY of an open row: as wide as the window, and there while the columns scroll sideways. */
export function HistoryPanel({ id, serial, columns }: Props) {
  const width = useGridSelector(useGridApiContext(), gridDimensionsSelector).viewportInnerSize.width;
  const height = useOpenHistories((histories) => panelHeight(histories, id));
  const content = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = content.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => measured(id, element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [id]);

  return (
    <div role="row" className="historyRow">
      <div
        role="gridcell"
        aria-colspan={columns}
        className="historyCell"
        style={{ height, marginTop: -height, width }}
      >
        <div ref={content} className="history" tabIndex={0} role="group" aria-label={`History of ${serial}`}>
          <SerialHistory serialId={id} />
          <Metadata serialId={id} />
        </div>
      </div>
    </div>
  );
}
