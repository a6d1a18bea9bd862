package ma.techvalley.zones.spaces;

import ma.techvalley.kit.aggregate.Aggregates;

/** The office spaces. A change is stored together with its event, or not at all. */
public interface OfficeSpaces extends Aggregates<OfficeSpace> {}
