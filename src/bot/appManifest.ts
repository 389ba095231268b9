/** What the Teams app of one landlord has of its own. */
export interface TeamsApp {
  readonly appId: string;
  readonly publicUrl: string;
  readonly version: string;
}

/** The manifest of the Teams app: the template with every `{{name}}` filled in. */
export const appManifest = (template: string, app: TeamsApp): string => {
  const { appId, publicUrl, version } = app;
  const facts = { appId, publicUrl, version, domain: new URL(publicUrl).host };
  const values = new Map(Object.entries(facts));
  const valueOf = (whole: string, name: string): string => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`the manifest's template asks for ${whole}`);
    return value;
  };
  // Only after parsing: a value with a quotation mark cannot break out of its string.
  const filled: unknown = JSON.parse(template, (_key, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(/\{\{(\w+)\}\}/g, valueOf) : value,
  );
  return JSON.stringify(filled, undefined, 2);
};
