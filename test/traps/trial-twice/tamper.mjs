export default ([trial]) => [trial, { ...trial, trial: 'another' }]
