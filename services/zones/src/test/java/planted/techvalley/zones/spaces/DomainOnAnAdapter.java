package planted.techvalley.zones.spaces;

import planted.techvalley.zones.spaces.persistence.Rows;

record DomainOnAnAdapter(Rows rows) {}
