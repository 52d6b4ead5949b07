/** What a component is written like. */
export type Component = {
  required: readonly string[];
  optional: readonly string[];
  /** Whether there must be something in it, or must not. */
  content: 'needed' | 'none';
  example: string;
};

/** The components that guides may use. */
export const components: Readonly<Record<string, Component>> = {
  Steps: { required: [], optional: [], content: 'needed', example: '<Steps> … </Steps>' },
  Step: {
    required: ['id', 'name'],
    optional: [],
    content: 'needed',
    example: '<Step id="open-history" name="Abra el historial"> … </Step>',
  },
  Ui: { required: ['id'], optional: [], content: 'none', example: '<Ui id="accounting.to-pay"/>' },
  Term: {
    required: ['id'],
    optional: [],
    content: 'needed',
    example: '<Term id="pro-forma">factura pro forma</Term>',
  },
  Note: {
    required: [],
    optional: ['kind'],
    content: 'needed',
    example: '<Note kind="tip"> … </Note>',
  },
  Faq: { required: [], optional: [], content: 'none', example: '<Faq />' },
  Practice: { required: [], optional: [], content: 'none', example: '<Practice />' },
};

export const componentNames = Object.keys(components);
export const noteKinds = ['info', 'tip', 'warning'];
