export const id = 961;
export const ids = [961];
export const modules = {

/***/ 6163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ buildCandidate),
/* harmony export */   Lx: () => (/* binding */ findBuilder),
/* harmony export */   gP: () => (/* binding */ runPreparations),
/* harmony export */   xE: () => (/* binding */ removeContainersOfRun)
/* harmony export */ });
/* unused harmony exports buildOnce, buildxCommand, BuildTail */
/* harmony import */ var _engine_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6370);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1178);
/* harmony import */ var _process_execute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7020);
/* harmony import */ var _process_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1152);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(604);
/* harmony import */ var _shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(290);
/* harmony import */ var _shared_retries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9333);








/** Runs the repository's own preparations, one after the other, in the root of the repository. */
async function runPreparations(config, context) {
    for (const line of config.prepare) {
        const output = new BuildTail();
        const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d1)({
            program: 'bash',
            args: ['-euo', 'pipefail', '-c', line],
            cwd: context.root,
            env: (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .allowedEnvironment */ .m0)(context.env, ['HOME', 'XDG_RUNTIME_DIR'], { [_process_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_MARK */ .GT]: context.run }),
        }, {
            signal: context.signal,
            onOutput: chunk => {
                output.add(chunk.toString('utf8'));
                context.onOutput(chunk);
            },
        });
        if (ended.cancelled)
            throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('cancelled', `cancelled while '${line}' was running`);
        if (ended.exitCode !== 0)
            throw output.failure(`candidate.prepare: '${line}' ${(0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .howEnded */ .f2)(ended)}`);
    }
}
/** What builds: buildx where it is installed, else the engine's own API. */
async function findBuilder(context) {
    // Podman's docker-compatible socket has no BuildKit behind it.
    if (/podman/i.test(context.facts.name))
        return 'engine';
    const command = {
        program: 'docker',
        args: ['buildx', 'version'],
        cwd: context.root,
        env: (0,_engine_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .clientEnvironment */ .B5)(context),
    };
    const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d1)(command, {
        signal: context.signal,
        listener: context.listener,
        timeoutMs: 10_000,
    });
    if (ended.cancelled)
        throw buildCancelled();
    return ended.exitCode === 0 ? 'buildx' : 'engine';
}
/**
 * Builds the request, again where a registry or the network refused it, and makes sure that the tag names what was
 * built, by the label of this run.
 */
async function buildCandidate(builder, request, context) {
    await (0,_shared_retries_js__WEBPACK_IMPORTED_MODULE_7__/* .withRetries */ .LH)(() => buildOnce(builder, request, context), context.signal, context.retryOptions);
    const image = await context.engine.image(request.tag);
    if (image?.labels[_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LABEL */ .jQ] === context.run)
        return { engineId: image.id, builder };
    throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('build-failed', `the build ended well, but ${request.tag} does not name what it built`);
}
/** Builds, and resolves when the engine has the image. */
async function buildOnce(builder, request, context) {
    if (builder === 'engine')
        await buildByEngine(request, context);
    else
        await buildByBuildx(request, context);
}
async function buildByBuildx(request, context) {
    const output = new BuildTail();
    const ended = await (0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d1)(buildxCommand(request, context.root, (0,_engine_connect_js__WEBPACK_IMPORTED_MODULE_0__/* .clientEnvironment */ .B5)(context)), {
        signal: context.signal,
        listener: context.listener,
        onOutput: chunk => {
            output.add(chunk);
            context.onOutput(chunk);
        },
    });
    if (ended.cancelled)
        throw buildCancelled();
    if (ended.exitCode !== 0)
        throw output.failure(`docker buildx ${(0,_process_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .howEnded */ .f2)(ended)}`);
}
async function buildByEngine(request, { engine, onOutput, signal }) {
    try {
        await engine.build(request, text => onOutput(Buffer.from(text)), signal);
    }
    catch (error) {
        throw signal.aborted ? buildCancelled() : error;
    }
}
function buildCancelled() {
    return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1('cancelled', 'cancelled while the candidate was being built');
}
/** The call of buildx, as a value. `--provenance=false` keeps the result one image, not an index. */
function buildxCommand(request, cwd, env) {
    const pairs = (flag, values) => Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
    const args = ['buildx', 'build', '--load', '--provenance=false', '--progress=plain'];
    args.push('--tag', request.tag, '--file', request.dockerfile);
    args.push(...pairs('--label', request.labels), ...pairs('--build-arg', request.buildArgs));
    if (request.target !== undefined)
        args.push('--target', request.target);
    if (request.platform !== undefined)
        args.push('--platform', request.platform);
    return { program: 'docker', args: [...args, request.contextDir], cwd, env };
}
const KEPT_LINES = 20;
const KEPT_CHARACTERS = 4_096;
/** The end of a build's output, kept so that a failure can say where it happened. */
class BuildTail {
    #reader = new _process_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .Lines */ .q(line => this.#line(line), KEPT_CHARACTERS);
    #lines = [];
    #step;
    add(chunk) {
        this.#reader.write(chunk);
    }
    /** @param how it ended, as in `docker buildx ended with exit code 1` */
    failure(how) {
        this.#reader.end();
        const step = this.#step === undefined ? '' : ` in the step ${this.#step}`;
        const last = this.#lines.join('\n  ');
        const end = last === '' ? ', without a word' : `; its last lines:\n  ${last}`;
        const message = `the candidate could not be built${step}: ${how}${end}`;
        const cause = (0,_shared_failure_causes_js__WEBPACK_IMPORTED_MODULE_6__/* .classifyBuildFailure */ .n5)(last, this.#step);
        if (cause !== undefined)
            return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .IncidentError */ .x1(cause, message);
        return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BuildError */ .zS(message, this.#step);
    }
    #line(line) {
        if (line.trim() === '')
            return;
        // BuildKit repeats the failed step in a line of its own: ` > [2/3] RUN make:`.
        const failed = /^\s*> (\[.+\] .+?):?$/.exec(line)?.[1];
        if (failed !== undefined)
            this.#step = failed;
        this.#lines.push(line);
        if (this.#lines.length > KEPT_LINES)
            this.#lines.shift();
    }
}
/** Removes every container of the images that a run has built, whether it still runs or not. */
async function removeContainersOfRun(run, engine) {
    for (const { id } of await engine.containersWithLabel(`${_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_LABEL */ .jQ}=${run}`))
        await engine.removeContainer(id);
}


/***/ }),

