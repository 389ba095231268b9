/** A name and what stands there; several lines where there are several. */
export type Line = readonly [name: string, value: string | readonly string[]];

export interface Column {
  readonly name: string;
  /** Its part of the width; those of a table make up 1. */
  readonly width: number;
}

/** Each cell is one line or several. */
export type Row = readonly (string | readonly string[])[];

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Words as they were written, in their own language and direction. */
export interface Quote {
  readonly title: string;
  readonly words: string;
  readonly language: string;
}

export interface Section {
  readonly title: string;
  /** What the reader must know first. */
  readonly lead?: string;
  readonly facts?: readonly Line[];
  readonly table?: Table;
  readonly quotes?: readonly Quote[];
  /** What is said where there is nothing. */
  readonly none?: string;
}

/** A whole paper as plain words: the print page and the PDF show exactly this. */
export interface Paper {
  readonly title: string;
  /** Which case, and where. */
  readonly subject: string;
  readonly landlord: string;
  /** Whether it says who complained. */
  readonly notice: string;
  readonly named: boolean;
  readonly head: readonly Line[];
  readonly sections: readonly Section[];
  /** Wider than high, for tables of many columns. */
  readonly wide: boolean;
  /** Its name as a file, without what kind of file it is. */
  readonly file: string;
}
