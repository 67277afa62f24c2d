export const id = 228;
export const ids = [228];
export const modules = {

/***/ 66228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ HostPolicies)
/* harmony export */ });
/* unused harmony export HOST_LIMITS */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var cockatiel__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66090);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80604);
/* harmony import */ var _failure_causes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10290);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60796);






/** How a host is asked. Times in milliseconds. */
const HOST_LIMITS = {
    /** Beyond the first attempt of a call. */
    retries: 2,
    /** Before the second attempt; before the third it is twice as long. Each is up to doubled at random. */
    firstWaitMs: 1_000,
    /** A host that wants to be left alone for longer is not waited for. */
    longestWaitMs: 60_000,
    /** So many failed attempts in a row, of whatever calls, and the host is not asked any more. */
    failuresToOpen: 5,
    /** For so long, or for as long as the host says. Then one call tries. */
    openMs: 30_000,
    callsAtOnce: 10,
};
const REAL_CLOCK = {
    now: () => performance.now(),
    pause: async (ms, signal) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(ms, undefined, { signal });
    },
    random: Math.random,
};
/**
 * One policy for each host that is asked over a network: a time limit, a few retries for what may pass, a circuit
 * breaker and a limit on calls at once.
 */
class HostPolicies {
    #hosts = new Map();
    #listener;
    #clock;
    constructor(listener = () => undefined, clock = REAL_CLOCK) {
        this.#listener = listener;
        this.#clock = clock;
    }
    /**
     * Asks `host`, again where it failed for a reason that may pass. Rejects with the last attempt's own error, or with
     * the incident `cancelled`.
     *
     * @param host undefined for what is on this machine: then there is nothing but the time limit
     */
    async ask(host, call, attempt) {
        return cancellably(call, async () => host === undefined ? limited(call, attempt) : this.#policyOf(host).ask(call, attempt));
    }
    /** Does work again that consists of several calls of one host, each of which was asked for by itself. */
    async repeat(host, call, work) {
        return cancellably(call, () => this.#policyOf(host).repeat(call, work));
    }
    get calls() {
        return [...this.#hosts.values()].map(({ calls }) => ({ ...calls }));
    }
    #policyOf(host) {
        const known = this.#hosts.get(host);
        if (known !== undefined)
            return known;
        const made = new HostPolicy(host, this.#listener, this.#clock);
        this.#hosts.set(host, made);
        return made;
    }
}
/** A failed attempt that says nothing about the next one. */
class PassingFault extends Error {
    cause;
    constructor(cause) {
        super(cause.message, { cause });
        this.cause = cause;
    }
    get waitMs() {
        return this.cause.retryAfterMs ?? 0;
    }
}
/** The host was not asked, because it had failed too often. */
class HostClosedError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1 {
}
const FAULT = (0,cockatiel__WEBPACK_IMPORTED_MODULE_4__.handleType)(PassingFault);
const WORTH_WAITING = (0,cockatiel__WEBPACK_IMPORTED_MODULE_4__.handleType)(PassingFault, ({ waitMs }) => waitMs <= HOST_LIMITS.longestWaitMs);
class HostPolicy {
    calls;
    #listener;
    #clock;
    #places = (0,cockatiel__WEBPACK_IMPORTED_MODULE_4__.bulkhead)(HOST_LIMITS.callsAtOnce, Number.POSITIVE_INFINITY);
    #breaker;
    #last;
    constructor(host, listener, clock) {
        this.calls = { host, calls: 0, retries: 0, failures: 0, refused: 0, waitedMs: 0 };
        this.#listener = listener;
        this.#clock = clock;
        const breaker = new cockatiel__WEBPACK_IMPORTED_MODULE_4__.ConsecutiveBreaker(HOST_LIMITS.failuresToOpen);
        this.#breaker = (0,cockatiel__WEBPACK_IMPORTED_MODULE_4__.circuitBreaker)(FAULT, { halfOpenAfter: this.#opening(), breaker });
        this.#breaker.onStateChange(state => {
            if (state === cockatiel__WEBPACK_IMPORTED_MODULE_4__.CircuitState.HalfOpen)
                this.#say('is asked once, to see whether it answers again');
            if (state === cockatiel__WEBPACK_IMPORTED_MODULE_4__.CircuitState.Closed)
                this.#say('answers again');
        });
    }
    async ask(call, attempt) {
        this.calls.calls++;
        const work = async (own) => {
            // All others would wait for a first call that may last for ever.
            const open = this.#breaker.state !== cockatiel__WEBPACK_IMPORTED_MODULE_4__.CircuitState.Closed;
            if (open && call.timeoutMs === undefined)
                throw new cockatiel__WEBPACK_IMPORTED_MODULE_4__.BrokenCircuitError();
            return this.#breaker.execute(() => this.#attempt(own, attempt));
        };
        // Where it may be asked but once, its time may also be over while it waits for others.
        if (call.once)
            return limited(call, signal => this.#again(call, () => work({ ...call, signal, timeoutMs: undefined })));
        return this.#again(call, () => this.#inPlace(call, () => work(call)));
    }
    async repeat(call, work) {
        return this.#again(call, () => outcomeOf(call, work));
    }
    /** The library decides whether; how long, and by which clock, is ours. */
    async #again(call, work) {
        const maxAttempts = call.once ? 0 : HOST_LIMITS.retries;
        const again = (0,cockatiel__WEBPACK_IMPORTED_MODULE_4__.retry)(WORTH_WAITING, { maxAttempts, backoff: new cockatiel__WEBPACK_IMPORTED_MODULE_4__.ConstantBackoff(0) });
        let fault;
        again.onRetry(reason => {
            fault = faultIn(reason);
        });
        try {
            const outcome = await again.execute(async ({ attempt }) => {
                if (fault !== undefined)
                    await this.#pause(attempt, fault, call);
                return work();
            }, call.signal);
            if ('error' in outcome)
                throw outcome.error;
            return outcome.value;
        }
        catch (thrown) {
            if (thrown instanceof cockatiel__WEBPACK_IMPORTED_MODULE_4__.BrokenCircuitError)
                throw this.#refusal(call);
            throw thrown instanceof PassingFault ? thrown.cause : thrown;
        }
    }
    async #pause(retry, fault, call) {
        if (this.#breaker.state === cockatiel__WEBPACK_IMPORTED_MODULE_4__.CircuitState.Open)
            throw new cockatiel__WEBPACK_IMPORTED_MODULE_4__.BrokenCircuitError();
        const ms = Math.round(this.#waitBefore(retry, fault));
        this.#sayAgain(call, retry, ms, fault);
        this.calls.retries++;
        this.calls.waitedMs += ms;
        await this.#clock.pause(ms, call.signal);
    }
    #inPlace(call, work) {
        return call.timeoutMs === undefined ? work() : this.#places.execute(work, call.signal);
    }
    async #attempt(call, attempt) {
        try {
            return await outcomeOf(call, () => limited(call, attempt));
        }
        catch (fault) {
            if (!(fault instanceof PassingFault))
                throw fault;
            this.calls.failures++;
            this.#last = fault.cause;
            if (fault.waitMs > HOST_LIMITS.longestWaitMs)
                this.#say(`wants to be left alone for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(fault.waitMs)}, which is not waited for`);
            throw fault;
        }
    }
    #waitBefore(retry, { cause: { retryAfterMs } }) {
        const { firstWaitMs } = HOST_LIMITS;
        const jitter = this.#clock.random();
        if (retryAfterMs !== undefined)
            return retryAfterMs + jitter * firstWaitMs;
        return firstWaitMs * 2 ** (retry - 1) * (1 + jitter);
    }
    /** By our own clock; the breaker compares the time since it opened with `duration`. */
    #opening() {
        const clock = this.#clock;
        const next = ({ result }) => {
            const ms = Math.max(HOST_LIMITS.openMs, faultIn(result)?.waitMs ?? 0);
            const until = clock.now() + ms;
            this.#say(`fails again and again, and is not asked for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(ms)}`);
            return {
                next,
                get duration() {
                    return clock.now() < until ? Number.POSITIVE_INFINITY : 0;
                },
            };
        };
        return { next };
    }
    #refusal({ doing }) {
        this.calls.refused++;
        const { kind, message } = this.#last ?? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('network-failed', 'unknown');
        const why = `${this.calls.host} has failed too often to be asked again now; the last time: ${message}`;
        return new HostClosedError(kind, `could not ${doing}: ${why}`);
    }
    #sayAgain({ doing }, retry, wait, { cause }) {
        const which = `attempt ${retry} of ${HOST_LIMITS.retries + 1} to ${doing} failed`;
        const asked = cause.retryAfterMs === undefined ? '' : ', as the host wants';
        const why = `${cause.kind}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .cutText */ .IN)(cause.message, 300)}`;
        this.#say(`${which}; the next one in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(wait)}${asked} (${why})`);
    }
    #say(what) {
        this.#listener({ kind: 'note', text: `${this.calls.host}: ${what}` });
    }
}
function faultIn(reason) {
    return 'error' in reason && reason.error instanceof PassingFault ? reason.error : undefined;
}
async function outcomeOf({ alsoPassing }, work) {
    try {
        return { value: await work() };
    }
    catch (error) {
        const incident = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1 && !(error instanceof HostClosedError);
        const passing = incident && (_failure_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .TRANSIENT_CAUSES */ .s6.has(error.kind) || error.kind === alsoPassing);
        if (passing)
            throw new PassingFault(error);
        return { error };
    }
}
async function cancellably({ signal, doing }, work) {
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
    try {
        signal.throwIfAborted();
        return await work();
    }
    catch (cause) {
        if (!signal.aborted || cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('cancelled', `cancelled while trying to ${doing}`, { cause });
    }
}
/** Waits for the end of an attempt that was cut off, so that nothing of it is left. */
async function limited(call, attempt) {
    const { timeoutMs, signal, doing } = call;
    if (timeoutMs === undefined)
        return attempt(signal);
    const limit = (0,cockatiel__WEBPACK_IMPORTED_MODULE_4__.timeout)(timeoutMs, { strategy: cockatiel__WEBPACK_IMPORTED_MODULE_4__.TimeoutStrategy.Cooperative, abortOnReturn: false });
    let late;
    try {
        return await limit.execute(context => {
            late = context.signal;
            return attempt(context.signal);
        }, signal);
    }
    catch (cause) {
        signal.throwIfAborted();
        if (!late?.aborted)
            throw cause;
        const text = `could not ${doing}: no answer within ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSeconds */ .Xo)(timeoutMs)}`;
        throw call.late?.() ?? new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentError */ .x1('network-failed', text, { cause });
    }
}


/***/ })

};
