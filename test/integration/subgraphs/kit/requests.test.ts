import { describeGeneralServices } from '../../../support/general-services.ts';
import { madeUpAgency } from '../../../support/made-up-agency.ts';

describeGeneralServices(madeUpAgency({ name: 'lamp-office', type: 'LampRequest', prefix: 'LMP' }));
