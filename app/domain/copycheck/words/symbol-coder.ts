// Text as symbols below 64, squeezed by guessing each of their bits from what stood before and writing down only the
// surprise (context mixing and arithmetic coding). Whole numbers throughout: every engine guesses the same.

/** Writes or reads one symbol; a reader pays no heed to the symbol it is given. */
export type CodeSymbol = (contexts: readonly number[], situation: number, symbol?: number) => number;

const SYMBOL_BITS = 6;
/** Probabilities of a bit are of 12 bits, as in the tables below. */
const CERTAIN = 4095;
const SITUATIONS = 16;
const CONTEXTS = 6;
/** From this one on, contexts are so long that most are new; how many are not decides whom to trust. */
const FIRST_LONG = 2;
const LEVELS = CONTEXTS - FIRST_LONG + 1;
const TABLE_BITS = 20;
const LEARNING = 8;
const FIRST_WEIGHT = 16_000;
const SLOWEST = 250;

export function writeSymbols(write: (code: CodeSymbol) => void): Uint8Array {
  const bytes: number[] = [];
  const guess = guessing();
  let low = 0;
  let high = 0xffffffff;
  write((contexts, situation, symbol = 0) =>
    guess(contexts, situation, (probability, at) => {
      const bit = (symbol >> at) & 1;
      const middle = split(low, high, probability);
      if (bit) high = middle;
      else low = middle + 1;
      for (; (low ^ high) >>> 24 === 0; low = (low << 8) >>> 0, high = ((high << 8) | 255) >>> 0)
        bytes.push(high >>> 24);
      return bit;
    }),
  );
  return Uint8Array.from([...bytes, high >>> 24, (high >>> 16) & 255, (high >>> 8) & 255, high & 255]);
}

export function readSymbols(bytes: Uint8Array): CodeSymbol {
  const guess = guessing();
  let next = 0;
  let low = 0;
  let high = 0xffffffff;
  let value = 0;
  const takeByte = () => {
    value = ((value << 8) | (bytes[next++] ?? 0)) >>> 0;
  };
  for (let byte = 0; byte < 4; byte++) takeByte();
  return (contexts, situation) =>
    guess(contexts, situation, (probability) => {
      const middle = split(low, high, probability);
      const bit = value <= middle ? 1 : 0;
      if (bit) high = middle;
      else low = middle + 1;
      for (; (low ^ high) >>> 24 === 0; low = (low << 8) >>> 0, high = ((high << 8) | 255) >>> 0) takeByte();
      return bit;
    });
}

/** Where the part of the range ends that stands for a bit that is set. */
function split(low: number, high: number, probability: number): number {
  return low + Math.floor((high - low) / 4096) * probability;
}

type CodeBit = (probability: number, at: number) => number;

/**
 * Learns as it goes: how often each bit was set behind each context, and which contexts to trust in which situation and
 * at which point of a symbol.
 */
function guessing(): (contexts: readonly number[], situation: number, code: CodeBit) => number {
  const chances = Array.from({ length: CONTEXTS }, () => new Uint16Array(1 << TABLE_BITS).fill(32_768));
  const counts = Array.from({ length: CONTEXTS }, () => new Uint8Array(1 << TABLE_BITS));
  const weights = new Int32Array(CONTEXTS * SITUATIONS * SYMBOL_BITS * LEVELS).fill(FIRST_WEIGHT);
  const nodeWeights = new Int32Array(CONTEXTS * SITUATIONS * 2 ** SYMBOL_BITS);
  const slots = new Int32Array(CONTEXTS);
  const votes = new Int32Array(CONTEXTS);
  return (contexts, situation, code) => {
    let node = 1;
    for (let at = SYMBOL_BITS - 1; at >= 0; at--) {
      let known = 0;
      for (let index = 0; index < CONTEXTS; index++) {
        const slot = slotOf(contexts[index] ?? 0, index, node);
        slots[index] = slot;
        votes[index] = STRETCHED[(chances[index]?.[slot] ?? 0) >> 4] ?? 0;
        if (index >= FIRST_LONG && counts[index]?.[slot]) known++;
      }
      const from = ((situation * SYMBOL_BITS + at) * LEVELS + known) * CONTEXTS;
      const fromNode = ((situation << SYMBOL_BITS) + node) * CONTEXTS;
      let sum = 0;
      for (let index = 0; index < CONTEXTS; index++)
        sum += (votes[index] ?? 0) * ((weights[from + index] ?? 0) + (nodeWeights[fromNode + index] ?? 0));
      const probability = Math.min(CERTAIN - 1, Math.max(1, squash(Math.trunc(sum / 65_536))));
      const bit = code(probability, at);
      const error = ((bit << 12) - probability) * LEARNING;
      for (let index = 0; index < CONTEXTS; index++) {
        const step = ((votes[index] ?? 0) * error + 0x2000) >> 14;
        weights[from + index] = (weights[from + index] ?? 0) + step;
        nodeWeights[fromNode + index] = (nodeWeights[fromNode + index] ?? 0) + step;
        const slot = slots[index] ?? 0;
        const chance = chances[index];
        const count = counts[index];
        if (!chance || !count) continue;
        const seen = count[slot] ?? 0;
        const was = chance[slot] ?? 0;
        chance[slot] = was + Math.trunc(((bit ? 65_535 : 0) - was) / (seen + 1.6));
        if (seen < SLOWEST) count[slot] = seen + 1;
      }
      node = node * 2 + bit;
    }
    return node - (1 << SYMBOL_BITS);
  };
}

function slotOf(context: number, index: number, node: number): number {
  const mixed = Math.imul(context + index * 7919, 0x2545f491) + Math.imul(node, 0x1000193);
  return Math.imul(mixed, 0x9e3779b1) >>> (32 - TABLE_BITS);
}

/** From a sum of votes to a probability: 4096 / (1 + e^(-votes/256)), between these points in straight lines. */
const CURVE = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785,
  3901, 3975, 4024, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];

function squash(votes: number): number {
  if (votes > 2047) return CERTAIN;
  if (votes < -2047) return 0;
  const part = votes & 127;
  const at = (votes >> 7) + 16;
  return ((CURVE[at] ?? 0) * (128 - part) + (CURVE[at + 1] ?? 0) * part + 64) >> 7;
}

/** The way back. */
const STRETCHED = new Int16Array(4096).fill(2047);
for (let votes = 2047, filled = 4096; votes >= -2047; votes--) {
  const probability = squash(votes);
  if (probability < filled) {
    STRETCHED.fill(votes, probability, filled);
    filled = probability;
  }
}
