// <go-problems>: the compiler's complaints as a list, each a way to its line.
import type { ReportedDiagnostic } from '#client';
import { t } from '../text/t.ts';
import { lineButton } from './output.element.ts';

export class GoProblems extends HTMLElement {
  set model(diagnostics: readonly ReportedDiagnostic[]) {
    this.hidden = diagnostics.length === 0;
    const title = document.createElement('p');
    title.className = 'lab-problems-title';
    title.textContent = t('lab.problems');
    const list = document.createElement('ul');
    list.append(
      ...diagnostics.map((d) => {
        const item = document.createElement('li');
        item.append(lineButton(`${d.file}:${d.line}${d.column === 0 ? '' : `:${d.column}`}`, d.editorLine), ` ${d.message}`);
        return item;
      }),
    );
    this.replaceChildren(title, list);
  }
}

customElements.define('go-problems', GoProblems);
