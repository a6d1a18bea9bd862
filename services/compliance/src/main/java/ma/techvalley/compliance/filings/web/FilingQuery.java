package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import ma.techvalley.compliance.filings.FilingFilter;
import ma.techvalley.compliance.filings.FilingOrder;
import ma.techvalley.compliance.filings.FilingPosition;
import ma.techvalley.compliance.filings.FilingSearch;
import ma.techvalley.compliance.filings.Mark;
import ma.techvalley.compliance.filings.QuotedNumber;
import ma.techvalley.compliance.filings.Readers;
import ma.techvalley.compliance.filings.Span;
import ma.techvalley.compliance.law.Era;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.registry.IceNumber;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.kit.web.Cursors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of the queue.
 *
 * @param officer opaque id of who has it
 * @param number of the case, {@code D-908/2025}, or of the instrument, {@code D-GC-908/2025}
 * @param submittedFrom the first moment of its submission; {@code submittedTo} is the first one after
 * @param dueFrom the first moment of its deadline; {@code dueTo} is the first one after
 * @param mark what has happened to it besides its stage
 * @param sort {@code submittedAt}, those that wait longest first, {@code deadline}, only those that have one and what is late first, or
 *     either reversed with a {@code -}
 */
record FilingQuery(
        @Nullable Kind kind,
        @Nullable Stage stage,

        @IceNumber @Nullable String company,

        @Pattern(regexp = Texts.OPAQUE_ID, message = "has to be an id") @Nullable
        String officer,

        @Pattern(regexp = QuotedNumber.SHAPE, message = "has to be like D-908/2025 or D-GC-908/2025") @Nullable
        String number,

        @Nullable Instant submittedFrom,
        @Nullable Instant submittedTo,
        @Nullable Instant dueFrom,
        @Nullable Instant dueTo,
        @Nullable Mark mark,

        @Pattern(
                regexp = "-?(submittedAt|deadline)",
                message = "has to be submittedAt, -submittedAt, deadline or -deadline")
        @Nullable
        String sort,

        @Min(1) @Max(200) @Nullable Integer limit,
        @Size(max = 400) @Nullable String cursor) {
    private static final int PAGE = 50;

    /** What it asks for, of what the actor may see. @throws Refusal 400 for moments that cannot be meant */
    FilingSearch search(Actor actor) {
        return search(actor, violations());
    }

    /** The same, all of it. @throws Refusal 400 also for what only pages have */
    FilingSearch whole(Actor actor) {
        List<Violation> violations = new ArrayList<>(violations());
        Stream.of(limit == null ? "" : "limit", cursor == null ? "" : "cursor")
                .filter(name -> !name.isEmpty())
                .forEach(name -> violations.add(new Violation(
                        name, "whole-result", "Not in a media type in which the answer is the whole result.")));
        return search(actor, violations);
    }

    private FilingSearch search(Actor actor, List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        FilingFilter filter = new FilingFilter(
                kind,
                stage,
                company,
                officer,
                number == null ? null : QuotedNumber.parse(number),
                new Span(submittedFrom, submittedTo),
                new Span(dueFrom, dueTo),
                mark);
        return new FilingSearch(Readers.companies(actor), filter, order());
    }

    int pageSize() {
        return limit == null ? PAGE : limit;
    }

    /** @param search as {@link #search} says */
    Optional<FilingPosition> after(FilingSearch search) {
        return Optional.ofNullable(cursor).map(text -> cursors(search).decode(text, Positions::read));
    }

    static String cursorOf(FilingPosition position, FilingSearch search) {
        return cursors(search).encode(Positions.words(position));
    }

    private FilingOrder order() {
        return switch (sort) {
            case "-submittedAt" -> FilingOrder.NEWEST_FIRST;
            case "deadline" -> FilingOrder.DUE_FIRST;
            case "-deadline" -> FilingOrder.DUE_LAST;
            case null, default -> FilingOrder.LONGEST_WAITING_FIRST;
        };
    }

    private List<Violation> violations() {
        Map<String, Instant> moments = new TreeMap<>();
        put(moments, "submittedFrom", submittedFrom);
        put(moments, "submittedTo", submittedTo);
        put(moments, "dueFrom", dueFrom);
        put(moments, "dueTo", dueTo);
        return Era.violations(moments);
    }

    private static void put(Map<String, Instant> moments, String name, @Nullable Instant moment) {
        if (moment != null) {
            moments.put(name, moment);
        }
    }

    private static Cursors cursors(FilingSearch search) {
        return Cursors.boundTo(
                search.among() == null ? null : new TreeSet<>(search.among()), search.filter(), search.order());
    }
}
