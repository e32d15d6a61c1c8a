// Makes race reports of different runs comparable: addresses and offsets go, goroutines are numbered in the order of the text.

export function maskedReports(text: string): string {
  const numbers = new Map<string, number>();
  return text
    .replace(/^( {6}\S+:\d+) \+0x[0-9a-f]+$/gm, '$1')
    .replace(/ at 0x[0-9a-f]{12} by /g, ' at 0x_ by ')
    .replace(/\b([Gg]oroutine) (\d+)/g, (_, word: string, n: string) => {
      const number = numbers.get(n) ?? numbers.size + 1;
      numbers.set(n, number);
      return `${word} ${number}`;
    });
}
