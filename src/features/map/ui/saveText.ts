/** Hands a text to the browser as a file to keep. */
export function saveText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the text once the click is handled.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
