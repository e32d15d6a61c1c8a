// Expressive Code's settings: the lab's own two themes and its measures, so that every block of code looks the same.
import { defineEcConfig } from '@astrojs/starlight/expressive-code';
import { GO_DARK, GO_LIGHT } from './components/editor/go-themes.ts';

export default defineEcConfig({
  themes: [GO_DARK, GO_LIGHT],
  useStarlightDarkModeSwitch: true,
  tabWidth: 4,
  shiki: { engine: 'javascript', bundledLangs: ['go', 'sh', 'text', 'diff', 'nginx', 'json'] },
  styleOverrides: {
    borderRadius: '6px',
    borderColor: 'var(--go-border)',
    codeBackground: 'var(--go-background)',
    codeFontFamily: 'var(--lab-mono)',
    codeFontSize: 'var(--lab-code-size)',
    codeLineHeight: 'var(--lab-code-line)',
    codePaddingBlock: '12px',
    codePaddingInline: '16px',
    frames: { shadowColor: 'transparent' },
  },
});
