import { it } from 'vitest';
import { decide } from '/work/main/shared/domain/decide';
import { transitions } from '/work/main/shared/domain/transitions';
import { stepCodes } from '/work/main/shared/domain/steps';
import { casesOf } from '/work/main/tests/unit/shared/domain/cases';
import { verdict } from '/work/main/tests/unit/shared/domain/oracle';
const f = ['status','bin','process','order','holdingOrder','expectedBy'];
function fails(step: any): boolean {
  for (const c of casesOf(step)) {
    const v: any = verdict(c.serial, c.request);
    let d: any;
    try { d = decide(c.serial, c.request); } catch { return true; }
    if (v === 'refused') { if (!('refusal' in d)) return true; continue; }
    if ('asks' in v) { if (d.question?.code !== v.asks) return true; continue; }
    if (!('taken' in d) || d.taken.lostBy !== v.lostBy || f.some((k) => d.taken.next[k] !== v.next[k])) return true;
  }
  return false;
}
it('mutants', () => {
  let n = 0; const alive: string[] = [];
  const T: any = transitions;
  const tryIt = (name: string, step: any) => { n++; if (!fails(step)) alive.push(name); };
  for (const step of stepCodes) {
    const rule = T[step];
    const rows: [string, any][] = 'none' in rule.from ? [['from', rule.from]] : [['inOut', rule.from.inOut], ['other', rule.from.other]];
    for (const [rn, row] of rows) for (const s of Object.keys(row)) {
      const was = row[s];
      for (const m of was === 'go' ? ['isOut', { ask: 'wasOut' }] : typeof was === 'object' ? ['go', 'isOut'] : ['go', { ask: 'wasOut' }]) {
        row[s] = m; tryIt(`${step}.${rn}.${s}: ${JSON.stringify(was)} → ${JSON.stringify(m)}`, step); row[s] = was;
      }
    }
    for (let i = 0; i < rule.needs.length; i++) { const was = rule.needs; rule.needs = was.filter((_: any, j: number) => j !== i); tryIt(`${step} without need ${was[i]}`, step); rule.needs = was; }
    for (const w of ['Out','In/Out','Out in Bulk','No']) { const was = rule.workflows; rule.workflows = was.includes(w) ? was.filter((x: any) => x !== w) : [...was, w]; tryIt(`${step} workflows ± ${w}`, step); rule.workflows = was; }
    for (const to of ['incoming','intoBin','unchanged','reserved','staged','released','out','missing','moved','before','heldAgain']) if (to !== rule.to) { const was = rule.to; rule.to = to; tryIt(`${step} to ${was} → ${to}`, step); rule.to = was; }
    for (const r of rule.reverses) { const was = rule.reverses; rule.reverses = was.filter((x: any) => x !== r); tryIt(`${step} reverses without ${r}`, step); rule.reverses = was; }
    if (rule.reverses.length) for (const r of stepCodes) if (!rule.reverses.includes(r)) { const was = rule.reverses; rule.reverses = [...was, r]; tryIt(`${step} reverses also ${r}`, step); rule.reverses = was; }
  }
  console.log(`${n} mutants, ${alive.length} alive\n${alive.join('\n')}`);
}, 600000);
