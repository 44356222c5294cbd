import { z } from 'zod';

/** What a camera writes into its file and is of use to who judges the picture. Never the place, never a serial number. */
export interface FileFacts {
  camera?: string | undefined;
  /** Seconds as photographers write them: "1/60". */
  exposure?: string | undefined;
  /** f-number. */
  aperture?: number | undefined;
  iso?: number | undefined;
  /** Millimetres. */
  focalLength?: number | undefined;
}

/** The facts with the camera's own local time, `2026-11-10T09:14:00`. */
export interface DatedFacts extends FileFacts {
  takenAt?: string | undefined;
}

/**
 * What is asked of the reader of files: what is not named here is not even read. Dates stay as written; the reader would
 * take them for times of this machine's zone.
 */
export const WANTED_TAGS = {
  ifd0: { pick: ['Make', 'Model'] },
  exif: { pick: ['DateTimeOriginal', 'ExposureTime', 'FNumber', 'ISO', 'FocalLength'] },
  gps: false,
  reviveValues: false,
};

/** The facts in the tags of a file. Cameras write odd things: what is no plausible value is left out. */
export function factsOf(tags: Record<string, unknown> | undefined): DatedFacts {
  return factsForm.parse({
    takenAt: localTime(tags?.DateTimeOriginal),
    camera: cameraName(tags?.Make, tags?.Model),
    exposure: exposureWords(tags?.ExposureTime),
    aperture: tags?.FNumber,
    iso: tags?.ISO,
    focalLength: tags?.FocalLength,
  });
}

const measure = (most: number) =>
  z
    .number()
    .positive()
    .max(most)
    .transform((value) => Math.round(value * 10) / 10)
    .optional()
    .catch(undefined);

/** Facts as they come from outside, from a file or from a browser that has read one. */
export const factsForm = z.object({
  takenAt: z
    .string()
    .regex(/^(19|20)\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d$/)
    .optional()
    .catch(undefined),
  camera: z
    .string()
    .transform((name) =>
      name
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .trim()
        .slice(0, 80),
    )
    .optional()
    .catch(undefined),
  exposure: z
    .string()
    .regex(/^(1\/\d{1,6}|\d{1,4}(\.\d)?)$/)
    .optional()
    .catch(undefined),
  aperture: measure(100),
  iso: measure(10_000_000),
  focalLength: measure(5_000),
});

/** The facts as they are stored beside a picture. */
export function readFacts(json: string): { facts: FileFacts; isDeclared: boolean } {
  const stored = JSON.parse(json) as FileFacts & { isDeclared?: boolean };
  return { facts: factsForm.omit({ takenAt: true }).parse(stored), isDeclared: stored.isDeclared === true };
}

/** `2026:11:10 09:14:00` as EXIF writes it; no zone is known, so none is made up. */
function localTime(value: unknown): string | undefined {
  const match =
    typeof value === 'string' ? /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d:\d\d:\d\d)/.exec(value) : null;
  return match ? `${match[1]}-${match[2]}-${match[3]}T${match[4]}` : undefined;
}

function cameraName(make: unknown, model: unknown): string | undefined {
  const [maker, name] = [make, model].map((part) => (typeof part === 'string' ? part.trim() : ''));
  if (!name) return maker || undefined;
  return !maker || name.toLowerCase().startsWith(maker.toLowerCase()) ? name : `${maker} ${name}`;
}

function exposureWords(value: unknown): string | undefined {
  if (typeof value !== 'number' || !(value > 0)) return undefined;
  return value < 1 ? `1/${Math.round(1 / value)}` : String(Math.round(value * 10) / 10);
}
