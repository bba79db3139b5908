/** What a basis may read of whom it stands for, and by which law. */
export interface BasisRule {
  readonly basis: string;
  /** (k): from general knowledge, to be confirmed by a lawyer before real use. */
  readonly legalBasis: string;
  readonly coordinates: readonly string[];
}

const name = ['Person.givenName', 'Person.familyName'];
const civil = [...name, 'Person.fatherName', 'Person.birthDate', 'Person.isAtLeast', 'Person.lifeStatus'];
const residence = [
  'Person.residence',
  'Address.city',
  'Address.county',
  'Address.postalCode',
  'Address.province',
  'Address.provinceCode',
  'Address.text',
];
const insurance = [
  'Person.insurance',
  'InsuranceRecord.totalDays',
  'InsuranceRecord.periods',
  ...connection('InsurancePeriod'),
  'InsurancePeriod.days',
  'InsurancePeriod.from',
  'InsurancePeriod.to',
  'InsurancePeriod.jalaliYear',
  'InsurancePeriod.jalaliMonth',
];
const pensions = [
  'Person.insurance',
  'InsuranceRecord.pensions',
  ...connection('Pension'),
  'Pension.kind',
  'Pension.startedOn',
  'Pension.endedOn',
  'Pension.lastPaidOn',
];
const bills = [
  'Person.bills',
  ...connection('Bill'),
  'BillConnection.total',
  'BillConnection.missingIssuers',
  'Bill.amount',
  'Bill.billId',
  'Bill.paymentId',
  'Bill.dueOn',
  'Bill.issuedOn',
  'Bill.issuer',
  'Bill.kind',
  'Bill.state',
];
const vehicles = [
  'Person.vehicles',
  ...connection('Vehicle'),
  'Vehicle.id',
  'Vehicle.kind',
  'Vehicle.model',
  'Vehicle.modelYear',
  'Vehicle.plate',
  'Plate.display',
  'Plate.kind',
  'Vehicle.fines',
  'Person.fines',
  ...connection('Fine'),
  'FineConnection.total',
  'Fine.id',
  'Fine.title',
  'Fine.amount',
  'Fine.occurredAt',
  'Fine.state',
  'Fine.bill',
];

/** Judicial power: seeing what was served, and opening it in the addressee's place. */
const noticesOf = (type: 'Person' | 'LegalPerson') => [
  'Mutation.openNotice',
  `${type}.sana`,
  'SanaAccount.registered',
  'SanaAccount.unreadCount',
  'SanaAccount.notices',
  ...connection('JudicialNotice'),
  'JudicialNotice.kind',
  'JudicialNotice.branch',
  'JudicialNotice.state',
  'JudicialNotice.issuedAt',
  'JudicialNotice.deliveredAt',
  'JudicialNotice.deadlineAt',
  'JudicialNotice.openedAt',
  'JudicialNotice.openedBy',
  'JudicialNotice.warning',
  'JudicialNotice.textVersion',
  'JudicialNotice.body',
  'LocalisedText.en',
  'LocalisedText.fa',
];

