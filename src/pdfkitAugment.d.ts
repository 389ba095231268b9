/// <reference types="pdfkit" />

/** What pdfkit 0.20 does and its types (written for 0.17) do not know. */
declare namespace PDFKit.Mixins {
  /** Features of the font that are switched off: pdfkit hands them on to fontkit, which takes them by name too. */
  interface PlainText extends Omit<TextOptions, 'features'> {
    features: Readonly<Record<string, false>>;
  }
  interface PDFText {
    text(text: string, x: number, y: number, options: PlainText): this;
    widthOfString(text: string, options: PlainText): number;
  }
  interface StructureElementOptions {
    /** What a heading of a table heads. */
    scope?: 'Column' | 'Row';
  }
}
