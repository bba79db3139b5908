import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { roleScopes } from '../../../gateway/issuer/default-clients.ts';
import { subgraph } from '../../../subgraphs/catalogue/subgraph.ts';
import { fakeDate } from '../../support/fake-date.ts';
import type { Anything } from '../../support/inline-gateway.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';

const exemption = `id state from until decidedAt digest chainDays reasons ground agency { id } obligation { id }
  seats { id } recused { id } renews { id } signatures { institution { id } vote reasons role { en } }`;
const mutations = {
  requestExemption: `mutation ($input: RequestExemptionInput!, $key: ID!) {
    done: requestExemption(input: $input, idempotencyKey: $key) { ${exemption} } }`,
  withdrawExemption: `mutation ($input: WithdrawExemptionInput!, $key: ID!) {
    done: withdrawExemption(input: $input, idempotencyKey: $key) { ${exemption} } }`,
  reviewExemption: `mutation ($input: ReviewExemptionInput!, $key: ID!) {
    done: reviewExemption(input: $input, idempotencyKey: $key) { ${exemption} } }`,
  decideExemption: `mutation ($input: DecideExemptionInput!, $key: ID!) {
    done: decideExemption(input: $input, idempotencyKey: $key) { ${exemption} } }`,
  submitConnectionPlan: `mutation ($input: SubmitConnectionPlanInput!, $key: ID!) {
    done: submitConnectionPlan(input: $input, idempotencyKey: $key) { id milestones { due text obligation { id } } } }`,
  recordCommitteeDecision: `mutation ($input: RecordCommitteeDecisionInput!, $key: ID!) {
    done: recordCommitteeDecision(input: $input, idempotencyKey: $key) {
      id kind text office { id } role { en } legalBasis { en } answerDue evidenceDigest replaces { id } } }`,
  withdrawCommitteeDecision: `mutation ($input: WithdrawCommitteeDecisionInput!, $key: ID!) {
    done: withdrawCommitteeDecision(input: $input, idempotencyKey: $key) { id kind text replaces { id kind } } }`,
  answerCommitteeQuestion: `mutation ($input: AnswerCommitteeQuestionInput!, $key: ID!) {
    done: answerCommitteeQuestion(input: $input, idempotencyKey: $key) { id answer { text isLate } } }`,
  recordCommitteeMeeting: `mutation ($input: RecordCommitteeMeetingInput!, $key: ID!) {
    done: recordCommitteeMeeting(input: $input, idempotencyKey: $key) {
      id heldAt province { code } agenda office { id } agencies { id } } }`,
  signConformity: `mutation ($input: SignConformityInput!, $key: ID!) {
    done: signConformity(input: $input, idempotencyKey: $key) {
      agency { id } resolution { id session date } schemaVersion isCurrent role { en } } }`,
  submitExecutivePlan: `mutation ($input: SubmitExecutivePlanInput!, $key: ID!) {
    done: submitExecutivePlan(input: $input, idempotencyKey: $key) { id state jalaliYear documentDigest subject } }`,
  confirmExecutivePlan: `mutation ($input: ConfirmExecutivePlanInput!, $key: ID!) {
    done: confirmExecutivePlan(input: $input, idempotencyKey: $key) { id state confirmedBy { en } forwardedTo { id } } }`,
  forwardExecutivePlan: `mutation ($input: ForwardExecutivePlanInput!, $key: ID!) {
    done: forwardExecutivePlan(input: $input, idempotencyKey: $key) { id state forwardedTo { id } } }`,
} as const;
type MutationName = keyof typeof mutations;

const institutions = ['administrative-employment', 'executive-council-it', 'plan-budget'] as const;
const reasons = 'The provinces have no line yet; the contract for it was signed this spring.';
const weighed = 'The reasons were weighed.';
const start = Date.parse('2026-11-22T08:00:00Z');
const day = (offset: number) => new Date(start + offset * 86_400_000).toISOString().slice(0, 10);
const sha256 = 'a'.repeat(64);

