/** What the server needs of a logger. Lines carry codes, numbers and durations, never what a person wrote. */
export interface Log {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
}
