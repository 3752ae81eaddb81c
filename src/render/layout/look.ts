import type { Predikat } from '../../domain/capaian/predikat.ts';
import type { Shape, Tone } from './block.ts';

/** Colour of each tone on white; all of them have a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3). */
export const COLOUR: Record<Tone, string> = {
  ink: '#1c232b',
  muted: '#586472',
  accent: '#17506b',
  alert: '#a3261d',
  sangat_tinggi: '#14603c',
  tinggi: '#3f6b14',
  sedang: '#8a5a00',
  rendah: '#b0450f',
  sangat_rendah: '#9c1f2e',
};

/** Lines and surfaces, which carry no meaning of their own. */
export const SURFACE = { paper: '#ffffff', rule: '#c5cdd4', track: '#e9edf0', wash: '#f3f6f8' } as const;

/** The mark that tells a predikat apart where there is no colour. */
export const PREDIKAT_SHAPE: Record<Predikat, Shape> = {
  sangat_tinggi: 'diamond',
  tinggi: 'up',
  sedang: 'circle',
  rendah: 'down',
  sangat_rendah: 'square',
};

/** Outline of each mark in a square of 1 × 1, y downward, as an SVG path. `ring` is stroked, the rest are filled. */
export const SHAPE_PATH: Record<Shape, string> = {
  diamond: 'M0.5 0 L1 0.5 L0.5 1 L0 0.5 Z',
  up: 'M0.5 0.04 L1 0.94 L0 0.94 Z',
  down: 'M0 0.06 L1 0.06 L0.5 0.96 Z',
  circle: 'M0.04 0.5 A0.46 0.46 0 1 1 0.96 0.5 A0.46 0.46 0 1 1 0.04 0.5 Z',
  square: 'M0.08 0.08 L0.92 0.08 L0.92 0.92 L0.08 0.92 Z',
  ring: 'M0.12 0.5 A0.38 0.38 0 1 1 0.88 0.5 A0.38 0.38 0 1 1 0.12 0.5 Z',
};

/** Only its outline is drawn. */
export const isStroked = (shape: Shape): boolean => shape === 'ring';
