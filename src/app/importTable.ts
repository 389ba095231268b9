/** A line of a file, its cells without the blanks around them. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file that is imported. */
export interface Table {
  readonly file: string;
  readonly rows: readonly Row[];
  /** Lines that could not be read as such. */
  readonly torn: readonly { readonly line: number; readonly reason: string }[];
}

/** Where something stands. */
export interface At {
  readonly file: string;
  /** None: it is about the whole file. */
  readonly line?: number;
}

/** What is wrong there: a code that `locales/<lang>/console.json` has words for, and the values they need. */
export interface Fault {
  readonly at: At;
  readonly reason: string;
  readonly values?: Readonly<Record<string, string | number>>;
}
