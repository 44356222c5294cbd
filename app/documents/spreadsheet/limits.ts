/** What a roster may be at most; far above any real one, far below what hurts. */
export const limits = {
  bytes: 10 * 1024 * 1024,
  /** Of all parts of a workbook together, unpacked. */
  unpackedBytes: 50 * 1024 * 1024,
  /** Real workbooks shrink to a tenth; a bomb to a thousandth. Small ones may be as dense as they like. */
  ratio: 200,
  ratioFrom: 4 * 1024 * 1024,
  zipEntries: 2000,
  rows: 5000,
  columns: 50,
  milliseconds: 20_000,
  heapMegabytes: 512,
};
