// <go-lab>: a program of the guide that can be run and edited.
import { Lab } from './lab.ts';

export class GoLab extends HTMLElement {
  /** Made when the element enters the page; its markup, written by Lab.astro, is complete by then. */
  lab: Lab | null = null;

  connectedCallback(): void {
    this.lab ??= new Lab(this);
    this.dataset.ready = '';
  }
}

customElements.define('go-lab', GoLab);
