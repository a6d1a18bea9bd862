package planted.techvalley.zones.spaces;

import planted.techvalley.registry.Secret;

record OtherServicesClass(Secret secret) {}
