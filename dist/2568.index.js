export const id = 2568;
export const ids = [2568];
export const modules = {

/***/ 30561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ compareOperation),
  B: () => (/* binding */ missingOperations)
});

;// CONCATENATED MODULE: ./build/src/contract/describe-change.js
const MOST_WORDS = 6;
/** Which of some categories came and went, for a reader. */
function describeChange(gained, lost, before, replaced) {
    if (replaced || (gained.length > 0 && lost.length > 0))
        return { before: listed(lost), after: listed(gained) };
    if (gained.length > 0)
        return { before: listed(before), after: `also ${listed(gained)}` };
    return { before: listed(lost), after: `no more ${listed(lost)}` };
}
function listed(words) {
    return words.slice(0, MOST_WORDS).join('|') + (words.length > MOST_WORDS ? '|…' : '');
}

// EXTERNAL MODULE: ./build/src/contract/describe-text.js
var describe_text = __webpack_require__(9335);
// EXTERNAL MODULE: ./build/src/contract/tally.js
var contract_tally = __webpack_require__(27326);
;// CONCATENATED MODULE: ./build/src/contract/surprise.js

/** From which chance on nothing is said: of an arm that shows nothing of the other's, and of one that shows more or less. */
const LIMITS = {
    structure: { replaced: 0.05, mixed: 0.02 },
    status: { replaced: 0.05, mixed: 0.003 },
    value: { replaced: 0.02, mixed: 0.003 },
};
/** Where all repeats of one arm show it, and none of the other. */
const MIXED_BUT_REPEATED = { structure: 0.05, status: 0.05, value: 0.02 };
/** Of a category that nobody has seen yet, before anything was seen. */
const PRIOR = {
    structure: { replaced: 0.05, mixed: 0.5 },
    status: { replaced: 0.05, mixed: 1 },
    value: { replaced: 1, mixed: 1 },
};
/**
 * What differs between two tallies, and whether that can be chance. How often something new comes along by itself is
 * estimated from how much of what an arm shows was seen once only (Good and Turing): an open vocabulary surprises nobody.
 *
 * @returns undefined where both show the same categories
 */
function findSurprise(baseline, candidate, nature, repeats) {
    if (baseline.units === 0 || candidate.units === 0)
        return undefined;
    const gainedCategories = candidate.categories.filter(name => !baseline.counts.has(name));
    const lostCategories = baseline.categories.filter(name => !candidate.counts.has(name));
    if (gainedCategories.length + lostCategories.length === 0)
        return undefined;
    const gained = joinOf(candidate, gainedCategories);
    const lost = joinOf(baseline, lostCategories);
    const open = baseline.open || candidate.open;
    const replaced = !open && gained.units === candidate.units && lost.units === baseline.units;
    const way = replaced ? 'replaced' : 'mixed';
    const rate = open ? 1 : Math.max(rateOfNew(baseline, nature, way), rateOfNew(candidate, nature, way));
    const chanceOf = (count, here, there) => {
        if (count.units === 0)
            return 1;
        const unexpected = atLeast(count.units, here.units, rate);
        return replaced ? unexpected : Math.max(unexpected, allOnOneSide(count.units, here.units, there.units));
    };
    const chanceGained = chanceOf(gained, candidate, baseline);
    const chanceLost = chanceOf(lost, baseline, candidate);
    const chance = replaced ? Math.max(chanceGained, chanceLost) : chanceGained * chanceLost;
    return {
        gained,
        lost,
        gainedCategories,
        lostCategories,
        replaced,
        chance,
        sure: chance <= limitOf(nature, replaced, { gained, lost, chanceGained, chanceLost }, repeats),
    };
}
// What some repeats of one arm show and others do not is noise; what all of them show is no matter of one slow run.
function limitOf(nature, replaced, { gained, lost, chanceGained, chanceLost }, { baseline, candidate }) {
    if (replaced)
        return LIMITS[nature].replaced;
    if (baseline < 2 || candidate < 2)
        return LIMITS[nature].mixed;
    const isGained = chanceGained <= chanceLost;
    const repeated = isGained ? gained.inAll(candidate) : lost.inAll(baseline);
    return repeated ? MIXED_BUT_REPEATED[nature] : 0;
}
function rateOfNew({ counts, units }, nature, way) {
    const prior = PRIOR[nature][way];
    // One category alone says nothing about variety.
    const once = counts.size === 1 ? 0 : [...counts.values()].filter(count => count.units === 1).length;
    return Math.min(1, (once + prior) / (units + prior));
}
function joinOf(tally, names) {
    return (0,contract_tally/* joinCounts */.zZ)(names.flatMap(name => tally.counts.get(name) ?? []));
}
/** The chance that what was seen so often by one side is seen by the other never, if both are alike (Fisher). */
function allOnOneSide(times, here, there) {
    let chance = 1;
    for (let at = 0; at < times; at++)
        chance *= Math.max(0, here - at) / Math.max(1, here + there - at);
    return chance;
}
/** The chance that at least `least` of `of` independent trials succeed. */
function atLeast(least, of, rate) {
    if (rate >= 1)
        return 1;
    // Terms of the binomial distribution by their logarithms: their factors alone would overflow.
    let below = 0;
    let log = of * Math.log1p(-rate);
    for (let successes = 0; successes < least; successes++) {
        below += Math.exp(log);
        log += Math.log((of - successes) / (successes + 1)) + Math.log(rate) - Math.log1p(-rate);
    }
    if (below < 0.999)
        return 1 - below;
    let above = 0;
    for (let successes = least; successes <= of; successes++) {
        above += Math.exp(log);
        log += Math.log((of - successes) / (successes + 1)) + Math.log(rate) - Math.log1p(-rate);
    }
    return above;
}

// EXTERNAL MODULE: ./build/src/contract/text-stats.js
var text_stats = __webpack_require__(17847);
;// CONCATENATED MODULE: ./build/src/contract/compare-texts.js





/** What the grammars of two places differ in. */
function compareTexts(baseline, candidate, path, repeats, compareEmbedded) {
    const grammars = { before: (0,describe_text/* describeTexts */.w)(baseline), after: (0,describe_text/* describeTexts */.w)(candidate) };
    const findings = [];
    const random = randomForms(baseline, candidate);
    const forms = findSurprise(joinRandom(baseline.forms, random), joinRandom(candidate.forms, random), natureOfForms(baseline, candidate), repeats);
    if (forms !== undefined && !isSameRandomText(baseline, candidate, forms))
        findings.push(textFinding('grammar-changed', path, forms, grammars, baseline.forms, candidate.forms));
    for (const [key, form] of baseline.byKey) {
        const other = candidate.byKey.get(key);
        if (other !== undefined && !random.has(key))
            findings.push(...compareForms(form, other, path, repeats, grammars, compareEmbedded));
    }
    // What is in base64 has texts of its own.
    return findings.map(finding => ({ texts: { baseline, candidate }, ...finding }));
}
/** Forms with a run of letters where others have a random token, which it may be: each with the form of those. */
function randomForms(...arms) {
    const keys = new Set(arms.flatMap(({ forms }) => forms.categories));
    const random = new Map();
    for (const [key, { tokens }] of arms.flatMap(({ byKey }) => [...byKey])) {
        for (const at of tokens.keys()) {
            const other = (0,text_stats/* keyOfTokens */.no)(tokens.with(at, { kind: 'opaque', text: '' }));
            const parts = arms.flatMap(({ byKey }) => byKey.get(key)?.parts[at] ?? []);
            if (tokens[at]?.kind === 'run' &&
                keys.has(other) &&
                parts.every(part => isLong(part) && isMixedCase(part)))
                random.set(key, other);
        }
    }
    return random;
}
function isMixedCase({ alphabet }) {
    return (alphabet & text_stats/* UPPER_CASE */.oT) !== 0 && (alphabet & text_stats/* LOWER_CASE */.tb) !== 0;
}
function joinRandom(forms, random) {
    if (random.size === 0)
        return forms;
    const joined = new contract_tally/* Tally */.F0();
    joined.open = forms.open;
    for (const [key, count] of forms.counts) {
        const name = random.get(key) ?? key;
        joined.counts.set(name, (0,contract_tally/* joinCounts */.zZ)([count, joined.counts.get(name)].filter(one => one !== undefined)));
    }
    return joined;
}
function textFinding(kind, path, surprise, { before, after }, baseline, candidate) {
    const { gained, lost, replaced, chance, sure } = surprise;
    return {
        kind,
        severity: kind === 'grammar-changed' && replaced ? 'breaking' : 'doubtful',
        path,
        before,
        after,
        baseline: { count: replaced ? lost : (0,contract_tally/* joinCounts */.zZ)(baseline.counts.values()), of: baseline.times },
        candidate: { count: gained, of: candidate.times },
        lost: lost.times,
        chance,
        sure,
    };
}
const TYPED = /\{(?:uuid|date-time|ipv4|base64|opaque|json)\}/;
// A form of words alone may be any text that somebody wrote; one with an identifier in it was made by a program.
function natureOfForms(...arms) {
    const typed = arms.some(({ forms, byKey }) => forms.categories.some(key => TYPED.test(key) || isIdentifier(byKey.get(key))));
    return typed ? 'structure' : 'value';
}
function isIdentifier(form) {
    const parts = form?.parts ?? [];
    return parts.some(part => {
        const classes = part.classes.categories;
        return classes.length > 0 && !classes.includes('letters') && (parts.length === 1 || isLong(part));
    });
}
/**
 * Random text is not always seen as such: one of them may lack digits, another has its signs where words have theirs.
 * Texts of the same length without a blank are not told apart by their forms then.
 */
function isSameRandomText(baseline, candidate, { gainedCategories, lostCategories }) {
    const keys = [...gainedCategories, ...lostCategories];
    const random = [...baseline.forms.categories, ...candidate.forms.categories].some(key => key === '{opaque}');
    if (!random || keys.some(key => /[ .:,]|\{(?!opaque|run)/.test(key)))
        return false;
    const [one, other] = [baseline.lengths, candidate.lengths];
    return one.counts.size === 1 && other.counts.size === 1 && one.categories[0] === other.categories[0];
}
function compareForms(baseline, candidate, path, repeats, grammars, compareEmbedded) {
    const found = baseline.parts.flatMap((part, at) => {
        const [other, token] = [candidate.parts[at], baseline.tokens[at]];
        if (other === undefined || token === undefined)
            return [];
        switch (token.kind) {
            case 'run':
                return compareRuns(part, other, path, repeats, grammars);
            case 'opaque':
                return compareLengths(part, other, path, repeats, grammars, 'structure');
            case 'uuid':
                return compareCase(part, other, path, repeats, grammars);
            case 'date-time':
                return compareWords(part, other, path, repeats, grammars, 'structure');
            case 'base64':
            case 'json':
                if (part.value === undefined || other.value === undefined)
                    return [];
                return compareEmbedded(part.value, other.value, `${path}(${token.kind})`);
            default:
                return [];
        }
    });
    return withoutRepeats(found);
}
/** Several parts of one text that differ show it as often as they are many. */
function withoutRepeats(findings) {
    const best = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.path, finding.kind, finding.before, finding.after]);
        const known = best.get(key);
        if (known === undefined || known.chance > finding.chance)
            best.set(key, finding);
    }
    return [...best.values()];
}
function compareRuns(baseline, candidate, path, repeats, grammars) {
    const classes = findSurprise(baseline.classes, candidate.classes, 'structure', repeats);
    if (classes?.replaced) {
        if (chanceOfClasses(baseline, candidate) > RARE)
            return [];
        return [textFinding('grammar-changed', path, classes, grammars, baseline.classes, candidate.classes)];
    }
    const both = [...baseline.classes.categories, ...candidate.classes.categories];
    if (both.every(one => one === 'digits')) {
        const least = Math.min(...[...baseline.lengths.categories, ...candidate.lengths.categories].map(Number));
        return least >= 10 ? compareLengths(baseline, candidate, path, repeats, grammars, 'value') : [];
    }
    if (both.every(one => one !== 'letters') && isLong(baseline) && isLong(candidate)) {
        const lengths = compareLengths(baseline, candidate, path, repeats, grammars, 'structure');
        return lengths.length > 0 ? lengths : compareCase(baseline, candidate, path, repeats, grammars);
    }
    return compareWords(baseline, candidate, path, repeats, grammars, 'value');
}
const RARE = 0.001;
/** How likely random identifiers of one alphabet look like two kinds: digits alone, or no digit. */
function chanceOfClasses(baseline, candidate) {
    const both = [...baseline.classes.categories, ...candidate.classes.categories];
    // Words and numbers are no draws from one alphabet.
    if (!both.includes('mixed'))
        return 0;
    const all = (0,text_stats/* alphabetSize */.DY)(baseline.alphabet | candidate.alphabet);
    const chance = (part) => ((0,text_stats/* alphabetSize */.DY)(part.alphabet) / all) ** part.characters;
    return chance(baseline) * chance(candidate);
}
function isLong({ lengths }) {
    return lengths.categories.every(length => Number(length) >= text_stats/* SHORTEST_ID */.Rg);
}
function compareLengths(baseline, candidate, path, repeats, grammars, nature) {
    if (baseline.lengths.counts.size !== 1 || candidate.lengths.counts.size !== 1)
        return [];
    const lengths = findSurprise(baseline.lengths, candidate.lengths, nature, repeats);
    if (lengths === undefined)
        return [];
    return [textFinding('grammar-changed', path, lengths, grammars, baseline.lengths, candidate.lengths)];
}
/** Identifiers that are written in upper case on one arm, and in lower case on the other. */
function compareCase(baseline, candidate, path, repeats, grammars) {
    const [one, other] = [caseOf(baseline.alphabet), caseOf(candidate.alphabet)];
    if (one === undefined || other === undefined || one === other)
        return [];
    const lost = (0,contract_tally/* joinCounts */.zZ)(baseline.lengths.counts.values());
    const gained = (0,contract_tally/* joinCounts */.zZ)(candidate.lengths.counts.values());
    return [
        {
            kind: 'grammar-changed',
            severity: 'breaking',
            path,
            before: grammars.before === grammars.after ? `${grammars.before} in ${one} case` : grammars.before,
            after: grammars.before === grammars.after ? `${grammars.after} in ${other} case` : grammars.after,
            baseline: { count: lost, of: lost.times },
            candidate: { count: gained, of: gained.times },
            lost: lost.times,
            chance: 0,
            sure: repeats.baseline > 0,
        },
    ];
}
function caseOf(alphabet) {
    if ((alphabet & text_stats/* UPPER_CASE */.oT) === 0)
        return (alphabet & text_stats/* LOWER_CASE */.tb) === 0 ? undefined : 'lower';
    return (alphabet & text_stats/* LOWER_CASE */.tb) === 0 ? 'upper' : undefined;
}
function compareWords({ words: baseline }, { words: candidate }, path, repeats, grammars, nature) {
    const words = findSurprise(baseline, candidate, nature, repeats);
    if (words === undefined)
        return [];
    const { gainedCategories: gained, lostCategories: lost, replaced } = words;
    const change = describeChange(gained, lost, baseline.categories, replaced);
    if (isSpelling(gained, lost)) {
        const spelt = { ...words, chance: 0, sure: true, replaced: true };
        return [textFinding('grammar-changed', path, spelt, change, baseline, candidate)];
    }
    const kind = nature === 'structure' ? 'grammar-changed' : 'values-changed';
    const whole = baseline.categories.some(word => word === grammars.before) || grammars.before === grammars.after;
    return [textFinding(kind, path, words, !replaced || whole ? change : grammars, baseline, candidate)];
}
/** The same words, written in another way. */
function isSpelling(gained, lost) {
    const before = new Set(lost.map(word => word.toLowerCase()));
    return gained.length > 0 && gained.every(word => before.has(word.toLowerCase()));
}

