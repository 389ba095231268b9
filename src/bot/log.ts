/** Log lines carry codes, numbers and durations, never what a person wrote. */
export interface Log {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
}