/***/ 9333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   nZ: () => (/* binding */ cancellable),
/* harmony export */   wj: () => (/* binding */ withTimeout)
/* harmony export */ });
/* unused harmony export NETWORK_RETRIES */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var p_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4995);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(604);
/* harmony import */ var _failure_causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(290);




/** For the network. Tests are never run again. */
const NETWORK_RETRIES = { retries: 2, minTimeout: 1_000, factor: 2, randomize: true };
/** Runs `ask` again when it was refused by something that may pass: a rate limit, a resolver, a network. */
async function withRetries(ask, signal, options = NETWORK_RETRIES) {
    try {
        return await (0,p_retry__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .Ay)(ask, {
            ...options,
            signal,
            shouldRetry: ({ error }) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1 && _failure_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .TRANSIENT_CAUSES */ .s6.has(error.kind),
        });
    }
    catch (cause) {
        if (!signal.aborted || cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1('cancelled', 'cancelled while the network was asked', { cause });
    }
}
/**
 * The answer, unless the run is cancelled first. For questions that cannot be taken back once they are asked: the
 * answer is then waited for by nobody.
 *
 * @param doing completes "cancelled while …"
 */
async function cancellable(answer, doing, signal) {
    const answered = new AbortController();
    const cancelled = async () => {
        if (!signal.aborted)
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(signal, 'abort', { signal: answered.signal });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentError */ .x1('cancelled', `cancelled while ${doing}`);
    };
    try {
        return await Promise.race([answer, cancelled()]);
    }
    finally {
        answered.abort();
    }
}
/**
 * The answer, unless it takes longer than `ms`: then rejects with `late()`. dockerode's promises never settle when a
 * connection breaks in the middle of an answer, so no question may go without a limit.
 */
async function withTimeout(ms, answer, late) {
    let timer;
    const limit = new Promise((_, reject) => {
        timer = setTimeout(() => reject(late()), ms);
    });
    try {
        return await Promise.race([answer, limit]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 5961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeCandidate: () => (/* binding */ removeCandidate),
/* harmony export */   removeLeftovers: () => (/* binding */ removeLeftovers),
/* harmony export */   s: () => (/* binding */ removeRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _candidate_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6163);
/* harmony import */ var _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4737);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1178);
/* harmony import */ var _process_processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4618);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(604);
/* harmony import */ var _trial_witness_event_barrier_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1228);







/**
 * Ends and removes what a run may have left: its processes by their mark, its containers by their
 * label, the tags of its event barriers, its working folders. Harmless when nothing is left, and when it is done twice.
 *
 * @throws Error that names all that could not be removed, once everything has been tried
 */