const basicCover = ['Person.basicCover', ...cover('BasicCover'), 'BasicCover.renewalOpensOn'];
const supplementaryCover = [
  'Person.supplementaryCover',
  ...cover('SupplementaryCover'),
  'SupplementaryCover.benefits',
  'CoverBenefit.kind',
  'CoverBenefit.percent',
  'CoverBenefit.yearlyCeiling',
  'CoverBenefit.availableFrom',
];
const covers = [...basicCover, ...supplementaryCover];
const civilPensions = [
  'Person.civilService',
  'CivilServiceRecord.serviceMonths',
  'CivilServiceRecord.pensions',
  ...connection('CivilServicePension'),
  'CivilServicePension.kind',
  'CivilServicePension.startedOn',
  'CivilServicePension.endedOn',
  'CivilServicePension.lastPaidOn',
];
/** What somebody who helps must know, and no more. */
const emergencyRecord = [
  'Person.emergencyRecord',
  'EmergencyRecord.bloodGroup',
  'EmergencyRecord.allergies',
  'EmergencyRecord.chronicConditions',
  'EmergencyRecord.contact',
  'EmergencyRecord.updatedOn',
  'Allergy.substance',
  'Allergy.severity',
  'CodedTerm.system',
  'CodedTerm.code',
  'CodedTerm.title',
  'EmergencyContact.name',
  'EmergencyContact.relation',
  'EmergencyContact.mobile',
];
const stays = [
  'Person.admissions',
  ...connection('Admission'),
  'Admission.ward',
  'Admission.admittedOn',
  'Admission.discharge',
  'DischargeSummary.dischargedOn',
  'DischargeSummary.diagnoses',
  'DischargeSummary.outcome',
  'DischargeSummary.followUpOn',
];
const taxStanding = ['TaxStanding.inGoodStanding', 'TaxStanding.determinedOn'];
const taxAmounts = [
  ...connection('TaxFile'),
  'TaxFile.id',
  'TaxFile.kind',
  'TaxFile.jalaliYear',
  'TaxFile.state',
  'TaxFile.declaredOn',
  'TaxFile.assessed',
  ...connection('TaxDebt'),
  'TaxDebtConnection.total',
  'TaxDebt.id',
  'TaxDebt.kind',
  'TaxDebt.jalaliYear',
  'TaxDebt.amount',
  'TaxDebt.remaining',
  'TaxDebt.dueOn',
  'TaxDebt.state',
  'TaxDebt.overdue',
  'TaxDebt.instalments',
  'TaxInstalment.number',
  'TaxInstalment.amount',
  'TaxInstalment.dueOn',
  'TaxInstalment.paidOn',
];
const taxes = ['Person.taxStanding', 'Person.taxFiles', 'Person.taxDebts', ...taxStanding, ...taxAmounts];
const companyTaxes = [
  'LegalPerson.taxStanding',
  'LegalPerson.taxFiles',
  'LegalPerson.taxDebts',
  'LegalPerson.taxPass',
  'TaxClearanceRequest.certificate',
  'TaxCertificate.serial',
  'TaxCertificate.issuedOn',
  'TaxCertificate.validUntil',
  ...taxStanding,
  ...taxAmounts,
];

const plates = [
  'Person.plateChanges',
  ...connection('PlateChangeRequest'),
  'PlateChangeRequest.kind',
  'PlateChangeRequest.side',
  'PlateChangeRequest.progress',
  'PlateChangeRequest.vehicleKind',
  'PlateChangeRequest.vehicleModel',
  'PlateChangeRequest.vehicleModelYear',
  'PlateChangeRequest.blockers',
  'PlateChangeRequest.ownPlate',
  'PlateChangeBlocker.condition',
  'PlateChangeBlocker.state',
  'PlateChangeBlocker.agency',
  'PlateChangeBlocker.legalBasis',
  'Person.newVehicles',
  ...connection('NewVehicle'),
  'NewVehicle.id',
  'NewVehicle.kind',
  'NewVehicle.model',
  'NewVehicle.modelYear',
  'NewVehicle.soldOn',
];
/** To take or give away a plate for a ward. */
const platesOfWards = ['Person.platePass', ...plates];

const companyActs = [
  'LegalPerson.acts',
  ...connection('CompanyAct'),
  'CompanyAct.id',
  'CompanyAct.company',
  'CompanyAct.kind',
  'CompanyAct.state',
  'CompanyAct.required',
  'CompanyAct.signedBy',
  'CompanyAct.proposedAt',
  'CompanyAct.lapsesAt',
  'CompanyAct.registeredAt',
  'CompanyAct.newAddress',
  'CompanyAct.appointee',
  'CompanyAct.appointedUntil',
];

const companyLicences = [
  'LegalPerson.licences',
  ...connection('Licence'),
  'Licence.id',
  'Licence.number',
  'Licence.kind',
  'Licence.holder',
  'Licence.state',
  'Licence.issuedOn',
  'Licence.validUntil',
  'Licence.decisions',
  'LicenceDecision.decision',
  'LicenceDecision.decidedOn',
  'LicenceDecision.ground',
  'LicenceDecision.details',
  'LicenceDecision.inForceUntil',
  'LicenceDecision.published',
  'LegalPerson.licenceRequests',
  ...connection('LicenceRequest'),
  'LicenceRequest.purpose',
  'LicenceRequest.kind',
  'LicenceRequest.licenceNumber',
  'LicenceRequest.refusal',
];

