/** Tells whoever waits how far it is. */
export type Tell = (line: string) => void;