;// CONCATENATED MODULE: ./build/src/contract/describe-value.js

/** The types of the values in one place, for a reader: `uuid or null`, `integer`, `list of objects`. */
function describeKinds(stats) {
    const kinds = stats.kinds.categories.filter(kind => kind !== 'integer' || !stats.kinds.counts.has('number'));
    const words = kinds.map(kind => {
        if (kind === 'string' && stats.text !== undefined)
            return textWord((0,describe_text/* describeTexts */.w)(stats.text));
        if (kind === 'array')
            return 'list';
        return kind === 'deep' ? 'more' : kind;
    });
    return words.length === 0 ? 'nothing' : words.join(' or ');
}
function textWord(grammar) {
    return grammar.length > 40 ? 'text' : `text ${grammar}`;
}

// EXTERNAL MODULE: ./build/src/contract/object-variant.js
var object_variant = __webpack_require__(61017);
// EXTERNAL MODULE: ./build/src/contract/value-stats.js + 1 modules
var value_stats = __webpack_require__(47171);
;// CONCATENATED MODULE: ./build/src/contract/field-presence.js





/** Which fields objects of two places have, by what the objects are. */
function compareFields(baseline, candidate, path, repeats) {
    const names = [...new Set([...baseline.fields.keys(), ...candidate.fields.keys()])];
    const fields = { baseline: baseline.fields, candidate: candidate.fields };
    const pairs = comparableSets(baseline, candidate);
    const found = names.flatMap(name => {
        const findings = pairs.flatMap(pair => presenceFinding(name, pair, fields, path, repeats) ?? []);
        return joinFindings(findings);
    });
    return withRenamed(found, baseline, candidate, path);
}
function fieldSetsOf({ counts, open, times }) {
    const sets = [...counts].map(([set, count]) => ({ names: new Set((0,value_stats/* namesInSet */.oX)(set)), count }));
    return { sets, times, open };
}
/** The sets of fields of one variant, on both arms. */
function comparableSets(baseline, candidate) {
    const common = [...baseline.fieldSets.keys()].filter(variant => candidate.fieldSets.has(variant));
    if (common.length > 0)
        return common.flatMap(variant => {
            const [one, other] = [baseline.fieldSets.get(variant), candidate.fieldSets.get(variant)];
            return one === undefined || other === undefined
                ? []
                : [{ baseline: fieldSetsOf(one), candidate: fieldSetsOf(other) }];
        });
    // Objects that say in another way what they are, or in other words, are compared as a whole; those that are something
    // else than any on the other arm are not.
    const one = [...baseline.fieldSets.keys()];
    const other = [...candidate.fieldSets.keys()];
    const names = (variants) => [...new Set(variants.flatMap(object_variant/* tellingNames */.mZ))].sort().join();
    const words = (variants) => variants
        .map(variant => variant.toLowerCase())
        .sort()
        .join('\n');
    if (names(one) === names(other) && words(one) !== words(other))
        return [];
    const all = ({ fieldSets }) => fieldSetsOf(joinTallies(fieldSets));
    return [{ baseline: all(baseline), candidate: all(candidate) }];
}
function joinTallies(tallies) {
    const joined = new contract_tally/* Tally */.F0(4_096);
    for (const { counts, open } of tallies.values()) {
        joined.open ||= open;
        for (const [set, count] of counts) {
            const known = joined.counts.get(set);
            joined.counts.set(set, known === undefined ? count : (0,contract_tally/* joinCounts */.zZ)([known, count]));
        }
    }
    return joined;
}
function presenceFinding(name, { baseline, candidate }, fields, path, repeats) {
    if (baseline.open || candidate.open)
        return undefined;
    const [one, other] = [presenceOf(name, baseline), presenceOf(name, candidate)];
    const surprise = findSurprise(one, other, 'structure', repeats);
    if (surprise === undefined)
        return undefined;
    const { gained, lost, chance, sure, gainedCategories } = surprise;
    const isLost = gainedCategories.includes(ABSENT) || (gainedCategories.length === 0 && !other.counts.has(PRESENT));
    // Gone, or new, is what the other arm does not have in any variant.
    const whole = isLost ? !fields.candidate.has(name) : !fields.baseline.has(name);
    const kind = isLost
        ? whole
            ? 'field-removed'
            : 'field-made-optional'
        : whole
            ? 'field-added'
            : 'field-made-required';
    return {
        kind,
        severity: isLost ? 'breaking' : 'additive',
        path: `${path}.${name}`,
        before: presenceWord(one),
        after: presenceWord(other),
        baseline: { count: one.counts.get(PRESENT) ?? lost, of: baseline.times },
        candidate: { count: isLost ? gained : (other.counts.get(PRESENT) ?? gained), of: candidate.times },
        lost: lost.times,
        chance,
        sure,
    };
}
const PRESENT = 'present';
const ABSENT = 'absent';
function presenceOf(name, { sets }) {
    const [present, absent] = [[], []];
    for (const { names, count } of sets)
        (names.has(name) ? present : absent).push(count);
    const tally = new contract_tally/* Tally */.F0();
    if (present.length > 0)
        tally.counts.set(PRESENT, (0,contract_tally/* joinCounts */.zZ)(present));
    if (absent.length > 0)
        tally.counts.set(ABSENT, (0,contract_tally/* joinCounts */.zZ)(absent));
    return tally;
}
function presenceWord({ counts }) {
    if (!counts.has(PRESENT))
        return 'absent';
    return counts.has(ABSENT) ? 'optional' : 'required';
}
/** One finding for what several variants show of one field. */
function joinFindings(findings) {
    const [first] = findings.filter(({ sure }) => sure).sort((one, other) => one.chance - other.chance);
    if (first === undefined)
        return findings.slice(0, 1);
    const same = findings.filter(({ kind, sure }) => sure && kind === first.kind);
    const joined = (arm) => ({
        count: (0,contract_tally/* joinCounts */.zZ)(same.map(one => one[arm].count)),
        of: same.reduce((sum, one) => sum + one[arm].of, 0),
    });
    return [{ ...first, baseline: joined('baseline'), candidate: joined('candidate') }];
}
/** A field that is gone and one that came, which hold the same: one change. */
function withRenamed(found, baseline, candidate, path) {
    const gone = found.filter(({ kind, sure }) => kind === 'field-removed' && sure);
    const came = found.filter(({ kind, sure }) => kind === 'field-added' && sure);
    const renamed = new Map();
    for (const one of gone) {
        const [was] = [nameIn(one.path, path)];
        const other = came.find(({ path: now }) => plainName(nameIn(now, path)) === plainName(was)) ??
            (gone.length === 1 && came.length === 1 ? came[0] : undefined);
        const now = other && nameIn(other.path, path);
        if (other === undefined || now === undefined || [...renamed.values()].includes(other))
            continue;
        const [before, after] = [baseline.fields.get(was), candidate.fields.get(now)];
        if (before === undefined || after === undefined || describeKinds(before) !== describeKinds(after))
            continue;
        renamed.set(one, other);
    }
    return found.flatMap(one => {
        const other = renamed.get(one);
        if (other === undefined)
            return [...renamed.values()].includes(one) ? [] : [one];
        const before = nameIn(one.path, path);
        return [
            {
                ...one,
                kind: 'field-renamed',
                before,
                after: nameIn(other.path, path),
                candidate: other.candidate,
            },
        ];
    });
}
function nameIn(path, around) {
    return path.slice(around.length + 1);
}
function plainName(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

;// CONCATENATED MODULE: ./build/src/contract/compare-values.js







/** What the values of two places differ in. */
function compareValues(baseline, candidate, path, repeats) {
    const kinds = findSurprise(baseline.kinds, candidate.kinds, natureOfKinds(baseline, candidate), repeats);
    const findings = [];
    if (kinds !== undefined)
        findings.push({
            ...tallyFinding('type-changed', path, kinds, baseline.kinds, candidate.kinds),
            severity: kinds.replaced || kinds.gained.units > 0 ? 'breaking' : 'doubtful',
            before: describeKinds(baseline),
            after: describeKinds(candidate),
        });
    if (kinds?.replaced && kinds.sure)
        return findings;
    if (baseline.text !== undefined && candidate.text !== undefined)
        findings.push(...compareTexts(baseline.text, candidate.text, path, repeats, (one, other, inside) => compareValues(one, other, inside, repeats)));
    findings.push(...compareScales(baseline, candidate, path, repeats));
    if (baseline.list !== undefined && candidate.list !== undefined)
        findings.push(...compareLists(baseline.list, candidate.list, path, repeats));
    if (baseline.object !== undefined && candidate.object !== undefined)
        findings.push(...compareObjects(baseline.object, candidate.object, path, repeats));
    return findings;
}
// A number with a fraction is sometimes a whole one.
function natureOfKinds(baseline, candidate) {
    const kinds = [...baseline.kinds.categories, ...candidate.kinds.categories];
    return kinds.every(kind => kind === 'integer' || kind === 'number') ? 'value' : 'structure';
}
function tallyFinding(kind, path, { gained, lost, gainedCategories, lostCategories, replaced, chance, sure }, baseline, candidate) {
    return {
        kind,
        severity: 'doubtful',
        path,
        ...describeChange(gainedCategories, lostCategories, baseline.categories, replaced),
        baseline: { count: replaced ? lost : (0,contract_tally/* joinCounts */.zZ)(baseline.counts.values()), of: baseline.times },
        candidate: { count: gained, of: candidate.times },
        lost: lost.times,
        chance,
        sure,
    };
}
function compareScales(baseline, candidate, path, repeats) {
    const found = [];
    const scales = findSurprise(baseline.scales, candidate.scales, 'structure', repeats);
    if (scales?.replaced)
        found.push({
            ...tallyFinding('grammar-changed', path, scales, baseline.scales, candidate.scales),
            severity: 'breaking',
        });
    const booleans = findSurprise(baseline.booleans, candidate.booleans, 'value', repeats);
    if (booleans !== undefined)
        found.push(tallyFinding('values-changed', path, booleans, baseline.booleans, candidate.booleans));
    return found;
}
function compareLists(baseline, candidate, path, repeats) {
    const found = [];
    const counts = smallest([
        ...tallyPairs(baseline.emptiness, candidate.emptiness).flatMap(([, one, other]) => {
            const surprise = findSurprise(one, other, 'value', repeats);
            return surprise === undefined ? [] : [tallyFinding('count-changed', path, surprise, one, other)];
        }),
        ...tallyPairs(baseline.lengths, candidate.lengths).flatMap(([, one, other]) => {
            const surprise = findSurprise(one, other, 'value', repeats);
            return surprise?.replaced ? [itemCounts(tallyFinding('count-changed', path, surprise, one, other))] : [];
        }),
    ]);
    if (counts !== undefined)
        found.push(counts);
    const order = orderFinding(baseline, candidate, path, repeats);
    if (order !== undefined)
        found.push(order);
    return [...found, ...compareValues(baseline.items, candidate.items, `${path}[]`, repeats)];
}
function itemCounts(finding) {
    return { ...finding, before: `${finding.before} items`, after: `${finding.after} items` };
}
function orderFinding(baseline, candidate, path, repeats) {
    return smallest([
        ...tallyPairs(baseline.orders, candidate.orders).flatMap(([key, one, other]) => {
            const surprise = findSurprise(one, other, 'value', repeats);
            if (!surprise?.replaced)
                return [];
            const finding = tallyFinding('order-changed', path, surprise, one, other);
            const name = key.slice(0, key.indexOf(' '));
            const by = name === '' ? '' : ` by ${name}`;
            return [{ ...finding, before: `${finding.before}${by}`, after: `${finding.after}${by}` }];
        }),
        ...tallyPairs(baseline.sequences, candidate.sequences).flatMap(([, one, other]) => {
            const surprise = findSurprise(one, other, 'value', repeats);
            return surprise?.replaced ? [tallyFinding('order-changed', path, surprise, one, other)] : [];
        }),
    ]);
}
/** The tallies of one key on both arms. */
function tallyPairs(baseline, candidate) {
    return [...baseline].flatMap(([key, one]) => {
        const other = candidate.get(key);
        return other === undefined ? [] : [[key, one, other]];
    });
}
/** The one that is least likely by chance. */
function smallest(findings) {
    return [...findings].sort((one, other) => one.chance - other.chance)[0];
}
function compareObjects(baseline, candidate, path, repeats) {
    const found = compareFields(baseline, candidate, path, repeats);
    const values = [];
    for (const [name, field] of baseline.fields) {
        const other = candidate.fields.get(name);
        if (other !== undefined)
            values.push(...compareValues(field, other, `${path}.${name}`, repeats));
    }
    return nullOrAbsent([...found, ...withoutEchoes(values, path)]);
}
/** Null in the place of nothing is one change, and so is nothing in the place of null. */
function nullOrAbsent(findings) {
    const presence = new Map(findings.flatMap(one => (one.sure && one.kind.startsWith('field-made-') ? [[one.path, one]] : [])));
    const nulls = findings.filter(({ kind, before, after, path }) => kind === 'type-changed' && presence.has(path) && isNullable(before) !== isNullable(after));
    const echoes = nulls.map(one => (isNullable(one.before) ? one : presence.get(one.path)));
    return findings.filter(one => !echoes.includes(one));
}
function isNullable(types) {
    return types.split(' or ').includes('null');
}
/** Where objects of a kind are gone, so is all that they alone had: once is enough. */
function withoutEchoes(findings, path) {
    const isLoss = ({ candidate, lost }) => candidate.count.times === 0 && lost > 0;
    const gone = findings.filter(one => {
        return (one.kind === 'values-changed' && one.sure && isLoss(one) && (0,object_variant/* isTelling */.c0)(one.path.slice(path.length + 1)));
    });
    return findings.filter(one => gone.includes(one) || !isLoss(one) || !gone.some(({ lost }) => lost === one.lost));
}

;// CONCATENATED MODULE: ./build/src/contract/compare-operations.js




/** What one operation differs in between two arms. */
function compareOperation(baseline, candidate, repeats) {
    const operation = candidate.name;
    const request = { operation, message: 'request' };
    const pathFindings = findSurprise(baseline.paths, candidate.paths, 'structure', repeats);
    return [
        ...placed({ ...request, part: 'path' }, pathFindings === undefined ? [] : [pathFinding(baseline, candidate, pathFindings)]),
        ...[...baseline.parameters].flatMap(([name, texts]) => {
            const other = candidate.parameters.get(name);
            if (other === undefined)
                return [];
            const findings = compareTexts(texts, other, `{${name}}`, repeats, (one, two, path) => compareValues(one, two, path, repeats));
            return placed({ ...request, part: 'path' }, findings);
        }),
        ...placed({ ...request, part: 'query' }, compareValues(baseline.query, candidate.query, '', repeats)),
        ...placed({ ...request, part: 'header' }, compareValues(baseline.requestHeaders, candidate.requestHeaders, '', repeats)),
        ...placed({ ...request, part: 'body' }, compareBodies(baseline.requestBody, candidate.requestBody, repeats)),
        ...placed({ operation, message: 'response', part: 'operation' }, statusFindings(baseline, candidate, repeats)),
        ...answerPairs(baseline, candidate).flatMap(([status, one, other]) => {
            const response = { operation, message: 'response', status };
            return [
                ...placed({ ...response, part: 'header' }, compareHeaders(one, other, repeats)),
                ...placed({ ...response, part: 'body' }, compareBodies(one.body, other.body, repeats)),
            ];
        }),
    ];
}
// What a request has otherwise is the consumer's doing, and follows from something.
function placed(place, findings) {
    return findings.map(finding => ({
        ...finding,
        severity: place.message === 'request' ? 'doubtful' : finding.severity,
        place: { ...place, path: place.part === 'body' ? finding.path : finding.path.replace(/^\./, '') },
    }));
}
function pathFinding(baseline, candidate, { gained, lost, chance, sure }) {
    return {
        kind: 'path-changed',
        severity: 'doubtful',
        path: '',
        before: baseline.paths.categories.join(', '),
        after: candidate.paths.categories.join(', '),
        baseline: { count: lost, of: baseline.paths.times },
        candidate: { count: gained, of: candidate.paths.times },
        lost: lost.times,
        chance,
        sure,
    };
}
function compareBodies(baseline, candidate, repeats) {
    const kinds = findSurprise(baseline.kinds, candidate.kinds, 'structure', repeats);
    const found = [];
    const unknown = [...baseline.kinds.categories, ...candidate.kinds.categories].some(kind => kind === 'cut' || kind === 'unread');
    if (kinds !== undefined && !unknown)
        found.push({
            kind: 'type-changed',
            severity: 'breaking',
            path: '',
            before: bodyWords(baseline.kinds),
            after: bodyWords(candidate.kinds),
            baseline: { count: kinds.lost, of: baseline.kinds.times },
            candidate: { count: kinds.gained, of: candidate.kinds.times },
            lost: kinds.lost.times,
            chance: kinds.chance,
            sure: kinds.sure,
        });
    return [
        ...found,
        ...compareValues(baseline.value, candidate.value, '', repeats),
        ...compareTexts(baseline.text, candidate.text, '', repeats, (one, other, path) => compareValues(one, other, path, repeats)),
    ];
}
function bodyWords(kinds) {
    return kinds.categories.map(kind => (kind === 'none' ? 'no body' : kind)).join(' or ');
}
function compareHeaders(baseline, candidate, repeats) {
    return compareValues(baseline.headers, candidate.headers, '', repeats).map(finding => {
        // A media type is no word that varies by itself.
        const media = finding.path === '.content-type' && finding.kind === 'values-changed';
        return media || (finding.path === '.content-type' && finding.kind === 'grammar-changed')
            ? { ...finding, kind: 'values-changed', severity: 'breaking', sure: true }
            : finding;
    });
}
/** Statuses that tell that there is no such route; a 404 also tells that there is no such thing. */
const NO_ROUTE = ['404', '405', '410', '501'];
function statusFindings(baseline, candidate, repeats) {
    const statuses = findSurprise(baseline.statuses, candidate.statuses, 'status', repeats);
    if (statuses === undefined)
        return [];
    const { gained, lost, gainedCategories, chance, sure, replaced } = statuses;
    const isSuccess = (status) => status.startsWith('2');
    const failing = baseline.statuses.categories.some(isSuccess) && !candidate.statuses.categories.some(isSuccess);
    const gone = replaced &&
        gainedCategories.every(status => NO_ROUTE.includes(status)) &&
        (candidate.parameterNames.length === 0 || !gainedCategories.includes('404'));
    return [
        {
            kind: gone ? 'operation-removed' : 'status-changed',
            severity: replaced || failing || gainedCategories.some(status => status >= '400') ? 'breaking' : 'doubtful',
            path: '',
            before: baseline.statuses.categories.join('|'),
            after: candidate.statuses.categories.join('|'),
            baseline: {
                count: replaced ? lost : (0,contract_tally/* joinCounts */.zZ)(baseline.statuses.counts.values()),
                of: baseline.statuses.times,
            },
            candidate: { count: gained, of: candidate.statuses.times },
            lost: lost.times,
            chance,
            sure,
        },
    ];
}
/** The answers to be compared: of the same status, and where an arm has one status of a class alone, that with the other's. */
function answerPairs(baseline, candidate) {
    const pairs = [];
    const alone = (stats, other, kind) => {
        const of = [...stats.responses.keys()].filter(status => status[0] === kind);
        return of.length === 1 && of[0] !== undefined && !other.responses.has(of[0]) ? of[0] : undefined;
    };
    for (const [status, answers] of candidate.responses) {
        const same = baseline.responses.get(status);
        const only = alone(candidate, baseline, status[0] ?? '') === status;
        const was = only ? alone(baseline, candidate, status[0] ?? '') : undefined;
        const other = same ?? (was === undefined ? undefined : baseline.responses.get(was));
        if (other !== undefined)
            pairs.push([status, other, answers]);
    }
    return pairs;
}
// An operation that is asked for in every second run is none that went away.
const MOST_CHANCE = { once: 0.07, repeated: 0.3 };
/** In the place of statuses. */
const NOT_ASKED = 'not asked for';
/** The operations that one arm alone has. */
function missingOperations(baseline, candidate, repeats) {
    return [
        ...[...baseline.operations.values()]
            .filter(({ name }) => !candidate.operations.has(name))
            .map(operation => missing(operation, 'operation-removed', baseline, candidate, repeats)),
        ...[...candidate.operations.values()]
            .filter(({ name }) => !baseline.operations.has(name))
            .map(operation => missing(operation, 'operation-added', candidate, baseline, repeats)),
    ];
}
function missing(operation, kind, here, there, repeats) {
    // By chance all of them would have come to one arm.
    const chance = (here.exchanges / Math.max(1, here.exchanges + there.exchanges)) ** operation.seen.units;
    const repeated = repeats.baseline > 1 &&
        repeats.candidate > 1 &&
        operation.seen.inAll(kind === 'operation-removed' ? repeats.baseline : repeats.candidate);
    const statuses = operation.statuses.categories.join('|');
    const shown = { count: operation.seen, of: operation.seen.times };
    const none = { count: new contract_tally/* Count */.y_(), of: 0 };
    const isRemoved = kind === 'operation-removed';
    return {
        kind,
        severity: isRemoved ? 'doubtful' : 'additive',
        path: '',
        before: isRemoved ? statuses : NOT_ASKED,
        after: isRemoved ? NOT_ASKED : statuses,
        baseline: isRemoved ? shown : none,
        candidate: isRemoved ? none : shown,
        lost: isRemoved ? operation.seen.times : 0,
        chance,
        sure: chance <= (repeated ? MOST_CHANCE.repeated : MOST_CHANCE.once) && !there.truncated,
        place: { operation: operation.name, message: 'request', part: 'operation', path: '' },
    };
}


/***/ }),

