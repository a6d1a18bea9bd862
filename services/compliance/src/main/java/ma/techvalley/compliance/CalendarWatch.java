package ma.techvalley.compliance;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import ma.techvalley.compliance.clocks.Clocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Tells an operator in time that the calendar of working days ends: notices about a year that it lacks get no deadline. */
@Component
final class CalendarWatch implements MeterBinder, ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarWatch.class);
    /** Half a year: releases that bring a new year come more often. */
    private static final long ENOUGH = 183;

    private final Clocks clocks;
    private final Clock clock;

    CalendarWatch(Clocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("techvalley.calendar.left", this, CalendarWatch::left)
                .baseUnit("days")
                .description("Days until the calendar of working days ends")
                .register(registry);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (left() < ENOUGH) {
            LOG.warn("The calendar of working days ends in {} days: enter the next year in working-days.csv.", left());
        }
    }

    private long left() {
        return clocks.daysKnownAfter(clock.instant());
    }
}
