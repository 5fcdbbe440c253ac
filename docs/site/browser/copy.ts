/** Gives every block of code its button. The words are the page's language's. */
export function addCopyButtons(): void {
  const isChinese = document.documentElement.lang.startsWith("zh");
  const [copy, copied] = isChinese ? ["复制", "已复制"] : ["Copy", "Copied"];
  for (const block of document.querySelectorAll<HTMLElement>(".code")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(block.querySelector("code")?.textContent ?? "");
      button.textContent = copied;
      setTimeout(() => {
        button.textContent = copy;
      }, 1500);
    });
    block.append(button);
  }
}