/***/ 71633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $J: () => (/* binding */ compareArmContracts),
  um: () => (/* binding */ compareRecordings),
  ty: () => (/* binding */ inCausalOrder)
});

// EXTERNAL MODULE: ./build/src/contract/compare-operations.js + 6 modules
var compare_operations = __webpack_require__(30561);
// EXTERNAL MODULE: ./build/src/contract/contract.js + 1 modules
var contract = __webpack_require__(76943);
// EXTERNAL MODULE: ./build/src/contract/operation.js
var operation = __webpack_require__(76766);
// EXTERNAL MODULE: ./build/src/contract/message-parts.js
var message_parts = __webpack_require__(22180);
// EXTERNAL MODULE: ./build/src/contract/text-stats.js
var text_stats = __webpack_require__(17847);
// EXTERNAL MODULE: ./build/src/contract/tokens.js
var contract_tokens = __webpack_require__(16776);
;// CONCATENATED MODULE: ./build/src/contract/same-change.js



const MOST_TEXTS = 16;
const MOST_EARLIER = 8;
/** @returns undefined where no identifier tells what has become of the texts */
function changedTexts({ baseline, candidate }) {
    const [byForm, byIdentifier] = [new Map(), new Map()];
    const kept = new Set();
    for (const text of candidate.values) {
        const form = (0,text_stats/* keyOfTokens */.no)((0,contract_tokens/* tokensOf */.k)(text));
        if (baseline.fits(text))
            kept.add(form);
        else {
            addTo(byForm, form, text);
            for (const identifier of identifiersOf(text))
                addTo(byIdentifier, identifier, text);
        }
    }
    const before = [...baseline.byKey].filter(([, { tokens }]) => tokens.some(isIdentifier));
    const lost = before.filter(([form]) => !kept.has(form));
    const earlier = (lost.length > 0 ? lost : before)
        .map(([, { tokens }]) => tokens.map(({ text }) => text).join(''))
        .slice(0, MOST_EARLIER);
    return byIdentifier.size === 0 || earlier.length === 0
        ? undefined
        : { baseline, byForm, byIdentifier, earlier };
}
/**
 * Whether two places show one change: a text of the one is in a text of the other, and with what was there before in its
 * stead that one is again as the baseline has it. Two identifiers that changed alike are two changes.
 */
function isSameChange(one, other) {
    return [...one.byForm.values()].every(texts => texts.some(text => identifiersOf(text)
        .flatMap(identifier => other.byIdentifier.get(identifier) ?? [])
        .some(there => isUndone(one, text, other, there) || isUndone(other, there, one, text))));
}
/** Whether a text is none that has changed, were it not for the part of it that stands in another place. */
function isUndone(whole, text, part, value) {
    const encodings = text.includes('%') ? [unencoded, percentEncoded] : [unencoded];
    return encodings.some(encode => text.includes(encode(value)) &&
        part.earlier.some(before => whole.baseline.fits(text.replaceAll(encode(value), () => encode(before)))));
}
function addTo(lists, key, text) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [text]);
    else if (list.length < MOST_TEXTS)
        list.push(text);
}
/** Also those in what is percent-encoded. */
function identifiersOf(text) {
    const plain = (0,message_parts/* percentDecoded */.oF)(text);
    const tokens = [...(0,contract_tokens/* tokensOf */.k)(text), ...(plain === text ? [] : (0,contract_tokens/* tokensOf */.k)(plain))];
    return tokens.filter(isIdentifier).map(token => token.text);
}
// Words and short numbers are the same in many places by chance.
function isIdentifier({ kind, text }) {
    return (kind === 'uuid' ||
        kind === 'opaque' ||
        kind === 'base64' ||
        (kind === 'run' && text.length >= text_stats/* SHORTEST_ID */.Rg && /\d/.test(text)));
}
function unencoded(text) {
    return text;
}
function percentEncoded(text) {
    try {
        return encodeURIComponent(text);
    }
    catch {
        // Half of a surrogate pair.
        return text;
    }
}

;// CONCATENATED MODULE: ./build/src/contract/compare.js




/**
 * Compares what two images showed.
 *
 * @param baseline recordings of the image that users have; several of one test file tell what varies by itself
 */
function compareRecordings(baseline, candidate, options = {}) {
    return compareArmContracts(baseline, candidate, options).comparison;
}
/** The same, with the contracts themselves. */
function compareArmContracts(baseline, candidate, options = {}) {
    const recordings = filesOfBoth(baseline, candidate);
    const [one, other] = (0,contract/* contractsOf */.bR)(recordings);
    if (one === undefined || other === undefined)
        throw new Error('expected two contracts');
    const findings = compareContracts(one, other).map(finding => ({
        ...finding,
        sure: finding.sure || isNoticed(finding, options),
    }));
    const sorted = (sure) => {
        const some = findings.filter(finding => finding.sure === sure);
        return inCausalOrder(some, other.operations, options);
    };
    const comparison = {
        baseline: factsOf(recordings[0], one),
        candidate: factsOf(recordings[1], other),
        differences: sorted(true),
        undecided: sorted(false),
    };
    return { comparison, baseline: one, candidate: other };
}
/** Where files are known, those that ran on both arms: what one arm alone has run says nothing. */
function filesOfBoth(baseline, candidate) {
    const all = [...baseline, ...candidate];
    if (all.some(({ file }) => file === undefined))
        return [baseline, candidate];
    const files = (arm) => new Set(arm.map(({ file }) => file));
    const [one, other] = [files(baseline), files(candidate)];
    const common = (arm) => arm.filter(({ file }) => one.has(file) && other.has(file));
    return common(baseline).length === 0 ? [baseline, candidate] : [common(baseline), common(candidate)];
}
function factsOf(recordings, { exchanges, operations }) {
    return { recordings: recordings.length, exchanges, operations: operations.size };
}
function compareContracts(baseline, candidate) {
    const repeats = { baseline: baseline.repeats, candidate: candidate.repeats };
    const common = [...candidate.operations.values()].flatMap(operation => {
        const other = baseline.operations.get(operation.name);
        return other === undefined ? [] : (0,compare_operations/* compareOperation */.H)(other, operation, repeats);
    });
    return [...common, ...(0,compare_operations/* missingOperations */.B)(baseline, candidate, repeats)];
}
/** Whether it is an error that the candidate gave in tests alone that have failed, or in their files where no test is known. */
function isNoticed(finding, { failedTests, failedFiles }) {
    const { kind, candidate, severity, after } = finding;
    if (kind !== 'status-changed' || severity !== 'breaking' || failedTests === undefined)
        return false;
    const { tests, files } = candidate.count;
    // Connections end when a container is stopped, in whatever test.
    if (tests.size === 0 && (files.size === 0 || after.includes(operation/* NO_ANSWER */.Dn)))
        return false;
    return [...tests].every(test => failedTests.has(test)) && [...files].every(file => failedFiles?.has(file));
}
/** Causes before what follows from them. */
function inCausalOrder(findings, candidate, { failedTests }) {
    const ordered = findings
        .map(finding => ({ finding, first: firstOf(finding, candidate) }))
        .sort((one, other) => compareOrder(one, other));
    const told = [];
    const changes = [];
    for (const { finding, first } of ordered) {
        const difference = differenceOf(finding, first, failedTests);
        const change = finding.kind === 'grammar-changed' && finding.texts ? changedTexts(finding.texts) : undefined;
        const cause = causeOf(difference, told) ?? causeOfTexts(difference, change, told, changes);
        told.push(cause === undefined ? difference : { ...difference, follows: cause });
        changes.push(change);
    }
    return told;
}
/** The number of the difference that changed texts come from: the same change, with something else around it. */
function causeOfTexts({ severity }, change, told, changes) {
    if (change === undefined)
        return undefined;
    for (const [at, one] of changes.entries()) {
        const cause = told[at]?.follows ?? at;
        // What breaks would not be told as a break where its cause is none.
        const isGrave = severity !== 'breaking' || told[cause]?.severity === 'breaking';
        if (one !== undefined && isGrave && isSameChange(change, one))
            return cause;
    }
    return undefined;
}
// A response comes after its own request. What is not asked for any more comes last.
function compareOrder(one, other) {
    const rank = ({ finding, first }) => [
        Number(finding.kind === 'operation-removed' && finding.candidate.of === 0),
        first.index,
        finding.place.message === 'request' ? 0 : finding.place.part === 'operation' ? 1 : 2,
    ];
    const [a, b] = [rank(one), rank(other)];
    for (const [at, value] of a.entries())
        if (value !== b[at])
            return value - (b[at] ?? 0);
    const name = ({ finding }) => JSON.stringify([finding.place, finding.kind]);
    return name(one) < name(other) ? -1 : 1;
}
function firstOf({ candidate, baseline, place }, operations) {
    const shown = [candidate.count, operations.get(place.operation)?.seen, baseline.count];
    const count = shown.find(one => one !== undefined && one.times > 0) ?? baseline.count;
    return { index: count.first, at: count.firstAt };
}
function differenceOf(finding, first, failedTests) {
    const { kind, severity, place, before, after, baseline, candidate, chance } = finding;
    const tests = [...candidate.count.tests].sort();
    return {
        kind,
        severity,
        place,
        before,
        after,
        baseline: shownOf(baseline),
        candidate: shownOf(candidate),
        first,
        tests,
        files: [...candidate.count.files].sort(),
        ...(failedTests !== undefined && {
            failed: { shown: tests.filter(test => failedTests.has(test)).length, of: failedTests.size },
        }),
        chance,
    };
}
function shownOf({ count, of }) {
    return { times: count.times, of, examples: count.examples };
}
/** Kinds whose `before` and `after` tell one change from another. */
const TELLING = ['grammar-changed', 'type-changed', 'field-renamed'];
/** The number of the difference that another one comes from, among those before it. */
function causeOf(difference, earlier) {
    const { kind, place, before, after } = difference;
    // The same change in another place, or in what the consumer sends on.
    const same = TELLING.includes(kind)
        ? earlier.findIndex(one => one.kind === kind && one.before === before && one.after === after)
        : -1;
    if (same >= 0)
        return earlier[same]?.follows ?? same;
    // What the consumer does not send any more: it did not get so far.
    const isLess = place.message === 'request' && difference.candidate.times === 0;
    const broken = earlier.findIndex(({ severity }) => severity === 'breaking');
    if (isLess)
        return broken < 0 ? undefined : broken;
    if (kind !== 'status-changed' && kind !== 'operation-removed')
        return undefined;
    // An answer to a request that is another one.
    const { operation } = place;
    const asked = earlier.find(one => one.place.operation === operation && one.place.message === 'request');
    return asked?.follows;
}


