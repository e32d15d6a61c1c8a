// Complex numbers: immutable pairs; complex64 parts are rounded to float32 when made.
export class Complex {
  declare readonly re: number;
  declare readonly im: number;
  constructor(re: number, im: number) {
    this.re = re;
    this.im = im;
  }
}
