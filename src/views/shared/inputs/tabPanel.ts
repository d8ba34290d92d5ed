/** Attributes of the panel of a tab in `Tabs`. */
export function tabPanel(id: string) {
  return { role: 'tabpanel', id: panelId(id), 'aria-labelledby': tabId(id) } as const;
}

export function tabId(id: string): string {
  return `${id}-tab`;
}

export function panelId(id: string): string {
  return `${id}-panel`;
}