/***/ }),

/***/ 76943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qj: () => (/* binding */ actionOf),
  iN: () => (/* binding */ askedOf),
  bR: () => (/* binding */ contractsOf)
});

// EXTERNAL MODULE: ./build/src/contract/message-parts.js
var message_parts = __webpack_require__(22180);
// EXTERNAL MODULE: ./build/src/contract/operation.js
var contract_operation = __webpack_require__(76766);
// EXTERNAL MODULE: ./build/src/shared/grouped.js
var grouped = __webpack_require__(68293);
// EXTERNAL MODULE: ./build/src/contract/path-template.js
var path_template = __webpack_require__(23708);
// EXTERNAL MODULE: ./build/src/contract/value-names.js
var value_names = __webpack_require__(94484);
;// CONCATENATED MODULE: ./build/src/contract/operations.js



/** From so many words in one place of a path on, they are taken for data, where all are answered alike. */
const MANY_WORDS = 10;
const MOST_PASSES = 4;
const MOST_COMPARED = 2_000;
/** Which operation each of some exchanges is of. */
function nameOperations(paths) {
    const forms = new Map(paths.map(path => [path, path.parts]));
    for (let pass = 0; pass < MOST_PASSES && widen(paths, forms); pass++)
        ;
    joinRefused(paths, forms);
    findMoved(paths, forms);
    const groups = (0,grouped/* grouped */.z)(paths, path => keyOf(path, partsOf(path, forms)));
    const names = new Map();
    for (const [key, group] of groups)
        names.set(key, parameterNames(group.map(path => partsOf(path, forms))));
    const known = new Map();
    for (const [key, group] of groups) {
        const of = names.get(key) ?? [];
        const [first] = group;
        if (first === undefined)
            continue;
        const template = namedTemplate(partsOf(first, forms), of);
        const name = `${first.method} ${template}${first.action === undefined ? '' : ` ${first.action}`}`;
        for (const path of group) {
            const parameters = (0,path_template/* parameterValues */.oM)(partsOf(path, forms), path.target.segments);
            known.set(path, { name, template, parameterNames: of, parameters });
        }
    }
    return known;
}
function partsOf(path, forms) {
    return forms.get(path) ?? path.parts;
}
function keyOf({ method, action }, parts) {
    return `${method} ${(0,path_template/* templateForm */.RW)(parts)} ${action ?? ''}`;
}
/**
 * Words that are data become parameters: where two or more stand in one place and all of them are values of fields that
 * hold names, or where there are many and all are answered alike.
 *
 * @returns whether there were any
 */
function widen(paths, forms) {
    const operations = (0,grouped/* grouped */.z)(paths, path => keyOf(path, partsOf(path, forms)));
    const places = new Map();
    for (const group of operations.values()) {
        const [first] = group;
        if (first === undefined)
            continue;
        for (const [at, part] of partsOf(first, forms).entries()) {
            if (!('literal' in part))
                continue;
            const others = partsOf(first, forms).map((one, index) => (index === at ? ANYTHING : one));
            const key = `${at} ${keyOf(first, others)}`;
            const place = places.get(key) ?? { at, operations: [] };
            place.operations.push(group);
            places.set(key, place);
        }
    }
    let found = false;
    for (const { at, operations: of } of places.values()) {
        if (of.length < 2 || !holdsData(of, at, forms))
            continue;
        found = true;
        for (const path of of.flat()) {
            const parts = partsOf(path, forms);
            const part = parts[at];
            if (part === undefined || !('literal' in part))
                continue;
            const name = path.values.nameOf(part.literal);
            forms.set(path, parts.with(at, { span: 1, name, kind: 'name' }));
        }
    }
    return found;
}
const ANYTHING = { span: 1, name: undefined, kind: '' };
const NAMING = /(?:^|[a-z_-])(?:id|name|arn|key|token|slug)$/i;
function holdsData(operations, at, forms) {
    const named = operations.every(([path]) => {
        const part = path && partsOf(path, forms)[at];
        if (path === undefined || part === undefined || !('literal' in part))
            return false;
        return NAMING.test(path.values.nameOf(part.literal) ?? '');
    });
    if (named)
        return true;
    if (operations.length < MANY_WORDS)
        return false;
    const answers = new Set(operations.flatMap(group => group.slice(0, 1).map(path => path.answer())));
    return answers.size <= operations.length / 4;
}
/** In the place of words that nobody knows. */
const UNKNOWN = { literal: '(unknown)' };
const ANY_VALUE = { span: 1, name: undefined, kind: 'name' };
/**
 * Words that were never answered but with an error, where values stand in other paths, are no routes but values that nobody
 * knows: `/x/none` beside `/x/{id}`. They are one operation, apart from that of the values.
 */
function joinRefused(paths, forms) {
    const groups = (0,grouped/* grouped */.z)(paths, path => keyOf(path, partsOf(path, forms)));
    for (const group of groups.values()) {
        const [first] = group;
        if (first === undefined || !group.every(({ isRefused }) => isRefused))
            continue;
        const parts = partsOf(first, forms);
        const at = parts.findIndex((part, index) => {
            return 'literal' in part && groups.has(keyOf(first, parts.with(index, ANY_VALUE)));
        });
        if (at >= 0)
            for (const path of group)
                forms.set(path, partsOf(path, forms).with(at, UNKNOWN));
    }
}
/**
 * Finds operations again that only one arm seems to have, because a value in their path has another grammar there:
 * `/x/{uuid}` and `/x/{uuid}/{uuid}`.
 */
function findMoved(paths, forms) {
    const groups = [...(0,grouped/* grouped */.z)(paths, path => keyOf(path, partsOf(path, forms))).values()];
    // Every one is laid beside every other; an interface has some hundreds.
    if (groups.length > MOST_COMPARED)
        return;
    for (const longer of groups) {
        const [one] = longer;
        if (one === undefined || longer.some(({ arm }) => arm !== one.arm))
            continue;
        const matches = groups.flatMap(shorter => {
            const [other] = shorter;
            if (other === undefined || one.method !== other.method || one.action !== other.action)
                return [];
            const form = partsOf(other, forms);
            const found = (0,path_template/* partsByForm */.SN)(form, partsOf(one, forms));
            const isMatch = found !== undefined && found.length < partsOf(one, forms).length;
            return isMatch && isLeft(shorter, one.arm, forms) ? [form] : [];
        });
        const [form] = matches;
        if (form === undefined || matches.length > 1)
            continue;
        for (const path of longer)
            forms.set(path, (0,path_template/* partsByForm */.SN)(form, partsOf(path, forms)) ?? partsOf(path, forms));
    }
}
/** Whether an arm has no path of a form any more, or those of it alone in which a value takes several segments. */
function isLeft(group, arm, forms) {
    return group.every(path => path.arm !== arm || partsOf(path, forms).some(part => 'span' in part && part.span > 1));
}
/** A name for each parameter of some paths of one form: of the field that most of its values were seen in. */
function parameterNames(paths) {
    const [first] = paths;
    const names = [];
    for (const [at, part] of (first ?? []).entries()) {
        if ('literal' in part)
            continue;
        const fields = new Map();
        const kinds = new Map();
        for (const parts of paths) {
            const one = parts[at];
            if (one === undefined || 'literal' in one)
                continue;
            kinds.set(one.kind, (kinds.get(one.kind) ?? 0) + 1);
            const field = (0,value_names/* parameterName */.x)(one.name ?? '');
            if (field !== '')
                fields.set(field, (fields.get(field) ?? 0) + 1);
        }
        names.push(unlike(names, mostOf(fields) ?? mostOf(kinds) ?? 'value'));
    }
    return names;
}
function mostOf(counts) {
    return [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))[0]?.[0];
}
function unlike(names, name) {
    let made = name;
    for (let number = 2; names.includes(made); number++)
        made = `${name}-${number}`;
    return made;
}
function namedTemplate(parts, names) {
    let parameter = 0;
    return `/${parts.map(part => ('literal' in part ? part.literal : `{${names[parameter++]}}`)).join('/')}`;
}

// EXTERNAL MODULE: ./build/src/contract/value-stats.js + 1 modules
var value_stats = __webpack_require__(47171);
;// CONCATENATED MODULE: ./build/src/contract/contract.js






/**
 * What each of some arms shows. Their paths are looked at together, so that the same operation has the same name in all of
 * them, and one that a changed grammar has moved is found again.
 */
function contractsOf(arms) {
    const budget = new ContentBudget();
    const read = arms.map((recordings, arm) => recordings.flatMap(one => readRecording(one, arm, budget)));
    const runs = arms.map(runsOf);
    const repeats = runs.map(one => Math.max(1, ...[...one.values()].map(run => run + 1)));
    const names = nameOperations(read.flat());
    return arms.map((recordings, arm) => ({
        operations: operationsOf(read[arm] ?? [], names, runs[arm] ?? new Map()),
        exchanges: read[arm]?.length ?? 0,
        repeats: repeats[arm] ?? 1,
        truncated: recordings.some(({ truncated }) => truncated),
    }));
}
function readRecording(recording, arm, budget) {
    const values = new value_names/* ValueNames */.o();
    const inTime = [...recording.exchanges].sort((one, other) => one.startedAt - other.startedAt);
    const units = new Units();
    return inTime.map((exchange, index) => {
        const { request } = exchange;
        const target = (0,message_parts/* parseTarget */.hu)(request.target);
        const parts = (0,path_template/* templateParts */.Di)(target.segments, values);
        const contents = contentsOf(exchange);
        for (const content of [contents.request, contents.response])
            if (content.kind === 'json' || content.kind === 'form')
                values.learn(content.value);
        for (const [name, value] of exchange.response?.headers ?? [])
            values.learnText(value, name);
        const action = (0,message_parts/* headerValue */.Z)(request.headers, 'x-amz-target') ?? actionOf(target);
        return {
            arm,
            exchange,
            recording,
            index,
            unit: units.of(exchange),
            target,
            contents: budget.take(exchange) ? contents : undefined,
            method: request.method.toUpperCase(),
            ...(action !== undefined && { action }),
            parts,
            values,
            answer: () => answerOf(exchange, contents.response),
            isRefused: (exchange.response?.status ?? 500) >= 400,
        };
    });
}
/** `Action` of a query, by which some services tell their operations apart. */
function actionOf({ query }) {
    return query.find(([name, value]) => name === 'Action' && /^\w+$/.test(value))?.[1];
}
/** Names of a query, and values that are words or small numbers. */
function askedOf({ query }) {
    if (query.length === 0)
        return '';
    const parts = query.map(([name, value]) => `${name}=${/^[A-Za-z]{1,20}$|^\d{1,4}$/.test(value) ? value : ''}`);
    return parts.sort().join('&').slice(0, 200);
}
function answerOf(exchange, content) {
    const names = content.kind === 'json' && isObject(content.value) ? Object.keys(content.value).sort() : [];
    return JSON.stringify([exchange.response?.status, content.kind, ...names]);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Which exchanges ask the same thing again: see `Sighting.unit`. */
class Units {
    #before = '';
    #burst = 0;
    of({ test, request }) {
        const asked = `${request.method} ${request.target} ${request.body?.text ?? ''}`;
        // Where nobody knows the test, the same request again with another one between them is no poll.
        if (asked !== this.#before)
            this.#burst++;
        this.#before = asked;
        return test === undefined ? `${this.#burst} ${asked}` : `${test} ${asked}`;
    }
}
/** For each recording of an arm, how many recordings of its file came before it. */
function runsOf(recordings) {
    const files = new Map();
    return new Map(recordings.map(recording => {
        const run = files.get(recording.file ?? '') ?? 0;
        files.set(recording.file ?? '', run + 1);
        return [recording, run];
    }));
}
/** Of one arm; an interface has some hundreds of them. */
const MOST_OPERATIONS = 2_000;
const MOST_PLACES = 50_000;
function nameOf(exchange, names) {
    const name = names.get(exchange);
    if (name === undefined)
        throw new Error('an exchange without an operation');
    return name;
}
function operationsOf(exchanges, names, runs) {
    const byName = new Map();
    for (const exchange of exchanges) {
        const { name } = nameOf(exchange, names);
        const known = byName.get(name);
        if (known === undefined)
            byName.set(name, [exchange]);
        else
            known.push(exchange);
    }
    const budget = new value_stats/* PlaceBudget */.Vi(MOST_PLACES);
    const kept = [...byName].slice(0, MOST_OPERATIONS);
    return new Map(kept.map(([name, of]) => [name, operationOf(of, names, runs, budget)]));
}
function operationOf(exchanges, names, runs, budget) {
    const [first] = exchanges;
    if (first === undefined)
        throw new Error('an operation without an exchange');
    const { name, template, parameterNames } = nameOf(first, names);
    const operation = new contract_operation/* OperationStats */.bX({ name, method: first.method, template, parameterNames }, budget);
    for (const [unit, of] of groupUnits(exchanges).entries()) {
        // One text for all of a unit: to compare equal ones takes longer.
        const test = of[0]?.exchange.test;
        for (const one of of) {
            const { exchange, target, index, recording } = one;
            const sighting = {
                index,
                at: exchange.startedAt,
                run: runs.get(recording) ?? 0,
                unit,
                test,
                file: recording.file,
                asked: askedOf(target),
            };
            const { parameters } = nameOf(one, names);
            operation.add({ exchange, target, parameters, sighting, ...(one.contents ?? contentsOf(exchange)) });
        }
    }
    return operation;
}
function groupUnits(exchanges) {
    const groups = new Map();
    for (const one of exchanges) {
        let units = groups.get(one.recording);
        if (units === undefined) {
            units = new Map();
            groups.set(one.recording, units);
        }
        const known = units.get(one.unit);
        if (known === undefined)
            units.set(one.unit, [one]);
        else
            known.push(one);
    }
    return [...groups.values()].flatMap(units => [...units.values()]);
}
// Values take several times the memory of their texts.
const MOST_KEPT = 12 << 20;
/** How much of what bodies hold is kept. */
class ContentBudget {
    #left = MOST_KEPT;
    /** @returns whether there was room for that of an exchange */
    take({ request, response }) {
        this.#left -= (request.body?.text?.length ?? 0) + (response?.body?.text?.length ?? 0);
        return this.#left > 0;
    }
}
function contentsOf({ request, response }) {
    return {
        request: contentOf(request),
        response: response === undefined ? { kind: 'none' } : contentOf(response),
    };
}
function contentOf({ body, headers }) {
    return (0,message_parts/* bodyContent */.kQ)(body, (0,message_parts/* headerValue */.Z)(headers, 'content-type'));
}


/***/ }),