/** Where two registers do not go together about a company. */
const companyContradictions = [
  'LegalPerson.contradictions',
  ...connection('Contradiction'),
  ...['id', 'rule', 'state', 'openedAt', 'resolvedAt', 'sides'].map((field) => `Contradiction.${field}`),
  ...['agency', 'coordinate', 'dueAt', 'overdue', 'contestedAt', 'state', 'reason', 'answeredAt'].map(
    (field) => `ContradictionSide.${field}`,
  ),
  ...['id', 'title', 'about', 'comparator', 'graceDays', 'termDays', 'legalBasis', 'sides'].map(
    (field) => `ContradictionRule.${field}`,
  ),
  'ContradictionRuleSide.agency',
  'ContradictionRuleSide.coordinate',
];

/** What the business window holds. */
const business = [
  'LegalPerson.businessProfile',
  'BusinessProfile.startedOn',
  'BusinessProfile.economicCodeOn',
  'BusinessProfile.employerSince',
  'BusinessProfile.openRequests',
  'LegalPerson.businessRequests',
  ...connection('BusinessRequest'),
  'BusinessRequest.kind',
  'BusinessRequest.licenceRequest',
  ...connection('CompanyFiling'),
  'CompanyFiling.id',
  'CompanyFiling.kind',
  'CompanyFiling.licenceKind',
  'CompanyFiling.state',
  'CompanyFiling.required',
  'CompanyFiling.signedBy',
  'CompanyFiling.proposedAt',
  'CompanyFiling.lapsesAt',
  'CompanyFiling.trackingCode',
];

/** The employer's side of social security: places of work, monthly totals and debt, and nobody who works there. */
const employer = [
  'LegalPerson.workshops',
  'LegalPerson.employerDebt',
  ...connection('Workshop'),
  'Workshop.code',
  'Workshop.name',
  'Workshop.activity',
  'Workshop.openedOn',
  'Workshop.debt',
  'Workshop.lists',
  ...connection('InsuranceList'),
  'InsuranceList.jalaliYear',
  'InsuranceList.jalaliMonth',
  'InsuranceList.from',
  'InsuranceList.to',
  'InsuranceList.insuredCount',
  'InsuranceList.days',
  'InsuranceList.wages',
  'InsuranceList.premium',
];

/** What agencies have written, and the list of requests; how a request stands is of its own type. */
const folder = [
  'Folder.unread',
  'Folder.messages',
  ...connection('FolderMessage'),
  'FolderMessage.id',
  'FolderMessage.from',
  'FolderMessage.subject',
  'FolderMessage.body',
  'FolderMessage.warning',
  'FolderMessage.attachments',
  'FolderMessage.state',
  'FolderMessage.deliveredAt',
  'FolderMessage.readAt',
  'FolderMessage.archivedAt',
  'FolderAttachment.name',
  'FolderAttachment.mediaType',
  'FolderAttachment.digest',
  'FolderAttachment.size',
  ...connection('ServiceRequest'),
  'ServiceRequestEdge.openedAt',
  'ServiceRequestEdge.agency',
];
/** Whoever signs for a company marks its messages; a delegate reads. */
const markedMessage = ['id', 'state', 'readAt', 'archivedAt'].map((field) => `MarkedMessage.${field}`);
const folderOf = (owner: 'Person' | 'LegalPerson') => [
  ...['folder', 'serviceRequests', 'serviceRequest'].map((field) => `${owner}.${field}`),
  ...folder,
];

/** Types of requests that a company makes; whoever signs for it reads them whole. */
const requestsOfCompanies: readonly string[] = [
  'EducationRequest',
  'TaxClearanceRequest',
  'LicenceRequest',
  'BusinessRequest',
];
/** Types of requests that somebody's guardian, or whoever she has delegated to, reads whole. */
const requestsOfPersons: readonly string[] = [
  'ConsularRequest',
  'EducationRequest',
  'NomadRequest',
  'PlateChangeRequest',
];
const requests = [
  ...requestsOfPersons.flatMap(serviceRequest),
  'Person.consularRequests',
  ...connection('ConsularRequest'),
];

