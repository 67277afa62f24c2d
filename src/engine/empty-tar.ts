/** A tar archive with no entry is two blocks of zeros. */
export const EMPTY_TAR = Buffer.alloc(1024)
