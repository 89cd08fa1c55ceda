export const runbook = {
  whyConfigured: (v: { service: string }) => `configured for service ${v.service}`,
  whyConfiguredOnly: () => 'configured',
  whyRule: (v: { parts: readonly string[] }) => v.parts.join(', '),
  partName: (v: { value: string }) => `alarm name ${v.value}`,
  partNamespace: (v: { value: string }) => `namespace ${v.value}`,
  partMetric: (v: { value: string }) => `metric name ${v.value}`,
  partService: (v: { value: string }) => `service ${v.value}`,
  partDimension: (v: { key: string; value: string }) => `dimension ${v.key} = ${v.value}`,
  partTag: (v: { key: string; value: string }) => `tag ${v.key} = ${v.value}`,
  byPattern: (v: { part: string; pattern: string }) => `${v.part} (fits ${v.pattern})`,
  unfilledAbsent: (v: { variable: string }) => `${v.variable}: the alarm does not say it, put it in by hand`,
  unfilledUnsafe: (v: { variable: string }) =>
    `${v.variable}: its value holds characters a shell would act on, put it in by hand`,
};
