/** The part of exifr that reads what we ask for, for the browser; its types are those of the whole. */
declare module 'exifr/dist/lite.esm.mjs' {
  export { default } from 'exifr';
}
