// Complex numbers: immutable pairs; complex64 parts are rounded to float32 when made.
export class Complex {
  readonly re: number;
  readonly im: number;
  constructor(re: number, im: number) {
    this.re = re;
    this.im = im;
  }
}
