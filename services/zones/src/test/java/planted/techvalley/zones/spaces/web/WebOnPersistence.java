package planted.techvalley.zones.spaces.web;

import planted.techvalley.zones.spaces.persistence.Rows;

record WebOnPersistence(Rows rows) {}
