/** PLOVER's sectors of actors (manual draft 2.0): code to name. */
export const SECTORS: Readonly<Record<string, string>> = {
  COP: 'police',
  GOV: 'government',
  JUD: 'judiciary',
  LEG: 'legislature',
  MIL: 'military',
  PRM: 'paramilitary',
  PTY: 'political party',
  REB: 'rebels',
  SPY: 'intelligence service',
  UAF: 'unidentified armed force',
  UNK: 'unidentified',
  AGR: 'farm labour',
  BUS: 'business',
  CRM: 'crime',
  CVL: 'civilians',
  EDU: 'education',
  ELI: 'former officials',
  JRN: 'press and media',
  LAB: 'labour',
  MED: 'health',
  REF: 'refugees',
  OPP: 'opposition',
  PRE: 'partially recognised entity',
  REL: 'religion',
  SOC: 'civil society',
};

/** PLOVER's codes for parties of no one country. */
export const INTERNATIONAL: Readonly<Record<string, string>> = {
  IGO: 'intergovernmental organisation',
  UNO: 'United Nations',
  EUR: 'European Union',
  NGO: 'non-governmental organisation',
  ISM: 'international social movement',
  IMG: 'transnational armed group',
  MNC: 'multinational company',
};
