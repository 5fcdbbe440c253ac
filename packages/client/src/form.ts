/** The one content type that the gateway takes (contract §2). */
export const formType = "application/x-www-form-urlencoded";

/** Writes fields as a form. What is `undefined` is left out; `defaults` stand in for what is left out. */
export function formSerializer(defaults: object): (fields: object) => string {
  return (fields) => {
    const form = new URLSearchParams();
    for (const [name, value] of [...Object.entries(defaults), ...Object.entries(fields)]) {
      if (value !== undefined) form.set(name, String(value));
    }
    return form.toString();
  };
}
