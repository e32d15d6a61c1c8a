// Package math/cmplx of the library: Go text, comments stripped, and natives. Written by scripts/gen-std.ts; do not edit.
import type { LibraryPackage } from '../../shelf.ts';

export const content: LibraryPackage = {
  path: 'math/cmplx',
  files: [
    { name: "math/cmplx/cmplx.go", build: "", text: "\npackage cmplx\n\nimport \"math\"\n\nfunc Abs(x complex128)float64{ return math.Hypot(real(x),imag(x)) }\n\nfunc Phase(x complex128)float64{ return math.Atan2(imag(x),real(x)) }\n\nfunc Polar(x complex128)(r,Î¸ float64){ return Abs(x),Phase(x) }\n\nfunc Rect(r,Î¸ float64)complex128{\ns,c:=math.Sincos(Î¸)\nreturn complex(r*c,r*s)\n}\n\nfunc Conj(x complex128)complex128{ return complex(real(x),-imag(x)) }\n\nfunc Inf()complex128{ return complex(math.Inf(1),math.Inf(1)) }\n\nfunc NaN()complex128{ return complex(math.NaN(),math.NaN()) }\n\nfunc IsInf(x complex128)bool{ return math.IsInf(real(x),0)||math.IsInf(imag(x),0) }\n\n\nfunc IsNaN(x complex128)bool{ return !IsInf(x)&&(math.IsNaN(real(x))||math.IsNaN(imag(x))) }\n\nfunc Log(x complex128)complex128{ return complex(math.Log(Abs(x)),Phase(x)) }\n\nfunc Log10(x complex128)complex128{\nz:=Log(x)\nreturn complex(math.Log10E*real(z),math.Log10E*imag(z))\n}\n" },
  ],
  natives: [],
};
