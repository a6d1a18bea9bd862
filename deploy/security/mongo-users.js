// A role and a user for each service in the service's own database; run again after a new password or collection:
//
//   ZONES_PASSWORD=… REGISTRY_PASSWORD=… JOBS_PASSWORD=… COMPLIANCE_PASSWORD=… \
//     mongosh 'mongodb://ADMINISTRATOR@HOST/admin?tls=true' deploy/security/mongo-users.js
//
// A service's connection string then is mongodb://zones:PASSWORD@HOST/techvalley_zones?tls=true

// What is only ever added to, by the kit: history, audit trail, keys of creations (which the store itself forgets after a while).
const added = ['journal', 'audit', 'creationKeys'];
// By service: its aggregates and views, which change; and what it only adds to.
const services = {
  zones: {changed: ['parks', 'officeSpaces', 'companies'], added: []},
  registry: {changed: ['companies', 'spaces', 'filings', 'standings'], added: []},
  jobs: {changed: ['reports', 'companies', 'parks'], added: []},
  compliance: {changed: ['filings', 'drafts', 'declaredLinks', 'companies', 'standings'], added: ['caseNumbers', 'officers']},
};

for (const [service, collections] of Object.entries(services)) {
  const password = process.env[`${service.toUpperCase()}_PASSWORD`];
  if (!password || password.length < 12) {
    throw new Error(`${service.toUpperCase()}_PASSWORD has to have 12 characters or more: openssl rand -base64 24`);
  }
  const name = `techvalley_${service}`;
  const database = db.getSiblingDB(name);
  const may = (collection, ...actions) => ({resource: {db: name, collection}, actions: ['find', 'insert', 'createIndex', ...actions]});
  const privileges = [
    ...[...added, ...collections.added].map(collection => may(collection)),
    ...collections.changed.map(collection => may(collection, 'update')),
    may('leases', 'update', 'remove'),
  ];
  if (database.getRole(service)) {
    database.updateRole(service, {privileges, roles: []});
  } else {
    database.createRole({role: service, privileges, roles: []});
  }
  if (database.getUser(service)) {
    database.updateUser(service, {pwd: password, roles: [service]});
  } else {
    database.createUser({user: service, pwd: password, roles: [service]});
  }
  print(`${name}: user and role ${service}`);
}
