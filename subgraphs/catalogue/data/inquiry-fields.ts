/**
 * The typed read that takes the place of a paper, by the service that is an inquiry: the fields of the national graph
 * that an official names in it. Only fields that may be read for a purpose beyond the person's own affairs.
 */
export const inquiryFields: Readonly<Record<string, readonly string[]>> = {
  'post.postal-code-inquiry': ['Person.residence', 'Address.postalCode', 'Address.province', 'Address.city'],
  'civil-registry.identity-inquiry': ['Person.givenName', 'Person.familyName', 'Person.birthDate'],
  'civil-registry.life-status': ['Person.lifeStatus'],
  'traffic-police.plate-history': ['Person.vehicles', 'Vehicle.plate', 'Plate.display', 'Plate.assignedFrom'],
  'social-security.insurance-history': ['Person.insurance', 'InsuranceRecord.totalDays'],
  'civil-servants-pension.pension-slip': ['Person.civilService', 'CivilServiceRecord.serviceMonths'],
  'tax-administration.tax-clearance': ['Person.taxStanding', 'TaxStanding.inGoodStanding', 'TaxStanding.determinedOn'],
  'health-insurance.cover-inquiry': ['Person.basicCover', 'BasicCover.state', 'BasicCover.entitledUntil'],
  'science-ministry.degree-inquiry': ['Person.holdsDegree'],
  'licences-portal.licence-inquiry': ['Person.licences', 'Licence.kind', 'Licence.state', 'Licence.validUntil'],
  'bank-melli.account-ownership': ['Person.ownsAccount'],
};