/***/ 9335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ describeTexts)
/* harmony export */ });
/* harmony import */ var _text_stats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17847);

const MOST_WORDS = 4;
const MOST_FORMS = 3;
/** The grammar of the texts in one place, for a reader: `uuid/uuid`, `RUNNING|SUCCEEDED`, `base64 of an object`. */
function describeTexts(stats) {
    const forms = [...stats.byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, form]) => form);
    if (stats.forms.open || forms.length > MOST_FORMS + 3)
        return 'text';
    const words = forms.map(describeForm);
    const shown = words.slice(0, MOST_FORMS);
    return shown.join(' | ') + (words.length > MOST_FORMS ? ' | …' : '');
}
function describeForm({ tokens, parts }) {
    if (tokens.length === 0)
        return "''";
    const [word] = tokens.length === 1 ? tokens.map((token, at) => describePart(token, parts[at])) : [];
    // Choices need no brackets where nothing stands beside them.
    if (word !== undefined)
        return word.replace(/^\((.*)\)$/, '$1');
    return tokens.map((token, at) => describePart(token, parts[at])).join('');
}
function describePart(token, part) {
    switch (token.kind) {
        case 'separator':
            return token.text;
        case 'date-time':
            return choices(part?.words, 'date-time');
        case 'base64':
            return 'base64(JSON)';
        case 'json':
            return 'JSON text';
        case 'opaque':
            return `token${lengthOf(part?.lengths)}`;
        case 'run':
            return part === undefined ? 'word' : describeRun(part);
        case 'uuid':
            return part !== undefined && (part.alphabet & _text_stats_js__WEBPACK_IMPORTED_MODULE_0__/* .UPPER_CASE */ .oT) !== 0 && (part.alphabet & _text_stats_js__WEBPACK_IMPORTED_MODULE_0__/* .LOWER_CASE */ .tb) === 0
                ? 'UUID'
                : 'uuid';
        default:
            return token.kind;
    }
}
function describeRun(part) {
    const classes = part.classes.categories;
    if (classes.length === 1 && classes[0] === 'digits')
        return part.words.counts.size === 1 && part.words.times === part.classes.times
            ? (part.words.categories[0] ?? 'integer')
            : 'integer';
    if (!classes.includes('digits') && part.words.units === part.classes.units)
        return choices(part.words, 'word');
    const lengths = part.lengths.categories.map(Number);
    if (classes.includes('mixed') && Math.max(...lengths) >= _text_stats_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTEST_ID */ .Rg) {
        const hex = (0,_text_stats_js__WEBPACK_IMPORTED_MODULE_0__/* .alphabetSize */ .DY)(part.alphabet) <= 16;
        const upper = (part.alphabet & _text_stats_js__WEBPACK_IMPORTED_MODULE_0__/* .UPPER_CASE */ .oT) !== 0;
        return `${hex ? (upper ? 'HEX' : 'hex') : 'id'}${lengthOf(part.lengths)}`;
    }
    return 'word';
}
function lengthOf(lengths) {
    return lengths?.counts.size === 1 ? `(${lengths.categories[0]})` : '';
}
function choices(words, kind) {
    if (words === undefined || words.open || words.counts.size > MOST_WORDS || words.counts.size === 0)
        return kind;
    const names = words.categories;
    return names.length > 1 ? `(${names.join('|')})` : (names[0] ?? kind);
}


/***/ }),

/***/ 23240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kb: () => (/* binding */ Har),
  T4: () => (/* binding */ parseHar),
  _g: () => (/* binding */ recordingOfHar),
  C7: () => (/* binding */ targetOfUrl)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/src/shared/errors.js
var errors = __webpack_require__(80604);
// EXTERNAL MODULE: ./build/src/shared/json-documents.js
var json_documents = __webpack_require__(57886);
;// CONCATENATED MODULE: ./build/src/contract/exchange.js

const Count = schemas/* number */.aig().int().nonnegative();
/** A body as far as it was kept. */
const Body = schemas/* strictObject */.rej({
    /** Its whole length after transfer decoding (`chunked`) and before content decoding (`gzip`). */
    bytes: Count,
    mimeType: schemas/* string */.YjP().optional(),
    /** After content decoding. Absent for a body that nobody kept. */
    text: schemas/* string */.YjP().optional(),
    /** `text` is base64, because the body is no UTF-8. */
    base64: schemas/* literal */.euz(true).optional(),
    /** `text` is only its beginning. */
    cut: schemas/* literal */.euz(true).optional(),
    /** Of the whole, in 64 hexadecimal digits, where it was cut. */
    sha256: schemas/* string */.YjP().optional(),
});
/** Name and value as they were sent, in their order: a name may come more than once. */
const Header = schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()]);
const message = {
    /** `HTTP/1.1`. */
    httpVersion: schemas/* string */.YjP(),
    headers: schemas/* array */.YOg(Header),
    /** Absent where the message had none. */
    body: Body.optional(),
};
/** One HTTP request and its response, as seen between a client and the image under test. */
const Exchange = schemas/* strictObject */.rej({
    /** Milliseconds since the epoch: the first byte of the request. */
    startedAt: schemas/* number */.aig(),
    /** Milliseconds to the last byte of the response; -1 when it never ended. */
    ms: schemas/* number */.aig(),
    /** Of the TCP connection, unique in its recording. */
    connection: schemas/* string */.YjP(),
    /** The engine's ID of the container that answered. */
    container: schemas/* string */.YjP().optional(),
    /** `<suite>::<name>` of the test that ran then, where that is known. */
    test: schemas/* string */.YjP().optional(),
    request: schemas/* strictObject */.rej({
        ...message,
        method: schemas/* string */.YjP(),
        /** Path and query as they were sent. */
        target: schemas/* string */.YjP(),
    }),
    /** Absent when the connection ended before an answer. */
    response: schemas/* strictObject */.rej({ ...message, status: schemas/* number */.aig().int(), statusText: schemas/* string */.YjP() }).optional(),
});
/** What was relayed and is no HTTP/1.x. */
const Unparsed = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['tls', 'http2', 'upgrade', 'other']),
    connections: Count,
    bytes: Count,
});
/** The exchanges of one test file on one arm. */
const Recording = schemas/* strictObject */.rej({
    arm: schemas/* enum */.k5n(['candidate', 'baseline', 'control']).optional(),
    /** The test file that ran. */
    file: schemas/* string */.YjP().optional(),
    /** In the order in which their requests began. */
    exchanges: schemas/* array */.YOg(Exchange),
    unparsed: schemas/* array */.YOg(Unparsed),
    /** More was exchanged than is recorded. */
    truncated: schemas/* literal */.euz(true).optional(),
});

;// CONCATENATED MODULE: ./build/src/contract/har.js




const Text = schemas/* string */.YjP().nullish();
const Flag = schemas/* literal */.euz(true).nullish();
const Amount = schemas/* number */.aig().nullish();
const Named = schemas/* array */.YOg(schemas/* looseObject */._H3({ name: schemas/* string */.YjP(), value: Text }))
    .max(2_000)
    .nullish();
const Marks = { _cut: Flag, _sha256: Text };
const MOST_ENTRIES = 200_000;
const Entry = schemas/* looseObject */._H3({
    startedDateTime: iso/* datetime */.w$({ offset: true, local: true }),
    time: Amount,
    connection: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish(),
    request: schemas/* looseObject */._H3({
        method: schemas/* string */.YjP(),
        url: schemas/* string */.YjP(),
        httpVersion: Text,
        headers: Named,
        bodySize: Amount,
        postData: schemas/* looseObject */._H3({ mimeType: Text, text: Text, params: Named, _encoding: Text, ...Marks })
            .nullish(),
        _target: Text,
    }),
    response: schemas/* looseObject */._H3({
        status: schemas/* number */.aig().int(),
        statusText: Text,
        httpVersion: Text,
        headers: Named,
        bodySize: Amount,
        content: schemas/* looseObject */._H3({ size: Amount, mimeType: Text, text: Text, encoding: Text, ...Marks })
            .nullish(),
    })
        // Some leave it out where there was no answer.
        .default({ status: 0 }),
    _container: Text,
    _test: Text,
    _unended: Flag,
});
/** A HAR file of anybody: what no exchange is made from may be missing, or may be anything. */
const Har = schemas/* looseObject */._H3({
    log: schemas/* looseObject */._H3({
        entries: schemas/* array */.YOg(Entry).max(MOST_ENTRIES, `expected at most ${MOST_ENTRIES} entries`),
        _arm: Recording.shape.arm.nullish(),
        _file: Text,
        _unparsed: schemas/* array */.YOg(Unparsed).nullish(),
        _truncated: Flag,
    }),
});
/**
 * Reads a HAR file of anybody: of a browser's tools, a proxy, the gate.
 *
 * @param name of the file, for the error
 * @throws UsageError that names the file, and the entry that is wrong
 */
function parseHar(text, name) {
    const har = (0,json_documents/* parseJsonDocument */.dH)(text.replace(/^\uFEFF/, ''), Har, (why, cause) => {
        return new errors/* UsageError */.eb(`expected a HAR file at ${name}, but ${why}`, { cause });
    });
    return recordingOfHar(har);
}
/** What a HAR file tells. Of a file of `harPieces` it is what was given to it. */
function recordingOfHar({ log }) {
    return {
        ...(log._arm && { arm: log._arm }),
        ...(log._file && { file: log._file }),
        exchanges: log.entries.map(exchangeOf),
        unparsed: log._unparsed ?? [],
        ...(log._truncated && { truncated: true }),
    };
}
function exchangeOf(entry, index) {
    const { request, response, connection, _container, _test, time } = entry;
    const { postData } = request;
    const form = postData?.text ?? formText(postData?.params);
    const sent = bodyOf(request.bodySize, { ...postData, text: form, encoding: postData?._encoding });
    const { content } = response;
    const bytes = (response.bodySize ?? 0) > 0 ? response.bodySize : content?.size;
    const got = bodyOf(bytes, content ?? {});
    // A request without an answer: browsers write the status 0, too.
    const isAnswered = response.status > 0;
    return {
        startedAt: Date.parse(entry.startedDateTime),
        ms: entry._unended ? -1 : (time ?? 0),
        connection: connection ? String(connection) : `entry-${index + 1}`,
        ...(_container && { container: _container }),
        ...(_test && { test: _test }),
        request: {
            ...headOf(request),
            method: request.method,
            target: request._target ?? targetOfUrl(request.url),
            ...(sent !== undefined && { body: sent }),
        },
        ...(isAnswered && {
            response: {
                ...headOf(response),
                status: response.status,
                statusText: response.statusText ?? '',
                ...(got !== undefined && { body: got }),
            },
        }),
    };
}
function headOf({ httpVersion, headers }) {
    // Those of HTTP/2 that begin with a colon say what method, target and status say.
    const named = (headers ?? []).filter(({ name }) => !name.startsWith(':'));
    return {
        httpVersion: httpVersion ?? '',
        headers: named.map(({ name, value }) => [name, value ?? '']),
    };
}
function bodyOf(bytes, har) {
    const { mimeType, text, encoding, _cut, _sha256 } = har;
    const length = (bytes ?? 0) > 0 ? Math.round(bytes ?? 0) : Buffer.byteLength(text ?? '');
    if (length === 0)
        return undefined;
    return {
        bytes: length,
        ...(mimeType && mimeType !== 'x-unknown' && { mimeType }),
        ...(text !== undefined && text !== null && { text }),
        ...(encoding === 'base64' && { base64: true }),
        ...(_cut && { cut: true }),
        ...(_sha256 && { sha256: _sha256 }),
    };
}
// Some give the fields of a form, and not its text.
function formText(fields) {
    if (!fields || fields.length === 0)
        return undefined;
    return new URLSearchParams(fields.map(({ name, value }) => [name, value ?? ''])).toString();
}
/** Path and query of a URL. */
function targetOfUrl(url) {
    const target = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*([^#]*)/i.exec(url)?.[1] ?? url;
    return target.startsWith('/') ? target : `/${target}`;
}


/***/ }),

