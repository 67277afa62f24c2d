package runner

import "context"

// asResult lets the jobs after a called workflow decide by its result, also when it has failed.
func asResult(ctx context.Context, rc *RunContext, err error) error {
	if err != nil {
		rc.result("failure")
	}
	return ctx.Err()
}
