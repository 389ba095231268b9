import { stringify } from 'csv-stringify/sync';
import type { Answer } from '../answer.ts';

type Cell = string | number | undefined;

export interface Sheet {
  /** Its name as a file, without its kind. */
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A file that Swedish Excel opens by a double click: semicolons, and the mark of UTF-8. What a formula could begin with
 * is kept from being one: names of houses and people come from outside.
 */
export const csvAnswer = ({ file, header, rows }: Sheet): Answer => ({
  status: 200,
  page: stringify(
    [header, ...rows].map((row) => [...row]),
    {
      delimiter: ';',
      bom: true,
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  ),
  headers: {
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': `attachment; filename="${file}.csv"`,
  },
});