/***/ 22180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ requestHeaders),
/* harmony export */   Z: () => (/* binding */ headerValue),
/* harmony export */   hu: () => (/* binding */ parseTarget),
/* harmony export */   kQ: () => (/* binding */ bodyContent),
/* harmony export */   oF: () => (/* binding */ percentDecoded),
/* harmony export */   qE: () => (/* binding */ namedValues),
/* harmony export */   ue: () => (/* binding */ responseHeaders)
/* harmony export */ });
/* unused harmony export mediaType */
const MOST_SEGMENTS = 64;
/** @param target as it was sent; also with scheme and host, as to a proxy */
function parseTarget(target) {
    const path = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
    const mark = path.indexOf('?');
    const raw = (mark < 0 ? path : path.slice(0, mark)).replace(/^\//, '');
    const slash = raw.endsWith('/');
    const segments = (slash ? raw.slice(0, -1) : raw).split('/', MOST_SEGMENTS).map(percentDecoded);
    const query = mark < 0 ? [] : [...new URLSearchParams(path.slice(mark + 1))];
    return { segments: raw === '' ? [] : segments, slash, query };
}
/** The text itself where it is not percent-encoded as UTF-8. */
function percentDecoded(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** Pairs as an object: a name that comes more than once gives a list. */
function namedValues(pairs) {
    const values = new Map();
    for (const [name, value] of pairs) {
        const known = values.get(name);
        if (known === undefined)
            values.set(name, value);
        else if (Array.isArray(known))
            known.push(value);
        else
            values.set(name, [known, value]);
    }
    return Object.fromEntries(values);
}
// What concerns the connection, or varies by itself.
const UNTOLD = /^(?::.*|connection|keep-alive|transfer-encoding|te|trailer|upgrade|content-length|date|age|server|via|expires|last-modified|x-powered-by|proxy-.*)$/;
/** The headers of a response that belong to its contract, names in lower case; `content-type` as a media type alone. */
function responseHeaders(headers) {
    const told = [];
    for (const [name, value] of headers) {
        const lower = name.toLowerCase();
        if (!UNTOLD.test(lower))
            told.push([lower, lower === 'content-type' ? mediaType(value) : value]);
    }
    return namedValues(told);
}
// What clients add by themselves is no matter of the interface.
const REQUESTED = /^(?:content-type|idempotency-key|prefer|x-(?!amz-(?:date|security|content)|amzn-trace|b3-|request-id|forwarded|real-ip).*)$/;
/** The headers of a request that belong to its contract. */
function requestHeaders(headers) {
    const told = [];
    for (const [name, value] of headers) {
        const lower = name.toLowerCase();
        if (REQUESTED.test(lower))
            told.push([lower, lower === 'content-type' ? mediaType(value) : value]);
    }
    return namedValues(told);
}
/** Without its parameters, in lower case. */
function mediaType(value) {
    return (value.split(';', 1)[0] ?? '').trim().toLowerCase();
}
/** The first value of a header. */
function headerValue(headers, name) {
    return headers.find(([one]) => one.length === name.length && one.toLowerCase() === name)?.[1];
}
/** @param contentType of the message's header; the body's own where there is none */
function bodyContent(body, contentType) {
    if (body === undefined || body.bytes === 0)
        return { kind: 'none' };
    if (body.cut)
        return { kind: 'cut' };
    if (body.text === undefined)
        return { kind: 'unread' };
    // Some programs write every body in base64, texts too.
    const text = body.base64 ? textOfBase64(body.text) : body.text;
    if (text === undefined)
        return { kind: 'binary' };
    const type = mediaType(contentType ?? body.mimeType ?? '');
    if (type === 'application/x-www-form-urlencoded')
        return { kind: 'form', value: namedValues([...new URLSearchParams(text)]) };
    const json = readJson(text, /[/+]json$/.test(type) || type.startsWith('application/x-amz-json'));
    if (json !== undefined)
        return { kind: 'json', value: json };
    if (/[/+]html$/.test(type))
        return { kind: 'html' };
    return /[/+]xml$/.test(type) ? { kind: 'xml' } : { kind: 'text', value: text };
}
function readJson(text, told) {
    // Where nobody says that it is JSON, a text that is a number or a word by chance is none.
    if (!told && !/^\s*[[{]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Undefined for what is no UTF-8. */
function textOfBase64(text) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(text, 'base64'));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 61017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ variantOf),
/* harmony export */   MY: () => (/* binding */ isDataName),
/* harmony export */   c0: () => (/* binding */ isTelling),
/* harmony export */   dA: () => (/* binding */ ANY_NAME),
/* harmony export */   mZ: () => (/* binding */ tellingNames)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16776);

/** All entries of an object whose names are data: identifiers, numbers, dates. */
const ANY_NAME = '*';
/** Names of fields that say what an object is. */
const TELLING = /(?:^|_)(?:type|kind|status|state|action|object|op|operation)$|(?:Type|Kind|Status|State|Action)$/;
const TELLING_CASED = /^(?:Type|Kind|Status|State|Action|TYPE|KIND|STATUS|STATE|ACTION)$/;
const WORD = /^[\p{L}_][\p{L}_.#:-]{0,40}$/u;
/**
 * What an object says that it is: `Status=STARTED,Type=STEP`. One that says nothing is what the object around it is.
 *
 * @param telling the names of its fields that can say it
 * @param around the variant of that
 */
function variantOf(object, telling, around) {
    if (telling.length === 0)
        return around;
    const told = [];
    for (const name of telling) {
        const value = object[name];
        if (typeof value === 'string' && WORD.test(value))
            told.push(`${name}=${value}`);
    }
    return told.length === 0 ? around : told.sort().join(',');
}
/** The names of fields that a variant was told by. */
function tellingNames(variant) {
    return variant === '' ? [] : variant.split(',').map(part => part.slice(0, part.indexOf('=')));
}
/** Whether a field of that name says what its object is. */
function isTelling(name) {
    return TELLING.test(name) || TELLING_CASED.test(name);
}
const PLAIN = /^[A-Za-z][A-Za-z_-]{0,39}$/;
const TYPED = ['uuid', 'date-time', 'opaque', 'base64', 'ipv4', 'decimal', 'json', 'text'];
const DATA_RUN = /^\d{4,}$|^(?=.*\d)(?=.*[a-f])[0-9a-f]{8,}$/i;
const KNOWN = new Map();
const MOST_KNOWN = 5_000;
/** Whether a field's name is data, and not one that somebody gave it. */
function isDataName(name) {
    if (PLAIN.test(name))
        return false;
    const known = KNOWN.get(name);
    if (known !== undefined)
        return known;
    if (KNOWN.size >= MOST_KNOWN)
        KNOWN.clear();
    const data = /^\d+$|[\n\r]/.test(name) ||
        (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k)(name).some(({ kind, text }) => TYPED.includes(kind) || (kind === 'run' && DATA_RUN.test(text)));
    KNOWN.set(name, data);
    return data;
}


/***/ }),

/***/ 76766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ NO_ANSWER),
/* harmony export */   bX: () => (/* binding */ OperationStats)
/* harmony export */ });
/* unused harmony exports BodyStats, ResponseStats */
/* harmony import */ var _message_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22180);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27326);
/* harmony import */ var _text_stats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17847);
/* harmony import */ var _value_stats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47171);




/** What was seen of the bodies that stand in one place. */
class BodyStats {
    kinds = new _tally_js__WEBPACK_IMPORTED_MODULE_2__/* .Tally */ .F0();
    /** Of JSON and forms. */
    value;
    text;
    constructor(budget) {
        this.value = new _value_stats_js__WEBPACK_IMPORTED_MODULE_1__/* .ValueStats */ .VY(budget);
        this.text = new _text_stats_js__WEBPACK_IMPORTED_MODULE_0__/* .TextStats */ .P5(() => new _value_stats_js__WEBPACK_IMPORTED_MODULE_1__/* .ValueStats */ .VY(budget));
    }
    add(content, sighting) {
        this.kinds.add(content.kind, sighting);
        if (content.kind === 'json' || content.kind === 'form')
            this.value.add(content.value, sighting);
        else if (content.kind === 'text')
            this.text.add(content.value, sighting, 0);
    }
}
class ResponseStats {
    headers;
    body;
    constructor(budget) {
        this.headers = new _value_stats_js__WEBPACK_IMPORTED_MODULE_1__/* .ValueStats */ .VY(budget);
        this.body = new BodyStats(budget);
    }
}
/** In the place of a status: the connection ended before an answer. */
const NO_ANSWER = 'no answer';
/** A method and a form of paths, and what was seen of it. */
class OperationStats {
    seen = new _tally_js__WEBPACK_IMPORTED_MODULE_2__/* .Count */ .y_();
    statuses = new _tally_js__WEBPACK_IMPORTED_MODULE_2__/* .Tally */ .F0();
    /** Of paths, with their parameters left out: they differ by a slash at the end, where a form was found again by words. */
    paths = new _tally_js__WEBPACK_IMPORTED_MODULE_2__/* .Tally */ .F0();
    parameters = new Map();
    query;
    requestHeaders;
    requestBody;
    responses = new Map();
    /** `GET /users/{id}`, and what else tells it apart. */
    name;
    method;
    /** `/users/{id}`. */
    template;
    parameterNames;
    #budget;
    constructor(of, budget) {
        const { name, method, template, parameterNames } = of;
        this.#budget = budget;
        this.query = new _value_stats_js__WEBPACK_IMPORTED_MODULE_1__/* .ValueStats */ .VY(budget);
        this.requestHeaders = new _value_stats_js__WEBPACK_IMPORTED_MODULE_1__/* .ValueStats */ .VY(budget);
        this.requestBody = new BodyStats(budget);
        this.name = name;
        this.method = method;
        this.template = template;
        this.parameterNames = parameterNames;
    }
    add({ exchange, target, parameters, request, response, sighting }) {
        const example = `${exchange.request.method} ${exchange.request.target}`;
        this.seen.add(sighting, example);
        const status = exchange.response === undefined ? NO_ANSWER : String(exchange.response.status);
        this.statuses.add(status, sighting, example);
        this.paths.add(target.slash ? `${this.template}/` : this.template, sighting, exchange.request.target);
        for (const [at, value] of parameters.entries())
            this.#addParameter(at, value, sighting);
        this.query.add((0,_message_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .namedValues */ .qE)(target.query), sighting);
        this.requestHeaders.add((0,_message_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .requestHeaders */ .A1)(exchange.request.headers), sighting);
        this.requestBody.add(request, sighting);
        if (exchange.response === undefined)
            return;
        let stats = this.responses.get(status);
        if (stats === undefined) {
            stats = new ResponseStats(this.#budget);
            this.responses.set(status, stats);
        }
        stats.headers.add((0,_message_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .responseHeaders */ .ue)(exchange.response.headers), sighting);
        stats.body.add(response, sighting);
    }
    #addParameter(at, value, sighting) {
        const name = this.parameterNames[at];
        if (name === undefined)
            return;
        let stats = this.parameters.get(name);
        if (stats === undefined) {
            stats = new _text_stats_js__WEBPACK_IMPORTED_MODULE_0__/* .TextStats */ .P5(() => new _value_stats_js__WEBPACK_IMPORTED_MODULE_1__/* .ValueStats */ .VY(this.#budget));
            this.parameters.set(name, stats);
        }
        stats.add(value, sighting, 0);
    }
}


/***/ }),

/***/ 23708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ templateParts),
/* harmony export */   RW: () => (/* binding */ templateForm),
/* harmony export */   SN: () => (/* binding */ partsByForm),
/* harmony export */   oM: () => (/* binding */ parameterValues)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16776);

/** The parts of a path, each segment taken for what its grammar and the values seen before say. */
function templateParts(segments, values) {
    const parts = [];
    for (let at = 0; at < segments.length;) {
        const span = values.span(segments, at);
        const segment = segments.slice(at, at + Math.max(span, 1)).join('/');
        const kind = span > 0 ? 'value' : parameterKind(segment);
        parts.push(kind === undefined
            ? { literal: segment }
            : {
                span: Math.max(span, 1),
                name: values.nameOf(segment),
                kind: span > 0 ? kindOfValue(segment) : kind,
            });
        at += Math.max(span, 1);
    }
    return parts;
}
/** `/users/{}/orders`: paths of one form are of one operation. */
function templateForm(parts) {
    return `/${parts.map(part => ('literal' in part ? part.literal : '{}')).join('/')}`;
}
/** What each parameter of a path holds. */
function parameterValues(parts, segments) {
    const values = [];
    let at = 0;
    for (const part of parts) {
        if ('span' in part)
            values.push(segments.slice(at, at + part.span).join('/'));
        at += 'span' in part ? part.span : 1;
    }
    return values;
}
/**
 * The parts of a path by the form of another one: a parameter may take several segments, where all but those that are
 * values by themselves stand in it as words.
 *
 * @returns undefined where the path does not have that form
 */
function partsByForm(form, parts) {
    const found = [];
    let at = 0;
    for (const [index, wanted] of form.entries()) {
        const part = parts[at];
        if (part === undefined)
            return undefined;
        if ('literal' in wanted) {
            if (!('literal' in part) || part.literal !== wanted.literal)
                return undefined;
            found.push(part);
            at++;
            continue;
        }
        if ('literal' in part)
            return undefined;
        const next = form[index + 1];
        let span = 0;
        let { name, kind } = part;
        do {
            const taken = parts[at];
            if (taken === undefined || ('literal' in taken && kind !== 'arn'))
                break;
            span += 'literal' in taken ? 1 : taken.span;
            at++;
        } while (at < parts.length && !isPart(parts[at], next));
        name ??= wanted.name;
        found.push({ span, name, kind });
    }
    return at === parts.length ? found : undefined;
}
function isPart(part, wanted) {
    if (part === undefined || wanted === undefined)
        return false;
    return 'literal' in wanted && 'literal' in part && part.literal === wanted.literal;
}
const KINDS = {
    uuid: 'uuid',
    opaque: 'token',
    base64: 'token',
    json: 'json',
    ipv4: 'address',
    text: 'text',
};
/** What a segment holds by its grammar; undefined for a word, and for a version such as `v1` or `2025-12-01`. */
function parameterKind(segment) {
    if (/^[A-Za-z][A-Za-z_-]*$/.test(segment) && segment.length < 64)
        return undefined;
    if (segment === '')
        return undefined;
    if (segment.startsWith('arn:'))
        return 'arn';
    if (segment.includes('/') || segment.length > 200)
        return kindOfValue(segment);
    if (/^\d+$/.test(segment))
        return 'id';
    if (/^\d{4}-\d\d-\d\d$/.test(segment))
        return undefined;
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k)(segment);
    for (const token of tokens) {
        const kind = KINDS[token.kind];
        if (kind !== undefined)
            return kind;
        if (token.kind === 'date-time' && token.format.includes('hh'))
            return 'time';
        if (token.kind === 'decimal')
            return 'number';
        if (token.kind === 'run' && isIdentifier(token.text))
            return 'id';
    }
    return segment.includes('@') ? 'address' : undefined;
}
function kindOfValue(text) {
    if (text.startsWith('arn:'))
        return 'arn';
    const token = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k)(text).find(({ kind }) => KINDS[kind] !== undefined);
    return (token && KINDS[token.kind]) ?? 'value';
}
/** A row of digits that is no year, hexadecimal text, a ULID. */
function isIdentifier(run) {
    if (/^\d{5,}$/.test(run))
        return true;
    if (run.length < 8 || !/\d/.test(run))
        return false;
    return /^[0-9a-f]+$|^[0-9A-F]+$/.test(run) || digitsOf(run) >= run.length / 4;
}
function digitsOf(text) {
    return text.replace(/\D/g, '').length;
}


