import { z } from 'zod';

/** What a course's files may say. Bounds keep a mistaken file from becoming a page of megabytes. */
export const line = (max: number) => z.string().trim().min(1).max(max);
export const text = (max: number) => z.string().trim().max(max);
