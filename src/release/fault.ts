// Kinds of run-time errors, as far as the functions tell them apart that the runtime has on the stack when it panics.

/** What kind of error a text tells. */
export function faultOf(text: string): string {
  const assertion = /^interface conversion: (.*)$/.exec(text)?.[1];
  if (assertion !== undefined) return `interface conversion: ${assertionFault(assertion)}`;
  const bare = text.replace(/^runtime error: /, '').replace(/ type .*$/, '');
  return bare.replaceAll(/\[.*\]|-?\d+/g, '_');
}

function assertionFault(text: string): string {
  if (text.startsWith('interface is nil')) return 'nil to interface';
  if (text.includes(' is nil, not ')) return 'nil';
  return text.includes('missing method') ? 'missing method' : 'other type';
}
