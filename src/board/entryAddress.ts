/** The page with the way in, that leads back to a page of the board, and says what has just happened. */
export const entryAddress = (told: { readonly to: string; readonly said?: string }): string =>
  `/board/sign-in?${new URLSearchParams({ ...told }).toString()}`;