async function removeLeftovers(run, folders, engine) {
    const problems = [];
    const attempt = (work) => work.catch(error => problems.push((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)));
    await attempt((0,_process_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .killMarked */ .fR)(`${_process_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .RUN_MARK */ .GT}=${run}`));
    if (engine !== undefined)
        await attempt((0,_candidate_build_js__WEBPACK_IMPORTED_MODULE_1__/* .removeContainersOfRun */ .xE)(run, engine));
    if (engine !== undefined)
        await attempt(untagAll(`${_trial_witness_event_barrier_js__WEBPACK_IMPORTED_MODULE_6__/* .BARRIER_NAME */ .Y}=${run}`, engine));
    if (engine !== undefined)
        await attempt(untagAll(`${_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_LABEL */ .jQ}=${run}`, engine, _image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .isTrialTag */ .P3));
    for (const folder of folders)
        await attempt((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 }));
    if (problems.length > 0)
        throw new Error(problems.join('; '));
}
/** Takes away every name of every image that this run has built; where another image has one of them now, it keeps it. */
async function removeCandidate(run, engine) {
    await untagAll(`${_image_candidate_marks_js__WEBPACK_IMPORTED_MODULE_2__/* .RUN_LABEL */ .jQ}=${run}`, engine);
}
async function untagAll(label, engine, which = (_tag) => true) {
    const images = await engine.imagesWithLabel(label);
    for (const tag of images.flatMap(({ tags }) => tags).filter(which))
        await engine.untag(tag);
}
/** Removes what the run made; what cannot be removed is named and does not change the verdict. */
async function removeRun({ context, folders, engine }) {
    const { run, keep } = context;
    const unwanted = [...(keep.work ? [] : [folders.work]), ...(keep.candidate ? [] : [folders.candidate])];
    try {
        await removeLeftovers(run, unwanted, engine);
        if (!keep.candidate)
            await removeCandidate(run, engine);
        return [];
    }
    catch (error) {
        return [`not everything could be removed: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(error)}`];
    }
}


/***/ }),

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ EventBarrier),
/* harmony export */   Y: () => (/* binding */ BARRIER_NAME)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(604);
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(796);



/** The repository of the tags that a barrier sets, where nothing ever looks for an image, and the label with the run's ID. */
const BARRIER_NAME = 'compat-gate-fence';
const PAUSE_MS = 1000;
const ATTEMPTS = 10;
const BROKEN = 'the event stream broke before the witness had seen everything';
const UNSEEN = `the engine did not report the witness's own tag within ${(0,_shared_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(ATTEMPTS * PAUSE_MS)}`;
/**
 * Proves that the event stream is live, and that every event up to now has been read: an empty image of the witness's
 * own gets a tag that never was, and the `tag` event has to come. Events arrive in the engine's order, so what was
 * before it has come too. The candidate itself is left alone: a tag taken away could be its last.
 */
class EventBarrier {
    #engine;
    #sleep;
    #run;
    #tags = new Set();
    /** Names that the engine has, the oldest first. */
    #names = [];
    #imageId;
    #seen = () => { };
    /** `run` is unique to the run: by it the tags of a barrier are found that nobody removed. */
    constructor(engine, sleep, run) {
        this.#engine = engine;
        this.#sleep = sleep;
        this.#run = run;
    }
    /**
     * Resolves with undefined once the event of a tag was seen, else with why none was. Several are set in turn, a second
     * apart, because an engine may accept the stream a moment before it listens itself. Never rejects.
     */
    async reach(broken) {
        const seen = new Promise(resolve => {
            this.#seen = () => resolve('seen');
        });
        const pause = new AbortController();
        try {
            for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
                await this.#setTag();
                const end = await Promise.race([seen, broken.then(() => 'broken'), this.#wait(pause.signal)]);
                if (end === 'seen')
                    return undefined;
                if (end === 'broken')
                    return new Error(BROKEN);
            }
            return new Error(UNSEEN);
        }
        catch (error) {
            return (0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asError */ .zR)(error);
        }
        finally {
            pause.abort();
            await this.#removeTags(1);
        }
    }
    /** Takes the events of its own tags, which concern nobody else: false for every other event. */
    take({ type, action, reference }) {
        const isOwn = type === 'image' && this.#tags.has(reference.slice(reference.lastIndexOf(':') + 1));
        if (isOwn && action === 'tag')
            this.#seen();
        return isOwn;
    }
    /** Removes all tags, and with the last one the image. */
    async close() {
        await this.#removeTags(0);
    }
    /** The image is made anew when someone pruned it meanwhile. */
    async #setTag() {
        const tag = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
        this.#tags.add(tag);
        const image = this.#imageId === undefined ? undefined : await this.#engine.image(this.#imageId);
        this.#names.push(`${BARRIER_NAME}:${tag}`);
        if (image !== undefined)
            return this.#engine.tag(image.id, BARRIER_NAME, tag);
        this.#imageId = await this.#engine.makeEmptyImage(`${BARRIER_NAME}:${tag}`, { [BARRIER_NAME]: this.#run });
    }
    async #wait(signal) {
        await this.#sleep(PAUSE_MS, signal).catch(() => { });
    }
    /** A tag that the engine does not remove is left: it is gone, or someone else was faster. */
    async #removeTags(keep) {
        const names = this.#names.slice(0, this.#names.length - keep);
        this.#names = this.#names.slice(names.length);
        for (const name of names)
            await this.#engine.untag(name).catch(() => { });
    }
}


/***/ }),

/***/ 4995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ay: () => (/* binding */ pRetry)
});

// UNUSED EXPORTS: AbortError, makeRetriable

;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}


/***/ })

};
