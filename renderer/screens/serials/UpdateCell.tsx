import { createContext, useContext } from 'react';
import { dayAndTime } from '../../../shared/domain/times';

/** The warehouse's time zone (IANA name): a context, so that a hundred cells ask nobody. */
export const TimeZone = createContext('UTC');

export function UpdateCell({ at }: { readonly at: number }) {
  return <span className="MuiDataGrid-cellContent">{dayAndTime(at, useContext(TimeZone))}</span>;
}