/***/ }),

/***/ 27326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ Tally),
/* harmony export */   y_: () => (/* binding */ Count),
/* harmony export */   zZ: () => (/* binding */ joinCounts)
/* harmony export */ });
/* harmony import */ var _shared_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60796);

const MOST_EXAMPLES = 3;
const NONE = [];
/** A value as a reader sees it, cut. */
function exampleOf(value) {
    if (typeof value === 'string')
        return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(value, 200);
    try {
        return (0,_shared_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(JSON.stringify(value) ?? 'null', 200);
    }
    catch {
        // Deeper than the stack is.
        return '…';
    }
}
/** The list itself, but for the one that is nobody's. */
function added(list, text) {
    if (list === NONE)
        return [text];
    list.push(text);
    return list;
}
/** How often something was seen, and where first. */
class Count {
    times = 0;
    units = 0;
    /** Of the earliest exchange that shows it, in its recording. */
    first = Number.POSITIVE_INFINITY;
    firstAt = Number.POSITIVE_INFINITY;
    /** The repeats that show it, as bits. */
    runs = 0;
    /** A few of the values that were seen, cut. */
    examples = NONE;
    #unit = -1;
    // One that comes again later stands here again: a set would take longer than all the rest.
    #tests = NONE;
    #files = NONE;
    /** @param example a value that was seen */
    add(sighting, example) {
        this.times++;
        if (sighting.unit !== this.#unit)
            this.units++;
        this.#unit = sighting.unit;
        this.runs |= 1 << (sighting.run % 31);
        if (sighting.index < this.first) {
            this.first = sighting.index;
            this.firstAt = sighting.at;
        }
        const { test, file } = sighting;
        if (test !== undefined) {
            if (test !== this.#tests.at(-1))
                this.#tests = added(this.#tests, test);
        }
        else if (file !== undefined && file !== this.#files.at(-1))
            this.#files = added(this.#files, file);
        // Of objects and lists one is enough: to write them takes long.
        const most = typeof example === 'object' ? 1 : MOST_EXAMPLES;
        if (example !== undefined && this.examples.length < most)
            this.#addExample(exampleOf(example));
    }
    /** The tests whose exchanges show it. */
    get tests() {
        return new Set(this.#tests);
    }
    /** The test files with exchanges that show it and whose test nobody knows. */
    get files() {
        return new Set(this.#files);
    }
    /** Counts what another one has counted, too. */
    join(other) {
        this.times += other.times;
        this.units += other.units;
        this.runs |= other.runs;
        if (other.first < this.first) {
            this.first = other.first;
            this.firstAt = other.firstAt;
        }
        this.#tests = [...this.#tests, ...other.#tests];
        this.#files = [...this.#files, ...other.#files];
        this.examples = [...new Set([...this.examples, ...other.examples])].slice(0, MOST_EXAMPLES);
    }
    #addExample(example) {
        if (!this.examples.includes(example))
            this.examples = [...this.examples, example];
    }
    /** Whether every one of so many repeats shows it. */
    inAll(runs) {
        return this.runs === 2 ** Math.min(runs, 31) - 1;
    }
}
/** How often each of some categories was seen: statuses, types, words of an enumeration. */
class Tally {
    counts = new Map();
    /** More categories than are kept: anything may come. */
    open = false;
    #most;
    #last;
    constructor(most = 64) {
        this.#most = most;
    }
    add(category, sighting, example) {
        // Mostly the same one comes again.
        if (category !== this.#last?.category) {
            const count = this.#count(category);
            this.#last = count && { category, count };
        }
        this.#last?.count.add(sighting, example);
    }
    #count(category) {
        const known = this.counts.get(category);
        if (known !== undefined)
            return known;
        if (this.counts.size >= this.#most) {
            this.open = true;
            return undefined;
        }
        const made = new Count();
        this.counts.set(category, made);
        return made;
    }
    /** Sorted, so that it does not depend on what was seen first. */
    get categories() {
        return [...this.counts.keys()].sort();
    }
    get units() {
        return sum(this, count => count.units);
    }
    get times() {
        return sum(this, count => count.times);
    }
}
function sum(tally, of) {
    let total = 0;
    for (const count of tally.counts.values())
        total += of(count);
    return total;
}
/** What of some categories was seen together, as one count. */
function joinCounts(counts) {
    const joined = new Count();
    for (const count of counts)
        joined.join(count);
    return joined;
}


/***/ }),

/***/ 17847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ alphabetSize),
/* harmony export */   Hq: () => (/* binding */ ALPHABETS),
/* harmony export */   P5: () => (/* binding */ TextStats),
/* harmony export */   Rg: () => (/* binding */ SHORTEST_ID),
/* harmony export */   no: () => (/* binding */ keyOfTokens),
/* harmony export */   oT: () => (/* binding */ UPPER_CASE),
/* harmony export */   tb: () => (/* binding */ LOWER_CASE)
/* harmony export */ });
/* unused harmony export PartStats */
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27326);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16776);


const MOST_FORMS = 32;
const MOST_VALUES = 256;
/** Characters of a text that is kept. */
const VALUE = { least: 8, most: 300 };
/** The texts that stand in one place, by their forms. */
class TextStats {
    /** Of forms, by their keys. */
    forms = new _tally_js__WEBPACK_IMPORTED_MODULE_1__/* .Tally */ .F0(MOST_FORMS);
    byKey = new Map();
    /** Of whole texts: their lengths. */
    lengths = new _tally_js__WEBPACK_IMPORTED_MODULE_1__/* .Tally */ .F0(16);
    /** Some of the whole texts, so that they are known where they come again. */
    values = new Set();
    #embed;
    constructor(embed) {
        this.#embed = embed;
    }
    add(text, sighting, depth) {
        const { tokens, key } = textForm(text);
        if (this.values.size < MOST_VALUES && text.length >= VALUE.least && text.length <= VALUE.most)
            this.values.add(text);
        this.forms.add(key, sighting, text);
        this.lengths.add(String(text.length), sighting);
        if (!this.forms.counts.has(key))
            return;
        let form = this.byKey.get(key);
        if (form === undefined) {
            form = { tokens, parts: tokens.map(() => new PartStats(this.#embed)) };
            this.byKey.set(key, form);
        }
        let at = 0;
        for (const token of tokens)
            form.parts[at++]?.add(token, text, sighting, depth);
    }
    /** Whether a text has the grammar of those that were seen, whatever its words are. */
    fits(text) {
        const { tokens, key } = textForm(text);
        const parts = this.byKey.get(key)?.parts;
        return this.forms.open || (parts?.every((part, at) => part.fits(tokens[at])) ?? false);
    }
}
/** What was seen of one token of a form. */
class PartStats {
    /** Of a run: `digits`, `letters`, `mixed`. */
    classes = new _tally_js__WEBPACK_IMPORTED_MODULE_1__/* .Tally */ .F0();
    /** The characters of all that was seen, as bits of `ALPHABETS`. */
    alphabet = 0;
    /** How many there were. */
    characters = 0;
    lengths = new _tally_js__WEBPACK_IMPORTED_MODULE_1__/* .Tally */ .F0(16);
    /** Of a run of letters, or a short one: its words and numbers. Of a date: its formats. */
    words = new _tally_js__WEBPACK_IMPORTED_MODULE_1__/* .Tally */ .F0(64);
    /** What base64 and JSON text hold. */
    value;
    #embed;
    #before;
    constructor(embed) {
        this.#embed = embed;
    }
    add(token, whole, sighting, depth) {
        switch (token.kind) {
            case 'run':
                this.#addRun(token.text, whole, sighting);
                break;
            case 'opaque':
                this.#measure(token.text.replace(/=+$/, ''), whole, sighting);
                break;
            case 'uuid':
                this.#measure(token.text, whole, sighting);
                break;
            case 'date-time':
                this.words.add(token.format, sighting, whole);
                break;
            case 'base64':
            case 'json':
                this.value ??= this.#embed();
                this.value.add(token.value, sighting, depth + 1);
                break;
        }
    }
    /** Whether a token is like those that were seen. */
    fits(token) {
        switch (token?.kind) {
            case 'run': {
                const kind = runClass(token.text);
                const isWord = kind === 'letters' || token.text.length < SHORTEST_ID;
                if (!this.classes.counts.has(kind))
                    return false;
                return isWord || (this.#hasLength(token.text) && this.#hasCase(token.text));
            }
            case 'opaque':
                return this.#hasLength(token.text.replace(/=+$/, ''));
            case 'uuid':
                return this.#hasCase(token.text);
            case 'date-time':
                return this.words.counts.has(token.format);
            default:
                return token !== undefined;
        }
    }
    /** Several lengths say that there are more. */
    #hasLength({ length }) {
        return this.lengths.counts.size !== 1 || this.lengths.counts.has(String(length));
    }
    #hasCase(text) {
        const [upper, lower] = [(this.alphabet & UPPER_CASE) !== 0, (this.alphabet & LOWER_CASE) !== 0];
        return upper === lower || !(upper ? /[a-z]/ : /[A-Z]/).test(text);
    }
    #addRun(text, example, sighting) {
        const kind = runClass(text);
        this.classes.add(kind, sighting, example);
        this.#measure(text, example, sighting);
        const isWord = kind === 'letters' || text.length < (kind === 'digits' ? LONGEST_CONSTANT : SHORTEST_ID);
        if (isWord)
            this.words.add(text, sighting, example);
    }
    #measure(text, example, sighting) {
        this.lengths.add(String(text.length), sighting, example);
        // The same text again says nothing more.
        if (text === this.#before)
            return;
        this.#before = text;
        this.characters += text.length;
        for (let at = 0; at < text.length; at++)
            this.alphabet |= alphabetOf(text.charCodeAt(at));
    }
}
/** From so many characters on, letters and digits together are taken for an identifier. */
const SHORTEST_ID = 8;
/** Shorter numbers are shown as they are, where they are always the same: `us-east-1`. */
const LONGEST_CONSTANT = 5;
function runClass(text) {
    if (/^\d+$/.test(text))
        return 'digits';
    return /\d/.test(text) ? 'mixed' : 'letters';
}
/** Bits of an alphabet, and how many characters each stands for. */
const ALPHABETS = {
    digit: { bit: 1, size: 10 },
    lowerHex: { bit: 2, size: 6 },
    upperHex: { bit: 4, size: 6 },
    lower: { bit: 8, size: 20 },
    upper: { bit: 16, size: 20 },
    sign: { bit: 32, size: 2 },
    other: { bit: 64, size: 100 },
};
const UPPER_CASE = ALPHABETS.upperHex.bit | ALPHABETS.upper.bit;
const LOWER_CASE = ALPHABETS.lowerHex.bit | ALPHABETS.lower.bit;
function alphabetOf(code) {
    if (code >= 48 && code <= 57)
        return 1;
    if (code >= 97 && code <= 122)
        return code <= 102 ? 2 : 8;
    if (code >= 65 && code <= 90)
        return code <= 70 ? 4 : 16;
    return code === 95 || code === 45 || code === 43 || code === 47 ? 32 : 64;
}
/** How many characters an alphabet has. */
function alphabetSize(bits) {
    return Object.values(ALPHABETS).reduce((size, one) => size + ((bits & one.bit) === 0 ? 0 : one.size), 0);
}
// Most texts come again: words, and identifiers in every poll.
const CACHE = new Map();
const MOST_CACHED = 5_000;
const LONGEST_CACHED = 300;
function textForm(text) {
    const known = CACHE.get(text);
    if (known !== undefined)
        return known;
    const tokens = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensOf */ .k)(text);
    const form = { tokens, key: keyOfTokens(tokens) };
    if (text.length <= LONGEST_CACHED) {
        if (CACHE.size >= MOST_CACHED)
            CACHE.clear();
        CACHE.set(text, form);
    }
    return form;
}
/** What texts of one form have in common. */
function keyOfTokens(tokens) {
    const [one] = tokens;
    return tokens.length === 1 && one !== undefined ? keyOf(one) : tokens.map(keyOf).join('');
}
function keyOf(token) {
    return token.kind === 'separator' ? token.text : `{${token.kind}}`;
}


/***/ }),

