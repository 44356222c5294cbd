import sharp from 'sharp';

/** Drawn scenes that stand for photographs: no picture of a real person is needed for a demo. */
export type Scene = 'posyandu' | 'jembatan' | 'loket' | 'sawah' | 'sekolah' | 'pasar' | 'arsip' | 'balai';

const SKY = { top: '#cfdde6', low: '#f3efe2' };

const person = (x: number, y: number, shirt: string, scale = 1): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})"><circle cy="-150" r="26" fill="#8d5f43"/>` +
  `<path d="M-26 -152a26 26 0 0 1 52 0q-26 -14 -52 0z" fill="#2a211d"/>` +
  `<path d="M-40 0l6 -96q2 -24 34 -24t34 24l6 96z" fill="${shirt}"/><path d="M-30 0h24v110h-24zM6 0h24v110h-24z" fill="#34404d"/></g>`;

const house = (x: number, y: number, wall: string, roof: string): string =>
  `<g transform="translate(${x} ${y})"><path d="M0 0h420v-210h-420z" fill="${wall}"/><path d="M-40 -200l250 -130 250 130z" fill="${roof}"/>` +
  `<path d="M60 0v-130h80v130zM250 -60v-80h110v80z" fill="#5b4a3c"/></g>`;

const ground = (colour: string): string => `<path d="M0 560h1280v240h-1280z" fill="${colour}"/>`;

const table = (x: number, y: number, width: number): string =>
  `<path d="M${x} ${y}h${width}v18h-${width}z" fill="#8a6a45"/><path d="M${x + 14} ${y + 18}h14v90h-14zM${x + width - 28} ${y + 18}h14v90h-14z" fill="#6f5436"/>`;

const SCENES: Record<Scene, string> = {
  posyandu: `${ground('#b9a57c')}${house(120, 570, '#e9dcc0', '#96291f')}<path d="M820 300v60M760 360h120l-16 90h-88z" stroke="#434d58" stroke-width="8" fill="#f7f4ea"/>${person(700, 640, '#1d4273')}${person(950, 640, '#236042')}`,
  jembatan: `<path d="M0 620h1280v180h-1280z" fill="#7fa3b3"/><path d="M120 240q520 220 1040 0" stroke="#434d58" stroke-width="10" fill="none"/><path d="M90 470q550 70 1100 0v26q-550 70 -1100 0z" fill="#8a6a45"/>${[...Array(12).keys()].map((i) => `<path d="M${160 + i * 88} ${262 + Math.round(Math.sin(((i + 0.5) / 12) * Math.PI) * 90)}V${480 + Math.round(Math.sin(((i + 0.5) / 12) * Math.PI) * 30)}" stroke="#434d58" stroke-width="4"/>`).join('')}${person(600, 410, '#96291f', 0.8)}`,
  loket: `${ground('#cfc7b4')}<path d="M140 160h1000v320h-1000z" fill="#e8e3d4"/><path d="M240 230h220v170h-220zM820 230h220v170h-220z" fill="#9fb6c2"/>${table(180, 470, 920)}${person(350, 460, '#1d4273', 0.9)}${person(560, 690, '#855808')}${person(900, 690, '#236042')}`,
  sawah: `<path d="M0 420h1280v380h-1280z" fill="#c9b458"/>${[...Array(9).keys()].map((i) => `<path d="M0 ${450 + i * 40}q640 -24 1280 0" stroke="#8c7a2c" stroke-width="6" fill="none"/>`).join('')}<path d="M0 420q320 -150 640 -20t640 -40v60z" fill="#55794f"/>${person(420, 640, '#96291f')}${person(700, 660, '#1d4273')}${person(960, 630, '#855808')}`,
  sekolah: `${ground('#c3b896')}${house(60, 560, '#f3efe2', '#7a4a2a')}${house(640, 560, '#f3efe2', '#7a4a2a')}<path d="M180 690l900 -10" stroke="#d1931b" stroke-width="8"/>${person(180, 660, '#434d58')}${person(1090, 650, '#236042')}`,
  pasar: `${ground('#a99f8d')}<path d="M60 240l560 -60 600 60v40h-1160z" fill="#1d4273"/><path d="M120 280h16v300h-16zM1140 280h16v300h-16zM620 260h16v320h-16z" fill="#6f5436"/>${table(200, 540, 360)}${table(700, 540, 380)}<path d="M230 520h300v22h-300zM730 520h320v22h-320z" fill="#9db4c0"/>${person(380, 530, '#855808', 0.85)}${person(880, 530, '#96291f', 0.85)}${person(640, 700, '#236042')}`,
  arsip: `${ground('#b7a68b')}<path d="M60 120h300v420h-300zM920 120h300v420h-300z" fill="#8a6a45"/>${[0, 1, 2].map((i) => `<path d="M80 ${150 + i * 130}h260v90h-260zM940 ${150 + i * 130}h260v90h-260z" fill="#e3d9c3"/>`).join('')}${table(360, 560, 560)}<path d="M400 520l440 -10 30 50h-490z" fill="#f3e9cf" stroke="#87877c" stroke-width="4"/>${person(640, 540, '#1d4273', 0.9)}`,
  balai: `${ground('#c7bfae')}<path d="M100 200h1080v360h-1080z" fill="#efe7d3"/><path d="M60 210l580 -140 580 140z" fill="#7a4a2a"/><path d="M160 560h20v-340h-20zM1100 560h20v-340h-20zM440 560h20v-340h-20zM820 560h20v-340h-20z" fill="#8a6a45"/>${person(360, 670, '#236042')}${person(640, 670, '#96291f')}${person(920, 670, '#1d4273')}`,
};

/** How near the camera was, and where it stood. */
export type Look = 'whole' | 'near' | 'framed' | 'low';

/** Left edge, upper edge and width of what is seen of the scene. */
const LOOKS: Record<Look, readonly [x: number, y: number, width: number]> = {
  whole: [0, 0, 1280],
  near: [480, 330, 560],
  framed: [180, 120, 920],
  low: [300, 280, 800],
};

const drawn = new Map<string, Promise<Buffer>>();

/**
 * The scene as a telephone would send it: a JPEG. Each is drawn once. Photographers who were at the same place stood at
 * different ones: `place` moves the camera, so that their pictures are not one and the same.
 */
export function drawPicture(scene: Scene, look: Look = 'whole', place = 0): Promise<Buffer> {
  const key = `${scene} ${look} ${place}`;
  let picture = drawn.get(key);
  if (!picture) {
    picture = sharp(Buffer.from(svg(scene, look, place)))
      .flop(place % 2 === 1)
      .jpeg({ quality: 85 })
      .toBuffer();
    drawn.set(key, picture);
  }
  return picture;
}

function svg(scene: Scene, look: Look, place: number): string {
  const [x, y, width] = LOOKS[look];
  const seen = width - (place % 5) * 60;
  const view = `${x + ((place * 37) % 130)} ${y + ((place * 23) % 70)} ${seen} ${seen * 0.625}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="1280" height="800"><defs><linearGradient id="s" x2="0" y2="1">` +
    `<stop stop-color="${SKY.top}"/><stop offset="1" stop-color="${SKY.low}"/></linearGradient></defs><path d="M-200 -200h1800v1400h-1800z" fill="url(#s)"/>${SCENES[scene]}</svg>`
  );
}
