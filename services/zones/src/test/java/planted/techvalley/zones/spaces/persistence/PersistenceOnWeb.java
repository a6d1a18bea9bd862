package planted.techvalley.zones.spaces.persistence;

import planted.techvalley.zones.spaces.web.Page;

record PersistenceOnWeb(Page page) {}
