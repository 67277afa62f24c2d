export default ([{ candidate: _, ...trial }]) => {
  const third = { id: 'x', outcome: 'failed', seconds: 0, text: '', attempts: 1 }
  const files = trial.files.map(file => ({
    ...file,
    report: { ...file.report, cases: [...file.report.cases, third] },
  }))
  return [{ ...trial, files }]
}