/** Education belongs to care for the person: whoever has custody reads it too. */
const schooling = [
  'Person.schoolEnrolments',
  ...connection('SchoolEnrolment'),
  'SchoolEnrolment.id',
  'SchoolEnrolment.pupil', // what the window asks besides, to know whose it is
  'SchoolEnrolment.school',
  'SchoolEnrolment.grade',
  'SchoolEnrolment.jalaliYear',
  'SchoolEnrolment.state',
  'School.id',
  'School.name',
  'School.kind',
  'School.province',
  'LocalisedText.fa',
  'LocalisedText.en',
];

/** The licence of a company's school, whose renewal was requested. */
const schoolLicences = [
  'EducationRequest.renewal',
  'LicenceRenewal.licence',
  'LicenceRenewal.heldSince',
  'LicenceRenewal.company',
];

const account = [
  ...connection('Account'),
  'Account.id',
  'Account.bank',
  'Account.kind',
  'Account.maskedSheba',
  'Account.state',
  'Account.openedOn',
  'Account.isJoint',
];
const accounts = ['Person.accounts', ...account];

/** What every guardian sees to in a ward's place. */
const affairs = [
  ...insurance,
  ...pensions,
  ...bills,
  ...vehicles,
  ...accounts,
  ...platesOfWards,
  ...taxes,
  ...requests,
  ...schooling,
];

/** The law as data: a change is a new migration, reviewed like one. */
export const basisRules: readonly BasisRule[] = [
  {
    basis: 'NATURAL_GUARDIAN',
    legalBasis: 'قانون مدنی، مواد ۱۱۸۰ تا ۱۱۸۳: ولی قهری در همهٔ امور مالی مولی‌علیه نماینده است (k)',
    coordinates: [...civil, 'Person.nationalId', ...residence, ...affairs],
  },
  {
    basis: 'TESTAMENTARY_GUARDIAN',
    legalBasis: 'قانون مدنی، مواد ۱۱۸۸ و ۱۱۹۴: وصی در حدود وصایت (k)',
    coordinates: [...civil, ...residence, ...affairs],
  },
  {
    basis: 'COURT_GUARDIAN',
    legalBasis: 'قانون مدنی، مادهٔ ۱۲۳۵: مواظبت شخص و نمایندگی در امور مالی با قیم است (k)',
    coordinates: [...civil, 'Person.nationalId', ...residence, ...affairs],
  },
  {
    basis: 'CUSTODIAN',
    legalBasis: 'قانون حمایت خانواده ۱۳۹۱، مواد ۴۰ تا ۴۲: حضانت، نگهداری و تربیت و نه امور مالی (k)',
    coordinates: [...civil, ...residence, ...schooling],
  },
  {
    basis: 'POWER_OF_ATTORNEY',
    legalBasis: 'قانون مدنی، مواد ۶۵۶ و ۶۶۰ تا ۶۶۳: وکالت در حدود آنچه موکل داده است؛ بی حق توکیل، مادهٔ ۶۷۲ (k)',
    coordinates: [
      ...name,
      ...residence,
      ...insurance,
      ...pensions,
      ...bills,
      ...vehicles,
      ...accounts,
      ...plates,
      ...taxes,
      ...requests,
      ...folderOf('Person'),
    ],
  },
  {
    basis: 'COURT_GUARDIAN',
    legalBasis: 'قانون مدنی، مادهٔ ۱۲۳۵ و قانون آیین دادرسی مدنی ۱۳۷۹، مادهٔ ۷۰ به بعد: ابلاغ به قیم محجور (k)',
    coordinates: noticesOf('Person'),
  },
  {
    basis: 'POWER_OF_ATTORNEY',
    legalBasis: 'قانون آیین دادرسی مدنی ۱۳۷۹، مواد ۳۱ تا ۳۵: وکالت در دادرسی، اگر وکالت‌نامه آن را نام ببرد (k)',
    coordinates: noticesOf('Person'),
  },
  {
    basis: 'COMPANY_SIGNATORY',
    legalBasis:
      'لایحهٔ قانونی اصلاح قسمتی از قانون تجارت ۱۳۴۷، مادهٔ ۱۲۵: مدیرعامل در حدود اختیارات خود نمایندهٔ شرکت است و حق امضا دارد (k)',
    coordinates: [
      ...companyActs,
      ...noticesOf('LegalPerson'),
      'LegalPerson.accounts',
      ...account,
      ...companyTaxes,
      ...companyLicences,
      ...companyContradictions,
      ...business,
      ...employer,
      ...folderOf('LegalPerson'),
      ...markedMessage,
      ...requestsOfCompanies.flatMap(serviceRequest),
      ...schoolLicences,
    ],
  },
  {
    basis: 'EMERGENCY',
    legalBasis: 'قانون مجازات خودداری از کمک به مصدومین ۱۳۵۴ و آیین‌نامهٔ آن: شناخت مصدوم و یافتن کسان او (k)',
    coordinates: [...civil, ...residence],
  },
  {
    basis: 'EMERGENCY',
    legalBasis: 'همان قانون، و منشور حقوق بیمار ۱۳۸۸: آنچه برای نجات جان بیمار لازم است، و نه بیش از آن (k)',
    coordinates: emergencyRecord,
  },
  {
    basis: 'NATURAL_GUARDIAN',
    legalBasis:
      'قانون مدنی، مواد ۱۱۶۸ و ۱۱۸۰ تا ۱۱۸۳: نگهداری فرزند و ادارهٔ امور مالی او؛ پوشش درمان و پروندهٔ درمانی (k)',
    coordinates: [...covers, ...civilPensions, ...emergencyRecord, ...stays],
  },
  {
    basis: 'TESTAMENTARY_GUARDIAN',
    legalBasis: 'قانون مدنی، مواد ۱۱۸۸ و ۱۱۹۴: وصی در حدود وصایت، بیمه و مستمری موصی‌علیه (k)',
    coordinates: [...covers, ...civilPensions],
  },
  {
    basis: 'COURT_GUARDIAN',
    legalBasis: 'قانون مدنی، مادهٔ ۱۲۳۵: مواظبت شخص مولی‌علیه، درمان، بیمه و مستمری او با قیم است (k)',
    coordinates: [...covers, ...civilPensions, ...emergencyRecord, ...stays],
  },
  {
    basis: 'CUSTODIAN',
    legalBasis: 'قانون مدنی، مادهٔ ۱۱۶۸ و قانون حمایت خانواده ۱۳۹۱: نگهداری طفل، و درمان او (k)',
    coordinates: [...basicCover, ...emergencyRecord],
  },
  {
    basis: 'POWER_OF_ATTORNEY',
    legalBasis: 'قانون مدنی، مواد ۶۵۶ و ۶۶۰ تا ۶۶۳: وکالت در امور بیمه و مستمری؛ پروندهٔ درمان با رضایت خود شخص (k)',
    coordinates: [...covers, ...civilPensions],
  },
];

