// The editor as a lab sees it, whichever of the two it is.
import type { ReportedDiagnostic } from '#client';

export interface EditorHost {
  /** An empty element laid over the static code; the editor fills it. */
  readonly place: HTMLElement;
  /** The static code, whose measures the editor takes over. */
  readonly code: HTMLElement;
  readonly label: string;
  readonly describedBy: string;
  readonly text: string;
  changed(text: string): void;
  /** The reader pressed Escape: focus goes back to the block. */
  leave(): void;
  run(): void;
  /** The height the text needs, in pixels, when it differs from the static code's. */
  resized(height: number): void;
}

export interface Editor {
  focus(): void;
  /** Replaces the text as one step that can be undone. */
  setText(text: string): void;
  goToLine(line: number): void;
  mark(diagnostics: readonly ReportedDiagnostic[]): void;
  dispose(): void;
}

export type OpenEditor = (host: EditorHost) => Promise<Editor>;

/** Monaco does not work well under a finger, and a narrow screen has no room for it. */
const SIMPLE = '(pointer: coarse), (max-width: 40rem)';

/** Loads the editor that suits the screen. */
export async function loadEditor(): Promise<OpenEditor> {
  if (matchMedia(SIMPLE).matches) return (await import('./textarea-editor.ts')).openTextarea;
  return (await import('./monaco-editor.ts')).openMonaco;
}
