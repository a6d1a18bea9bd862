package ma.techvalley.contracts.zones;

import ma.techvalley.contracts.State;

/** What travels on the zones topic: a consumer switches over it exhaustively. */
public sealed interface ZonesState extends State permits ParkState, OfficeSpaceState {}