/***/ 16776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tokensOf)
/* harmony export */ });
const MOST_TOKENS = 40;
const MOST_LENGTH = 2_000;
const MOST_DECODED = 16_384;
/** A shorter one is not told from words. */
const SHORTEST_TOKEN = 16;
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;
const DECIMAL = /^(?:-\d+|-?\d+\.\d+(?:[eE][-+]?\d+)?)$/;
const BASE64 = /^(?:[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}$/;
const TYPED = '((?<![0-9A-Za-z])[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}(?![0-9A-Za-z]))' +
    '|((?<![0-9A-Za-z])(?:\\d{4}-\\d\\d-\\d\\d(?:[Tt ]\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)?)?|\\d{8}T\\d{6}Z)(?![0-9A-Za-z]))' +
    '|((?<![0-9A-Za-z.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![0-9A-Za-z.]))';
const CHUNK = '((?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{12,}={0,2})';
const REST = '([\\p{L}\\p{N}_]+)|(\\s+)|[\\s\\S]';
// The groups, in this order: uuid, date-time, ipv4, chunk, run, blanks.
const PIECES = new RegExp(`${TYPED}|${CHUNK}|${REST}`, 'gu');
/** Of a chunk that is no base64: without chunks. */
const INSIDE = new RegExp(`${TYPED}|($^)|${REST}`, 'gu');
const PLAIN_RUN = /^(?:[a-z0-9_]+|[A-Z_]+)$/;
const WHOLE_UUID = /^[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$/;
const WHOLE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;
/** Takes a text apart. Texts of one grammar give the same kinds in the same order. */
function tokensOf(text) {
    // Most texts are one of these, and are found faster so.
    if (text.length <= MOST_LENGTH && PLAIN_RUN.test(text))
        return [{ kind: 'run', text }];
    if (text.length === 36 && WHOLE_UUID.test(text))
        return [{ kind: 'uuid', text }];
    if (WHOLE_TIME.test(text))
        return [{ kind: 'date-time', text, format: dateFormat(text) }];
    const whole = wholeToken(text);
    if (whole !== undefined)
        return [whole];
    return text.length > MOST_LENGTH ? [{ kind: 'text', text }] : pieces(text, PIECES);
}
/** Of a text that is one token as a whole, whatever it looks like inside. */
function wholeToken(text) {
    const first = text[0];
    if ((first === '{' || first === '[') && text.length <= 1 << 20) {
        const value = parsed(text);
        if (value !== undefined)
            return { kind: 'json', text, value };
    }
    if (HTTP_DATE.test(text))
        return { kind: 'date-time', text, format: 'Www, DD Mmm YYYY hh:mm:ss GMT' };
    if (DECIMAL.test(text))
        return { kind: 'decimal', text };
    if (text.length > MOST_LENGTH && BASE64.test(text))
        return { kind: 'opaque', text };
    return undefined;
}
function pieces(text, pattern) {
    const tokens = [];
    for (const [piece, uuid, time, ipv4, chunk, run, blanks] of text.matchAll(pattern)) {
        if (tokens.length >= MOST_TOKENS)
            return [{ kind: 'text', text }];
        if (uuid !== undefined)
            tokens.push({ kind: 'uuid', text: piece });
        else if (time !== undefined)
            tokens.push({ kind: 'date-time', text: piece, format: dateFormat(piece) });
        else if (ipv4 !== undefined)
            tokens.push({ kind: 'ipv4', text: piece });
        else if (chunk !== undefined)
            tokens.push(...chunkTokens(piece));
        else if (run !== undefined)
            tokens.push({ kind: 'run', text: piece });
        else
            tokens.push({ kind: 'separator', text: blanks === undefined ? piece : ' ' });
    }
    return tokens;
}
// The fraction in steps of three digits: some languages leave out zeros at its end.
function dateFormat(text) {
    if (/^\d{8}T/.test(text))
        return 'YYYYMMDDThhmmssZ';
    const [, separator = '', time = '', fraction = '', zone = ''] = /^.{10}(?:([Tt ])([\d:]+)([.,]\d+)?([Zz]|[+-].*)?)?$/.exec(text) ?? [];
    const clock = time.length > 5 ? 'hh:mm:ss' : time === '' ? '' : 'hh:mm';
    const digits = fraction === '' ? '' : `${fraction[0]}f${Math.ceil((fraction.length - 1) / 3) * 3}`;
    return `YYYY-MM-DD${separator}${clock}${digits}${zone}`;
}
// A uuid or a date may lie in it, after which it is no base64.
const TYPED_INSIDE = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\d{4}-\d\d-\d\d/i;
function chunkTokens(text) {
    if (!TYPED_INSIDE.test(text)) {
        const value = decodedJson(text);
        if (value !== undefined)
            return [{ kind: 'base64', text, value }];
        if (looksRandom(text))
            return [{ kind: 'opaque', text }];
    }
    return pieces(text, INSIDE);
}
/** The JSON object or list that a text is in base64, in either alphabet. */
function decodedJson(text) {
    // `{` and `[` begin like this, whatever follows.
    if (!/^(?:e|W|I|Cn)/.test(text) || text.length > MOST_DECODED || !BASE64.test(text))
        return undefined;
    return parsed(Buffer.from(text, 'base64').toString('utf8'));
}
function parsed(text) {
    const begin = text.trimStart()[0];
    if (begin !== '{' && begin !== '[')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether upper case, lower case and digits alternate as no word does. Hexadecimal text is none of these. */
function looksRandom(text) {
    const body = text.replace(/=+$/, '');
    if (body.length < SHORTEST_TOKEN)
        return false;
    if (!/[a-z]/.test(body) || !/[A-Z]/.test(body))
        return false;
    let changes = 0;
    let upper = 0;
    for (let at = 0; at < body.length; at++) {
        if (at > 0 && classOf(body, at) !== classOf(body, at - 1))
            changes++;
        if (classOf(body, at) === 2)
            upper++;
    }
    // Words in camel case change at each word too, and have their digits at the end.
    const isCamel = upper / body.length < 0.26 && !/\d[A-Za-z]/.test(body);
    return changes / (body.length - 1) >= 0.28 && !isCamel;
}
function classOf(text, at) {
    const code = text.charCodeAt(at);
    if (code >= 97)
        return 1;
    if (code >= 65 && code <= 90)
        return 2;
    return code >= 48 && code <= 57 ? 3 : 4;
}


/***/ }),

/***/ 94484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ ValueNames),
/* harmony export */   x: () => (/* binding */ parameterName)
/* harmony export */ });
const LEAVES = 5_000;
const LONGEST = 400;
/**
 * Which fields held the values that a recording has shown so far. A segment of a path that holds one of them is a
 * parameter, and is named after the field: `ExecutionArn` of an answer is the `{execution-arn}` of the next request.
 */
class ValueNames {
    #names = new Map();
    /** Values with a slash, which may span several segments. */
    #slashed = new Set();
    #most;
    constructor(most = 200_000) {
        this.#most = most;
    }
    /** Every text of a value, under the name of the field that holds it. */
    learn(value) {
        const left = [value];
        const names = [''];
        for (let looked = 0; left.length > 0 && looked < LEAVES; looked++) {
            const one = left.pop();
            const name = names.pop() ?? '';
            if (typeof one === 'string')
                this.learnText(one, name);
            else if (Array.isArray(one)) {
                for (const item of one) {
                    left.push(item);
                    names.push(name);
                }
            }
            else if (typeof one === 'object' && one !== null) {
                for (const key of Object.keys(one)) {
                    left.push(one[key]);
                    names.push(key);
                }
            }
        }
    }
    learnText(text, name) {
        if (text.length < 2 || text.length > LONGEST || name === '' || this.#names.size >= this.#most)
            return;
        if (/\s/.test(text) || this.#names.has(text))
            return;
        this.#names.set(text, name);
        if (text.includes('/') && /[0-9a-f]{4}|\d/i.test(text) && !text.startsWith('/'))
            this.#slashed.add(text);
    }
    /** The name of the field that held a value. */
    nameOf(value) {
        return this.#names.get(value);
    }
    /** How many segments, from one of them on, together are a value that was seen; 0 where they are not. */
    span(segments, from) {
        if (this.#slashed.size === 0)
            return 0;
        let text = segments[from] ?? '';
        for (let to = from + 1; to < segments.length && to - from < 8; to++) {
            text += `/${segments[to]}`;
            if (this.#slashed.has(text))
                return to - from + 1;
        }
        return 0;
    }
}
/** `DurableExecutionArn` as `durable-execution-arn`. */
function parameterName(field) {
    const words = field.replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/[^A-Za-z0-9]+/g, '-');
    return words
        .replace(/^-+|-+$/g, '')
        .toLowerCase()
        .slice(0, 40);
}


/***/ }),

/***/ 47171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vi: () => (/* binding */ PlaceBudget),
  VY: () => (/* binding */ ValueStats),
  oX: () => (/* binding */ namesInSet)
});

// UNUSED EXPORTS: ListStats, ObjectStats

;// CONCATENATED MODULE: ./build/src/contract/list-order.js
/** How numbers or texts follow each other; undefined for what has no order, or is all the same. */
function orderOf(values) {
    let up = false;
    let down = false;
    for (let at = 1; at < values.length; at++) {
        const compared = compareScalars(values[at - 1], values[at]);
        if (compared === undefined)
            return undefined;
        if (compared < 0)
            up = true;
        else if (compared > 0)
            down = true;
    }
    if (up && down)
        return 'neither';
    return up ? 'ascending' : down ? 'descending' : undefined;
}
function compareScalars(before, now) {
    if (typeof before === 'number' && typeof now === 'number')
        return before - now;
    if (typeof before === 'string' && typeof now === 'string' && isSortable(before) && isSortable(now))
        return before < now ? -1 : before > now ? 1 : 0;
    return undefined;
}
/** Words, dates, numbered names. Random identifiers are in some order only by chance. */
function isSortable(text) {
    return /^[^\d]*\d{0,9}$|^\d{4}-\d\d-\d\d/.test(text);
}

// EXTERNAL MODULE: ./build/src/contract/object-variant.js
var object_variant = __webpack_require__(61017);
// EXTERNAL MODULE: ./build/src/contract/tally.js
var tally = __webpack_require__(27326);
// EXTERNAL MODULE: ./build/src/contract/text-stats.js
var text_stats = __webpack_require__(17847);
;// CONCATENATED MODULE: ./build/src/contract/value-stats.js




const DEEPEST = 24;
const MOST_ITEMS = 2_000;
const MOST_SETS = 64;
const MOST_ORDERS = 512;
const MOST_VARIANTS = 64;
const MOST_NAMES = 500;
const LONGEST_SET = 16_384;
const MOST_KNOWN = 16;
/**
 * How many places are still kept of what one arm shows. Whoever makes up new names of fields for ever fills no memory: what
 * stands in further places is not looked at.
 */
class PlaceBudget {
    #left;
    constructor(places) {
        this.#left = places;
    }
    /** @returns whether there was one left */
    take() {
        if (this.#left === 0)
            return false;
        this.#left--;
        return true;
    }
}
/** What was seen of the JSON values that stand in one place. */
class ValueStats {
    seen = new tally/* Count */.y_();
    kinds = new tally/* Tally */.F0();
    booleans = new tally/* Tally */.F0();
    /** What numbers look like: `epoch-seconds`, `epoch-milliseconds`, `plain`. */
    scales = new tally/* Tally */.F0();
    text;
    list;
    object;
    #budget;
    constructor(budget) {
        this.#budget = budget;
    }
    /** @param around the variant of the object that it is a field of */
    add(value, sighting, depth = 0, around = '') {
        this.seen.add(sighting);
        const kind = depth > DEEPEST ? 'deep' : kindOf(value);
        this.kinds.add(kind, sighting, value);
        if (kind === 'deep')
            return;
        if (typeof value === 'string') {
            this.text ??= new text_stats/* TextStats */.P5(() => new ValueStats(this.#budget));
            this.text.add(value, sighting, depth);
        }
        else if (typeof value === 'number') {
            this.scales.add(scaleOf(value), sighting, value);
        }
        else if (typeof value === 'boolean') {
            this.booleans.add(`${value}`, sighting, value);
        }
        else if (Array.isArray(value)) {
            this.list ??= new ListStats(this.#budget);
            this.list.add(value, sighting, depth);
        }
        else if (typeof value === 'object' && value !== null) {
            this.object ??= new ObjectStats(this.#budget);
            this.object.add(value, sighting, depth, around);
        }
    }
}
/** What was seen of the lists that stand in one place. */
class ListStats {
    /** By what was asked for. */
    lengths = new Map();
    emptiness = new Map();
    items;
    /** By the field that items are compared by (`` for items that are no objects), and by what was asked for. */
    orders = new Map();
    /** By what is in a list of words, sorted: in which order it stood. */
    sequences = new Map();
    constructor(budget) {
        this.items = new ValueStats(budget);
    }
    add(list, sighting, depth) {
        const example = `${list.length} items`;
        const { asked } = sighting;
        kept(this.lengths, asked, MOST_SETS)?.add(String(list.length), sighting, example);
        kept(this.emptiness, asked, MOST_SETS)?.add(list.length === 0 ? 'empty' : 'with items', sighting, example);
        const items = list.length > MOST_ITEMS ? list.slice(0, MOST_ITEMS) : list;
        for (const item of items)
            this.items.add(item, sighting, depth + 1);
        if (list.length >= 2)
            this.#addOrder(items, sighting);
    }
    #addOrder(list, sighting) {
        const first = list[0];
        if (typeof first === 'object' && first !== null) {
            for (const name of Object.keys(first).slice(0, 32)) {
                const order = orderOf(list.map(item => fieldOf(item, name)));
                if (order !== undefined)
                    kept(this.orders, `${name} ${sighting.asked}`, MOST_ORDERS)?.add(order, sighting);
            }
            return;
        }
        const order = orderOf(list);
        if (order === undefined)
            return;
        kept(this.orders, ` ${sighting.asked}`, MOST_ORDERS)?.add(order, sighting, list);
        if (list.length > 16)
            return;
        const sequence = JSON.stringify(list);
        kept(this.sequences, JSON.stringify([...list].sort()), MOST_SETS)?.add(sequence, sighting, sequence);
    }
}
/**
 * What was seen of the objects that stand in one place. Which fields an object has depends on what it is, and what it is
 * most interfaces say in a field such as `Status` or `EventType`: so fields are counted for each such variant. That a
 * recording has not met some state, because it polled a moment later, is then no lost field.
 */
class ObjectStats {
    variants = new tally/* Tally */.F0(MOST_VARIANTS);
    /** By variant: which fields were there together, as `fieldSet`. */
    fieldSets = new Map();
    /** By name, whatever the variant. */
    fields = new Map();
    #budget;
    #known = [];
    constructor(budget) {
        this.#budget = budget;
    }
    add(object, sighting, depth, around) {
        const names = Object.keys(object);
        const { keys, telling, set } = this.#fieldNames(names);
        const variant = (0,object_variant/* variantOf */.Bp)(object, telling, around);
        this.variants.add(variant, sighting, object);
        let at = 0;
        for (const name of names)
            this.#field(keys[at++] ?? name)?.add(object[name], sighting, depth + 1, variant);
        const sets = kept(this.fieldSets, variant, MOST_VARIANTS);
        if (set.length <= LONGEST_SET)
            sets?.add(set, sighting);
        else if (sets !== undefined)
            sets.open = true;
    }
    #fieldNames(names) {
        const known = this.#known.find(one => one.are(names));
        if (known !== undefined)
            return known;
        const made = new FieldNames(names);
        if (this.#known.length < MOST_KNOWN && names.length <= MOST_NAMES)
            this.#known.push(made);
        return made;
    }
    #field(key) {
        const known = this.fields.get(key);
        if (known !== undefined)
            return known;
        if (this.fields.size >= MOST_NAMES || !this.#budget.take())
            return undefined;
        const field = new ValueStats(this.#budget);
        this.fields.set(key, field);
        return field;
    }
}
/** What the names of an object's fields say. The objects of one place mostly have the same ones. */
class FieldNames {
    /** What each field is counted as. */
    keys;
    /** Those of fields that can say what the object is. */
    telling;
    /** All keys as one text: see `namesInSet`. */
    set;
    #names;
    constructor(names) {
        this.#names = names;
        this.keys = names.map(name => ((0,object_variant/* isDataName */.MY)(name) ? object_variant/* ANY_NAME */.dA : name));
        this.telling = names.filter(object_variant/* isTelling */.c0);
        this.set = this.keys.map(key => `${key}\n`).join('');
    }
    are(names) {
        return names.length === this.#names.length && names.every((name, at) => name === this.#names[at]);
    }
}
/** The names in a set of fields, from what it is counted by. */
function namesInSet(set) {
    return set.split('\n').slice(0, -1);
}
/** The tally of that name; undefined when there are too many names already. */
function kept(tallies, name, most) {
    const known = tallies.get(name);
    if (known !== undefined || tallies.size >= most)
        return known;
    const made = new tally/* Tally */.F0();
    tallies.set(name, made);
    return made;
}
function fieldOf(item, name) {
    return typeof item === 'object' && item !== null && Object.hasOwn(item, name)
        ? Reflect.get(item, name)
        : undefined;
}
function kindOf(value) {
    if (value === null || value === undefined)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'integer' : 'number';
    return typeof value === 'string' || typeof value === 'boolean' ? typeof value : 'object';
}
/** Seconds and milliseconds from 2001 to 2099. */
function scaleOf(value) {
    if (value >= 1e9 && value < 4.1e9)
        return 'epoch-seconds';
    return value >= 1e12 && value < 4.1e12 ? 'epoch-milliseconds' : 'plain';
}


/***/ }),

/***/ 68293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Those with the same key together, in the order in which they come. */
function grouped(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const key = keyOf(one);
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [one]);
        else
            known.push(one);
    }
    return groups;
}


/***/ })

};