/** What every cover of the costs of treatment says (HealthCover). */
function cover(type: string): readonly string[] {
  return ['insurer', 'scheme', 'state', 'relation', 'head', 'entitledFrom', 'entitledUntil'].map(
    (field) => `${type}.${field}`,
  );
}

/**
 * What is read of a request that `implements ServiceRequest`, its complaints and appointments too.
 *
 * @param type such as `ConsularRequest`
 */
function serviceRequest(type: string): readonly string[] {
  const own = ['service', 'stage', 'state', 'openedAt', 'updatedAt', 'steps', 'complaints', 'appointments'];
  const step = ['stage', 'state', 'at', 'inPerson', 'note'].map((field) => `RequestStep.${field}`);
  const complaint = ['id', 'text', 'filedAt', 'dueAt', 'state', 'answer', 'answeredAt'];
  const time = ['id', 'place', 'startsAt', 'endsAt'];
  return [
    ...[...own, 'appointmentSlots', 'rated'].map((field) => `${type}.${field}`),
    ...connection('RequestStep'),
    ...step,
    ...connection('RequestComplaint'),
    ...complaint.map((field) => `RequestComplaint.${field}`),
    ...connection('RequestAppointment'),
    ...[...time, 'state', 'bookedAt'].map((field) => `RequestAppointment.${field}`),
    ...connection('RequestSlot'),
    ...[...time, 'free'].map((field) => `RequestSlot.${field}`),
  ];
}

/** The fields of a list's page that lead to its items and count them. */
function connection(item: string): readonly string[] {
  const type = `${item}Connection`;
  return [`${type}.nodes`, `${type}.edges`, `${type}.totalCount`, `${item}Edge.node`];
}