describeOnEachDatabase(
  'The supervisory committee',
  (openDatabase) => {
    let agency: TestAgency;
    let keys = 0;
    beforeAll(async () => {
      fakeDate();
      jest.setSystemTime(start);
      agency = await startAgency(subgraph, openDatabase);
    });
    afterAll(async () => {
      await agency.close();
      jest.useRealTimers();
    });

    const office = (of: string): TestCaller => ({
      client: `back-office.${of}`,
      kind: 'client',
      agency: of,
      scopes: ['duties:file'],
    });
    const official = (of: string, subject = `official-of-${of}`): TestCaller => ({
      ...office(of),
      kind: 'official',
      subject,
      assurance: 2,
      authTime: Math.floor(Date.now() / 1000),
      scopes: ['duties:file', ...roleScopes],
    });
    const act = async (name: MutationName, input: object, caller: TestCaller, key = `key-${(keys += 1)}`) => {
      const { data, errors = [] } = await agency.ask(mutations[name], { input, key }, caller);
      return { done: data?.done, code: errors[0]?.extensions.code ?? null, messages: errors[0]?.extensions.messages };
    };
    const codeOf = async (...asked: Parameters<typeof act>) => (await act(...asked)).code;
    const agencyField = async (of: string, selection: string) =>
      (await agency.ask(`{ agency(id: "${of}") { ${selection} } }`)).data.agency;

    const request = (of: string, changes: object = {}) =>
      act(
        'requestExemption',
        { obligation: 'own-window-extended', ground: 'INFRASTRUCTURE', reasons, until: day(60), ...changes },
        office(of),
      );
    const sign = (one: Anything, caller: TestCaller, changes: object = {}) =>
      act(
        'decideExemption',
        { exemption: one.id, digest: one.digest, vote: 'GRANT', reasons: weighed, ...changes },
        caller,
      );
    /** A request that the committee has taken up. */
    const underReview = async (of: string, changes: object = {}, by: string = institutions[0]) => {
      const { done } = await request(of, changes);
      await act('reviewExemption', { exemption: done.id }, official(by));
      return done;
    };
    const grant = async (one: Anything) => {
      for (const institution of institutions) {
        const { code } = await sign(one, official(institution));
        expect(code).toBeNull();
      }
    };

    it('grants an exemption when each institution has signed, and publishes reasons and signatures', async () => {
      const { done: asked } = await request('post');
      expect(asked).toMatchObject({
        state: 'REQUESTED',
        until: day(60),
        from: null,
        seats: institutions.map((id) => ({ id })),
        recused: null,
      });
      expect((await agencyField('post', 'exemptions { totalCount }')).exemptions.totalCount).toBe(0);

      const review = await act('reviewExemption', { exemption: asked.id }, official('plan-budget'));
      expect(review.done.state).toBe('UNDER_REVIEW');
      await grant(asked);

      const { exemptions } = await agencyField('post', `exemptions { nodes { ${exemption} } }`);
      expect(exemptions.nodes).toEqual([
        expect.objectContaining({
          id: asked.id,
          state: 'GRANTED',
          from: day(0),
          reasons,
          chainDays: 1,
          signatures: institutions.map((id) => ({
            institution: { id },
            vote: 'GRANT',
            reasons: weighed,
            role: { en: 'Member of the supervisory committee' },
          })),
        }),
      ]);
    });

    it('leaves a request undecided with two signatures', async () => {
      const one = await underReview('bank-melli');
      await sign(one, official(institutions[0]));
      const { done } = await sign(one, official(institutions[1]));

      expect(done).toMatchObject({ state: 'UNDER_REVIEW', decidedAt: null, from: null });
    });

    it('refuses every signature that may not be, each with its reason, and counts none of them', async () => {
      const one = await underReview('tax-administration');
      const fresh = await request('judiciary');
      await sign(one, official(institutions[0], 'person-a'));

      const codes = [
        await sign(one, official(institutions[0], 'person-z')),
        await sign(one, official(institutions[1], 'person-a')),
        await sign(one, official(institutions[1]), { digest: fresh.done.digest }),
        await sign(one, official('tax-administration')),
        await sign(one, official('judiciary')),
        await sign(fresh.done, official(institutions[1])),
        await sign({ ...one, id: 'no-such-request' }, official(institutions[1])),
        await sign(one, { ...official(institutions[1]), kind: 'client', subject: null }),
        await sign(one, { ...official(institutions[1]), authTime: Math.floor(start / 1000) - 600 }),
        await sign(one, { ...official(institutions[1]), scopes: ['duties:file'] }),
        await sign(one, { ...official(institutions[1]), kind: 'citizen', agency: null }),
      ].map(({ code }) => code);

      expect(codes).toEqual([
        'INSTITUTION_HAS_SIGNED',
        'PERSON_HAS_ANOTHER_ROLE',
        'EXEMPTION_DIGEST_DIFFERS',
        'EXEMPTION_OF_OWN_AGENCY',
        'NO_COMMITTEE_SEAT',
        'EXEMPTION_NOT_UNDER_REVIEW',
        'BAD_USER_INPUT',
        'FORBIDDEN',
        'INSUFFICIENT_ASSURANCE',
        'FORBIDDEN_SCOPE',
        'FORBIDDEN',
      ]);
      const { done } = await sign(one, official(institutions[1]));
      expect(done.signatures).toHaveLength(2);
    });

    it('refuses the signature of an official who asked for it in another agency', async () => {
      const input = { obligation: 'own-window-extended', ground: 'SENSITIVITY', reasons, until: day(10) };
      const { done } = await act('requestExemption', input, official('gas-company', 'person-of-two-offices'));
      await act('reviewExemption', { exemption: done.id }, official('plan-budget'));

      const { code } = await sign(done, official('plan-budget', 'person-of-two-offices'));

      expect(code).toBe('PERSON_HAS_ANOTHER_ROLE');
    });

    it('counts one of several signatures of an institution that come at once, and all of different ones', async () => {
      const one = await underReview('bank-saderat');
      const same = ['a', 'b', 'c'].map((person) => sign(one, official(institutions[0], person)));
      const codes = (await Promise.all(same)).map(({ code }) => code ?? 'OK').sort();
      expect(codes).toEqual(['INSTITUTION_HAS_SIGNED', 'INSTITUTION_HAS_SIGNED', 'OK']);

      const others = institutions.slice(1).map((institution) => sign(one, official(institution)));
      const counts = (await Promise.all(others)).map(({ done }) => done.signatures.length);
      expect(Math.max(...counts)).toBe(3);
    });

    it('is refused by one institution, and nothing changes after a decision', async () => {
      const one = await underReview('water-company');
      const { done } = await sign(one, official('plan-budget'), { vote: 'REFUSE' });
      expect(done).toMatchObject({ state: 'REFUSED', from: null });

      expect((await sign(one, official('executive-council-it'))).code).toBe('EXEMPTION_DECIDED');
      expect((await sign(one, official('plan-budget'))).code).toBe('EXEMPTION_DECIDED');
      expect(await codeOf('withdrawExemption', { exemption: one.id }, office('water-company'))).toBe(
        'EXEMPTION_DECIDED',
      );
      expect(await codeOf('reviewExemption', { exemption: one.id }, official('plan-budget'))).toBe('EXEMPTION_DECIDED');
    });

    it('is decided by the other two where an institution asks for itself, whose seat is recused', async () => {
      const one = await underReview('plan-budget');
      expect(one).toMatchObject({
        recused: { id: 'plan-budget' },
        seats: [{ id: institutions[0] }, { id: institutions[1] }],
      });

      expect((await sign(one, official('plan-budget'))).code).toBe('EXEMPTION_OF_OWN_AGENCY');
      await sign(one, official(institutions[0]));
      const { done } = await sign(one, official(institutions[1]));

      expect(done).toMatchObject({ state: 'GRANTED', recused: { id: 'plan-budget' } });
    });

    it('is withdrawn by the applicant alone, before the decision', async () => {
      const one = await underReview('unified-billing');

      expect(await codeOf('withdrawExemption', { exemption: one.id }, office('post'))).toBe('FORBIDDEN');
      const { done } = await act('withdrawExemption', { exemption: one.id }, office('unified-billing'));
      expect(done.state).toBe('WITHDRAWN');
      expect((await sign(one, official('plan-budget'))).code).toBe('EXEMPTION_WITHDRAWN');
    });

    it.each([
      ['for more than 180 days', { until: day(181) }, 'TERM_NOT_VALID'],
      ['that ends today', { until: day(0) }, 'TERM_NOT_VALID'],
      ['that ended long ago', { until: '1900-01-01' }, 'TERM_NOT_VALID'],
      ['without an end', { until: null }, 'BAD_USER_INPUT'],
      ['from a superseded duty', { obligation: 'own-window' }, 'OBLIGATION_NOT_BINDING'],
      ['from a draft', { obligation: 'coverage' }, 'OBLIGATION_NOT_BINDING'],
      ['from another agency’s duty', { obligation: 'optimise-processes' }, 'OBLIGATION_NOT_BINDING'],
      ['from no duty', { obligation: '\u0000' }, 'OBLIGATION_NOT_BINDING'],
      ['with reasons too short', { reasons: 'No line.' }, 'BAD_USER_INPUT'],
      ['with reasons too long', { reasons: 'x'.repeat(2_001) }, 'BAD_USER_INPUT'],
      ['with nothing but marks of direction', { reasons: '\u200f'.repeat(40) }, 'BAD_USER_INPUT'],
      ['with a number in Persian digits', { reasons: `${reasons} ۰۹۱۲۳۴۵۶۷۸۹` }, 'TEXT_HOLDS_IDENTIFIERS'],
      ['with a number in Arabic digits', { reasons: `${reasons} ٠٠١٢٣٤٥٦٧٨` }, 'TEXT_HOLDS_IDENTIFIERS'],
      ['that renews what is no exemption', { renews: 'x' }, 'EXEMPTION_RENEWAL_NOT_VALID'],
    ])('refuses a request %s', async (_case, changes, code) => {
      expect((await request('social-security', changes)).code).toBe(code);
    });

    it.each([
      ['a citizen', { kind: 'citizen', subject: 'p', scopes: ['duties:file'] } as const, 'FORBIDDEN'],
      ['nobody', {}, 'UNAUTHENTICATED'],
      ['an office without the scope', { ...office('post'), scopes: [] }, 'FORBIDDEN_SCOPE'],
      ['a body that is not in the catalogue', office('national-cyberspace-centre'), 'FORBIDDEN'],
    ])('takes no request of %s', async (_case, caller: TestCaller, code) => {
      const input = { obligation: 'own-window-extended', ground: 'INFRASTRUCTURE', reasons, until: day(60) };

      expect(await codeOf('requestExemption', input, caller)).toBe(code);
    });

    it('takes days in Persian digits, and text without the marks of direction around it', async () => {
      const persian = day(5).replaceAll(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
      const { done } = await request('customs', { until: persian, reasons: `\u200f ${reasons} \u202e` });

      expect(done).toMatchObject({ until: day(5), reasons });
    });

    it('answers the same key and input alike, and refuses the key with another input', async () => {
      const input = { obligation: 'own-window-extended', ground: 'SENSITIVITY', reasons, until: day(30) };
      const first = await act('requestExemption', input, office('municipalities'), 'once');
      const again = await act('requestExemption', input, office('municipalities'), 'once');

      expect(again.done.id).toBe(first.done.id);
      expect(await codeOf('requestExemption', { ...input, until: day(31) }, office('municipalities'), 'once')).toBe(
        'IDEMPOTENCY_KEY_REUSED',
      );
      expect(await codeOf('requestExemption', input, office('municipalities'), '')).toBe('BAD_USER_INPUT');
      expect(await codeOf('requestExemption', input, office('municipalities'))).toBe('EXEMPTION_PENDING');
    });

    it('renews by a new request with fresh reasons that names the one before, and counts the days of both', async () => {
      const first = await underReview('electricity-company', { until: day(2) });
      await grant(first);
      const more = 'The line has come to half of the provinces; the rest follow.';
      const codes = [
        (await request('electricity-company', { reasons: more })).code,
        (await request('electricity-company', { reasons: more, renews: 'x'.repeat(22) })).code,
        (await request('electricity-company', { reasons: ` ${reasons} `, renews: first.id })).code,
      ];
      expect(codes).toEqual([
        'EXEMPTION_RENEWAL_NOT_NAMED',
        'EXEMPTION_RENEWAL_NOT_VALID',
        'EXEMPTION_REASONS_NOT_FRESH',
      ]);

      jest.setSystemTime(start + 86_400_000);
      const second = await underReview('electricity-company', { reasons: more, renews: first.id, until: day(20) });
      await grant(second);
      jest.setSystemTime(start);

      const asOf = `${day(40)}T08:00:00Z`;
      const { exemptions } = await agencyField(
        'electricity-company',
        `exemptions(asOf: "${asOf}") { nodes { id state chainDays renews { id } } }`,
      );
      expect(exemptions.nodes).toEqual([
        { id: first.id, state: 'EXPIRED', chainDays: 3, renews: null },
        { id: second.id, state: 'EXPIRED', chainDays: 21, renews: { id: first.id } },
      ]);
    });

    it('cannot be decided after the last day that was asked for', async () => {
      const one = await underReview('civil-registry', { until: day(1) });
      jest.setSystemTime(start + 2 * 86_400_000);
      const { code } = await sign(one, official('plan-budget'));
      const withdrawal = await codeOf('withdrawExemption', { exemption: one.id }, office('civil-registry'));
      jest.setSystemTime(start);

      expect([code, withdrawal]).toEqual(['EXEMPTION_OVER', 'EXEMPTION_OVER']);
    });

    it('cannot be written down without an end, or longer than the limit, whoever writes', async () => {
      const row = {
        id: 'x',
        agency_id: 'post',
        obligation_id: 'own-window-extended',
        ground: 'SENSITIVITY',
        reasons,
        requested_at: '2026-01-01T00:00:00Z',
        seats: institutions.join(' '),
      };
      const insert = (days: number | null) =>
        agency.db
          .insertInto('exemption')
          .values({ ...row, days })
          .execute();

      await expect(insert(null)).rejects.toThrow();
      await expect(insert(181)).rejects.toThrow();
      await expect(insert(0)).rejects.toThrow();
    });

    it('loses its effect when somebody changes it in the database after the signatures', async () => {
      const one = await underReview('traffic-police', { until: day(10) });
      await grant(one);
      const table = agency.db.updateTable('exemption').where('id', '=', one.id);
      const stateOf = async () => {
        const query = 'query { exemptionRequests(agency: "traffic-police") { nodes { state } } }';
        return (await agency.ask(query, {}, official('plan-budget'))).data.exemptionRequests.nodes[0].state;
      };
      await table.set({ days: 170 }).execute();
      const changed = await stateOf();
      await table.set({ days: 10 }).execute();

      expect([changed, await stateOf()]).toEqual(['UNDER_REVIEW', 'GRANTED']);
    });

    it('lists open requests to the committee, to each agency its own, and to nobody else', async () => {
      const query =
        'query ($agency: ID) { exemptionRequests(agency: $agency, first: 100) { nodes { agency { id } state } } }';
      await request('meteorology');
      const seenBy = async (caller: TestCaller) => {
        const { data, errors } = await agency.ask(query, {}, caller);
        if (errors) return errors[0]!.extensions.code;
        return [...new Set(data.exemptionRequests.nodes.map((node: Anything) => node.agency.id))];
      };

      expect(await seenBy(official('plan-budget'))).toEqual(expect.arrayContaining(['post', 'meteorology']));
      expect(await seenBy(office('meteorology'))).toEqual(['meteorology']);
      expect(await seenBy({})).toBe('UNAUTHENTICATED');
    });

    it('tells of refusals in both languages, and shows no official', async () => {
      const { messages } = await sign({ id: 'x', digest: 'x' }, official('plan-budget'));
      const everything = await agencyField('post', `exemptions { nodes { ${exemption} } } decisions { nodes { id } }`);

      expect(messages).toEqual({ fa: expect.stringMatching(/[\u0600-\u06ff]/), en: expect.stringMatching(/^[A-Z]/) });
      expect(JSON.stringify(everything)).not.toContain('official-of');
    });

    it('keeps an agency’s timetables, the newest first, without effect on its status', async () => {
      const { connection: before } = await agencyField('non-government-schools', 'connection { status }');
      const milestone = { due: day(90), text: 'Open the window', obligation: 'own-window-extended' };
      const first = await act('submitConnectionPlan', { milestones: [milestone] }, office('non-government-schools'));
      jest.setSystemTime(start + 1_000);
      const later = { due: day(30), text: 'Publish the schema' };
      await act('submitConnectionPlan', { milestones: [milestone, later] }, office('non-government-schools'));
      jest.setSystemTime(start);

      const { connection, connectionPlans } = await agencyField(
        'non-government-schools',
        'connection { status } connectionPlans { nodes { id milestones { due text obligation { id } } } }',
      );
      expect(connection).toEqual(before);
      expect(connectionPlans.nodes.map(({ milestones }: Anything) => milestones.length)).toEqual([2, 1]);
      expect(connectionPlans.nodes[0].milestones.map(({ text }: Anything) => text)).toEqual([
        later.text,
        milestone.text,
      ]);
      expect(connectionPlans.nodes[1].id).toBe(first.done.id);
    });

    it.each([
      ['without milestones', { milestones: [] }, 'BAD_USER_INPUT'],
      ['with a milestone yesterday', { milestones: [{ due: day(-1), text: 'Open' }] }, 'BAD_USER_INPUT'],
      ['with a milestone in ten years', { milestones: [{ due: day(3_650), text: 'Open' }] }, 'BAD_USER_INPUT'],
      [
        'with more than 50',
        { milestones: Array.from({ length: 51 }, () => ({ due: day(1), text: 'Open' })) },
        'BAD_USER_INPUT',
      ],
      ['for no duty', { milestones: [{ due: day(1), text: 'Open', obligation: 'x' }] }, 'OBLIGATION_NOT_BINDING'],
      ['with a number', { milestones: [{ due: day(1), text: 'Call 0912 345 67 89' }] }, 'TEXT_HOLDS_IDENTIFIERS'],
    ])('refuses a timetable %s', async (_case, input, code) => {
      expect(await codeOf('submitConnectionPlan', input, office('post'))).toBe(code);
    });

    const asOf = new Date(start - 1_000).toISOString();
    const digestOf = async (of: string, at = asOf) =>
      (await agencyField(of, `evidenceDigest(asOf: "${at}")`)).evidenceDigest;
    const decision = async (of: string, changes: object = {}) => ({
      agency: of,
      obligation: 'own-window-extended',
      kind: 'REMIND',
      text: 'The window is overdue without a reason that the committee knows of.',
      asOf,
      evidenceDigest: await digestOf(of),
      ...changes,
    });

    it('records what people decided on the evidence they saw, and nothing by itself', async () => {
      expect((await agencyField('nomads-affairs', 'decisions { totalCount }')).decisions.totalCount).toBe(0);
      const input = await decision('nomads-affairs');
      const { done } = await act('recordCommitteeDecision', input, official('executive-council-it'));

      expect(done).toMatchObject({
        kind: 'REMIND',
        office: { id: 'executive-council-it' },
        role: { en: "Keeper of the office's decisions" },
        legalBasis: { en: expect.stringContaining('25th session') },
        evidenceDigest: input.evidenceDigest,
        replaces: null,
      });
    });

    it('supersedes and withdraws decisions by new records, each once, and changes none', async () => {
      const by = official('executive-council-it');
      const of = 'foreign-affairs';
      const { done: reminder } = await act('recordCommitteeDecision', await decision(of), by);
      const harder = await decision(of, { kind: 'REPRIMAND', supersedes: reminder.id });
      const { done: reprimand } = await act('recordCommitteeDecision', harder, by);
      expect(reprimand.replaces).toEqual({ id: reminder.id });

      const withdrawal = { decision: reprimand.id, reason: 'The evidence turned out to be incomplete.' };
      expect(await codeOf('withdrawCommitteeDecision', withdrawal, official('plan-budget'))).toBe('FORBIDDEN');
      const { done } = await act('withdrawCommitteeDecision', withdrawal, by);
      expect(done).toMatchObject({ kind: 'WITHDRAWAL', replaces: { id: reprimand.id, kind: 'REPRIMAND' } });
      expect(await codeOf('withdrawCommitteeDecision', withdrawal, by)).toBe('DECISION_NOT_STANDING');
      expect(await codeOf('recordCommitteeDecision', harder, by)).toBe('DECISION_NOT_STANDING');

      const { decisions } = await agencyField(of, 'decisions { nodes { id kind replacedBy { kind } } }');
      expect(decisions.nodes).toHaveLength(3);
      expect(decisions.nodes).toEqual(
        expect.arrayContaining([
          { id: reminder.id, kind: 'REMIND', replacedBy: { kind: 'REPRIMAND' } },
          { id: reprimand.id, kind: 'REPRIMAND', replacedBy: { kind: 'WITHDRAWAL' } },
          { id: done.id, kind: 'WITHDRAWAL', replacedBy: null },
        ]),
      );
    });

    it('takes the answer to a question from the agency alone, once, and says when it is late', async () => {
      const by = official('plan-budget');
      const question = { kind: 'QUESTION', answerUntil: day(10) };
      const [asked, askedToo] = await Promise.all(
        ['education-ministry', 'agriculture-jihad'].map(async (of) =>
          act('recordCommitteeDecision', await decision(of, question), by),
        ),
      );
      const answer = (one: typeof asked) => ({
        decision: one!.done.id,
        text: 'Registration abroad is being moved over.',
      });

      expect(await codeOf('answerCommitteeQuestion', answer(asked), office('post'))).toBe('FORBIDDEN');
      const { done } = await act('answerCommitteeQuestion', answer(asked), office('education-ministry'));
      expect(done.answer).toEqual({ text: 'Registration abroad is being moved over.', isLate: false });
      expect(await codeOf('answerCommitteeQuestion', answer(asked), office('education-ministry'))).toBe(
        'QUESTION_ANSWERED',
      );
      jest.setSystemTime(start + 11 * 86_400_000);
      const late = await act('answerCommitteeQuestion', answer(askedToo), office('agriculture-jihad'));
      jest.setSystemTime(start);
      expect(late.done.answer.isLate).toBe(true);
    });

    it.each([
      ['about the office itself', 'plan-budget', {}, 'plan-budget', 'DECISION_ABOUT_OWN_AGENCY'],
      ['of an office without that power', 'post', { kind: 'REPRIMAND' }, 'plan-budget', 'FORBIDDEN'],
      ['of an agency outside the committee', 'post', {}, 'judiciary', 'FORBIDDEN'],
      ['that is a withdrawal of nothing', 'post', { kind: 'WITHDRAWAL' }, 'executive-council-it', 'BAD_USER_INPUT'],
      [
        'on evidence it does not rest on',
        'post',
        { evidenceDigest: sha256 },
        'executive-council-it',
        'EVIDENCE_DIFFERS',
      ],
      ['on evidence of tomorrow', 'post', { asOf: `${day(1)}T08:00:00Z` }, 'executive-council-it', 'BAD_USER_INPUT'],
      ['about a duty of nobody', 'post', { obligation: 'x' }, 'executive-council-it', 'OBLIGATION_NOT_BINDING'],
      ['about a draft', 'post', { obligation: 'coverage' }, 'executive-council-it', 'OBLIGATION_NOT_BINDING'],
      ['that is a question without a term', 'post', { kind: 'QUESTION' }, 'executive-council-it', 'BAD_USER_INPUT'],
      ['that is a reminder with a term', 'post', { answerUntil: day(5) }, 'executive-council-it', 'BAD_USER_INPUT'],
      ['with a term of a year', 'post', { kind: 'QUESTION', answerUntil: day(365) }, 'plan-budget', 'TERM_NOT_VALID'],
      ['about nobody', 'post', { agency: 'nobody-at-all' }, 'executive-council-it', 'BAD_USER_INPUT'],
      ['that supersedes nothing', 'post', { supersedes: 'x' }, 'executive-council-it', 'BAD_USER_INPUT'],
      ['with too long a text', 'post', { text: 'x'.repeat(2_001) }, 'executive-council-it', 'BAD_USER_INPUT'],
    ])('refuses a decision %s', async (_case, of, changes, by, code) => {
      expect(await codeOf('recordCommitteeDecision', await decision(of, changes), official(by))).toBe(code);
    });

    it('has a digest of the evidence that only what was recorded up to that instant changes', async () => {
      const before = await digestOf('post', '2022-12-01T00:00:00Z');
      const now = await digestOf('gas-company');
      const fact = { agency_id: 'gas-company', kind: 'DECLARATION', origin: 'OBSERVED', text_fa: 'x', text_en: 'x' };
      await agency.db
        .insertInto('evidence')
        .values({ ...fact, id: 'new-fact', at: '2026-11-20T00:00:00Z' })
        .execute();

      expect(await digestOf('gas-company')).not.toBe(now);
      expect(await digestOf('post', '2022-12-01T00:00:00Z')).toBe(before);
      expect(before).toMatch(/^[0-9a-f]{64}$/);
    });

    it('has the head of an agency sign for its current schema, once, and for no other', async () => {
      const { connection } = await agencyField('post', 'connection { evidence { schemaVersion } }');
      const { schemaVersion } = connection.evidence;
      const input = { resolution: 'cyberspace-council-44', schemaVersion };
      const { done } = await act('signConformity', input, official('post'));

      expect(done).toEqual({
        agency: { id: 'post' },
        resolution: { id: 'cyberspace-council-44', session: 44, date: '2017-11-06' },
        schemaVersion,
        isCurrent: true,
        role: { en: 'Head of the agency' },
      });
      const codes = [
        await codeOf('signConformity', input, official('post')),
        await codeOf('signConformity', { ...input, schemaVersion: 'another' }, official('post')),
        await codeOf('signConformity', { ...input, resolution: 'no-such' }, official('post')),
        await codeOf('signConformity', input, office('post')),
        await codeOf('signConformity', input, official('nomads-affairs')),
      ];
      expect(codes).toEqual([
        'CONFORMITY_SIGNED',
        'SCHEMA_VERSION_NOT_CURRENT',
        'BAD_USER_INPUT',
        'FORBIDDEN_SCOPE',
        'SCHEMA_VERSION_NOT_CURRENT',
      ]);
    });

    it('takes an executive plan through its steps in their order, each by the right office', async () => {
      const centre = official('national-cyberspace-centre');
      const input = {
        resolution: 'cyberspace-council-44',
        subject: 'Moving the registers',
        jalaliYear: 1405,
        documentDigest: sha256.toUpperCase(),
      };
      const { done: plan } = await act('submitExecutivePlan', input, office('post'));
      expect(plan).toMatchObject({ state: 'SUBMITTED', documentDigest: sha256 });

      const of = { plan: plan.id };
      expect(await codeOf('forwardExecutivePlan', of, centre)).toBe('PLAN_NOT_AT_THIS_STEP');
      expect(await codeOf('confirmExecutivePlan', of, official('plan-budget'))).toBe('FORBIDDEN');
      expect((await act('confirmExecutivePlan', of, centre)).done).toEqual({
        id: plan.id,
        state: 'CONFIRMED',
        confirmedBy: { en: 'National Cyberspace Centre' },
        forwardedTo: null,
      });
      expect(await codeOf('confirmExecutivePlan', of, centre)).toBe('PLAN_NOT_AT_THIS_STEP');
      expect(await codeOf('forwardExecutivePlan', of, official('post'))).toBe('FORBIDDEN');
      expect((await act('forwardExecutivePlan', of, centre)).done).toMatchObject({
        state: 'FORWARDED',
        forwardedTo: { id: 'plan-budget' },
      });
      expect(await codeOf('forwardExecutivePlan', of, centre)).toBe('PLAN_NOT_AT_THIS_STEP');
      const { executivePlans } = await agencyField('post', 'executivePlans { nodes { id state } }');
      expect(executivePlans.nodes).toEqual([{ id: plan.id, state: 'FORWARDED' }]);
    });

    it.each([
      ['of last year', { jalaliYear: 1404 }],
      ['of a year far off', { jalaliYear: 1500 }],
      ['of a digest that is none', { documentDigest: 'x'.repeat(64) }],
      ['of no resolution', { resolution: '' }],
      ['of too long a subject', { subject: 'x'.repeat(301) }],
    ])('refuses an executive plan %s', async (_case, changes) => {
      const input = {
        resolution: 'cyberspace-council-44',
        subject: 'Moving',
        jalaliYear: 1405,
        documentDigest: sha256,
        ...changes,
      };

      expect(await codeOf('submitExecutivePlan', input, office('post'))).toBe('BAD_USER_INPUT');
    });

    it('keeps meetings, national and provincial, as facts without effect in the files of who took part', async () => {
      const { agencies } = (await agency.ask('{ agencies(class: HOSPITAL, first: 1) { nodes { id } } }')).data;
      const hospital = agencies.nodes[0].id;
      const before = await agencyField(hospital, 'connection { status reasons { code } }');
      const meeting = {
        heldAt: '2022-12-01T08:00:00Z',
        agenda: 'Technical questions of the connection',
        agencies: ['post', hospital],
      };
      const national = await act('recordCommitteeMeeting', meeting, official('plan-budget'));
      const provincial = await act('recordCommitteeMeeting', { ...meeting, province: '۲۳' }, official('plan-budget'));

      expect(national.done).toMatchObject({
        province: null,
        office: { id: 'plan-budget' },
        agencies: expect.arrayContaining([{ id: 'post' }]),
      });
      expect(provincial.done.province).toEqual({ code: '23' });
      expect(await agencyField(hospital, 'connection { status reasons { code } }')).toEqual(before);
      const facts = await agency.db
        .selectFrom('evidence')
        .select(['kind', 'origin', 'at'])
        .where('id', 'like', 'meeting.%')
        .execute();
      expect(facts).toHaveLength(4);
      expect(new Set(facts.map((fact: Anything) => JSON.stringify(fact)))).toEqual(
        new Set([JSON.stringify({ kind: 'MEETING', origin: 'OBSERVED', at: meeting.heldAt })]),
      );
      const { data } = await agency.ask('{ committeeMeetings(province: "23") { nodes { id agenda } } }');
      expect(data.committeeMeetings.nodes).toEqual([{ id: provincial.done.id, agenda: meeting.agenda }]);
    });

    it.each([
      ['tomorrow', { heldAt: `${day(1)}T08:00:00Z` }, 'plan-budget', 'BAD_USER_INPUT'],
      ['before the records begin', { heldAt: '1990-01-01T08:00:00Z' }, 'plan-budget', 'BAD_USER_INPUT'],
      ['in no province', { province: '99' }, 'plan-budget', 'BAD_USER_INPUT'],
      ['of nobody', { agencies: [] }, 'plan-budget', 'BAD_USER_INPUT'],
      ['of one agency twice', { agencies: ['post', 'post'] }, 'plan-budget', 'BAD_USER_INPUT'],
      ['of an unknown agency', { agencies: ['\u0000'] }, 'plan-budget', 'BAD_USER_INPUT'],
      ['about a person', { agenda: 'The case of 0012345678 and others' }, 'plan-budget', 'TEXT_HOLDS_IDENTIFIERS'],
      ['recorded by an agency outside the committee', {}, 'post', 'FORBIDDEN'],
    ])('records no meeting %s', async (_case, changes, by, code) => {
      const meeting = { heldAt: '2022-12-01T08:00:00Z', agenda: 'Technical questions', agencies: ['post'], ...changes };

      expect(await codeOf('recordCommitteeMeeting', meeting, official(by))).toBe(code);
    });

    it('says who the committee is, by which rules it decides, and which resolutions there are', async () => {
      const { data } = await agency.ask(
        '{ supervisoryCommittee { seats { id } longestDays votingRule { fa en } source { en } } resolutions { nodes { id } } }',
      );

      expect(data.supervisoryCommittee).toMatchObject({
        seats: institutions.map((id) => ({ id })),
        longestDays: 180,
        votingRule: { en: expect.stringContaining('The source does not say') },
      });
      expect(data.resolutions.nodes.map(({ id }: Anything) => id)).toEqual([
        'cyberspace-council-44',
        'executive-council-24-1',
        'executive-council-25',
      ]);
    });
  },
  { lifetime: 'describe' },
);
