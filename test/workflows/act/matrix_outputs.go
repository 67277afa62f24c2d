package runner

import (
	"sync"

	"github.com/nektos/act/pkg/model"
)

var declared sync.Map

// declaredOutputs gives the expressions of a job's outputs, which the first leg of a matrix replaces by their values.
func declaredOutputs(job *model.Job) map[string]string {
	copied := make(map[string]string, len(job.Outputs))
	for name, expression := range job.Outputs {
		copied[name] = expression
	}
	first, _ := declared.LoadOrStore(job, copied)
	return first.(map[string]string)
}
