package ma.techvalley.gateway.spaces.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import ma.techvalley.gateway.spaces.LeaseStatus;
import ma.techvalley.gateway.spaces.NextAvailability;
import ma.techvalley.gateway.spaces.ParkSummary;
import org.jspecify.annotations.Nullable;

/** The shape of a space in a search's answer, for the documentation: an office space with only the fields asked for. */
record SelectedSpace(
        @Nullable String id,
        @Nullable ParkSummary park,
        @Nullable String building,
        @Nullable String floor,
        @Nullable Integer leasableArea,
        @Nullable Integer availableArea,
        @Nullable Integer minimumDivisibleArea,
        @Nullable Integer maximumContiguousArea,
        @Nullable BigDecimal occupancyRate,
        @Nullable FitOut fitOut,
        @Nullable Integer seats,
        @Nullable BigDecimal askingRent,
        @Nullable BigDecimal serviceCharge,
        @Nullable BigDecimal totalCost,
        @Nullable LocalDate availabilityDate,
        @Nullable NextAvailability nextAvailability,
        @Nullable MarketStatus status,
        @Nullable Set<LeaseStatus> leaseStatus,
        @Nullable Long version) {}
