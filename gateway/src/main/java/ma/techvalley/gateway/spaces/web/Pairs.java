package ma.techvalley.gateway.spaces.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Rules between parameters, each of which is right by itself. */
final class Pairs {
    private static final BigDecimal POLE = BigDecimal.valueOf(90);

    private final List<Violation> violations = new ArrayList<>(0);

    private Pairs() {}

    /**
     * Checks them all.
     *
     * @throws Refusal 400 naming every parameter that is wrong beside the others
     */
    static void check(SpaceFilters filters, Form form) {
        var pairs = new Pairs();
        pairs.ranges(filters.offer());
        pairs.period(filters.offer());
        pairs.box(filters.parks().bbox());
        pairs.near(filters);
        pairs.form(filters.page(), form);
        if (!pairs.violations.isEmpty()) {
            throw Refusal.invalid(pairs.violations);
        }
    }

    private void ranges(OfferFilters filters) {
        range(filters.minArea(), filters.maxArea(), "Area");
        range(filters.minContiguousArea(), filters.maxContiguousArea(), "ContiguousArea");
        range(filters.minSeats(), filters.maxSeats(), "Seats");
        range(filters.minRent(), filters.maxRent(), "Rent");
        range(filters.minTotalCost(), filters.maxTotalCost(), "TotalCost");
    }

    private <T extends Comparable<T>> void range(@Nullable T min, @Nullable T max, String name) {
        if (min != null && max != null && min.compareTo(max) > 0) {
            broken("max" + name, "range", "Has to be at least min" + name + ".");
        }
    }

    private void period(OfferFilters filters) {
        if (filters.availableUntil() != null && filters.availableFrom() == null) {
            broken("availableFrom", "required", "The parameter is required with availableUntil.");
        } else if (filters.availableUntil() != null && filters.availableUntil().isBefore(filters.availableFrom())) {
            broken("availableUntil", "range", "Has to be at least availableFrom.");
        }
    }

    private void box(@Nullable List<BigDecimal> bbox) {
        if (bbox == null) {
            return;
        }
        if (beyondPole(bbox.get(1)) || beyondPole(bbox.get(3))) {
            broken("bbox", "range", "South and north have to be from -90 to 90.");
        } else if (bbox.get(1).compareTo(bbox.get(3)) > 0) {
            broken("bbox", "range", "North has to be at least south.");
        }
    }

    private void near(SpaceFilters filters) {
        ParkFilters parks = filters.parks();
        boolean byDistance = "distance".equals(filters.page().sort());
        if (parks.near() == null) {
            if (parks.radius() != null || byDistance) {
                broken("near", "required", "The parameter is required with radius and with sort=distance.");
            }
        } else if (beyondPole(parks.near().get(1))) {
            broken("near", "range", "The latitude, which comes second, has to be from -90 to 90.");
        } else if (parks.radius() == null && !byDistance) {
            broken("radius", "required", "The parameter is required with near, unless sort=distance.");
        }
    }

    private void form(PageFilters page, Form form) {
        if (form.isWhole() && page.limit() != null) {
            broken("limit", "whole-result", "Not in a media type in which the answer is the whole result.");
        }
        if (form.isWhole() && page.cursor() != null) {
            broken("cursor", "whole-result", "Not in a media type in which the answer is the whole result.");
        }
        if (form != Form.CSV && page.bom() != null) {
            broken("bom", "media-type", "Only in text/csv.");
        }
    }

    private static boolean beyondPole(BigDecimal latitude) {
        return latitude.abs().compareTo(POLE) > 0;
    }

    private void broken(String field, String rule, String words) {
        violations.add(new Violation(field, rule, words));
    }
}
