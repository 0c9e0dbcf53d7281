package daybook.core.facts;

import daybook.core.finding.Families.Runs;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.timeline.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Held tests between one giving way and the next, from the first giving way on. */
final class Running {
    private final List<Integer> gaps = new ArrayList<>();
    private final List<LocalDate> held = new ArrayList<>();
    private @Nullable LocalDate gaveWay;

    private Running() {}

    /** @return empty where nothing was ever given way to */
    static Optional<Runs> runs(Days days) {
        Running running = new Running();
        days.upToEnd()
                .forEach(day -> day.of(BoundaryTest.class)
                        .filter(test -> test.mine().counted())
                        .forEach(test -> running.next(day, test)));
        return Optional.ofNullable(running.gaveWay)
                .map(since -> new Runs(
                        running.gaps, since, running.held, days.period().from()));
    }

    private void next(Day day, BoundaryTest test) {
        if (test.mine().held()) {
            held.add(day.date());
            return;
        }
        if (gaveWay != null) {
            gaps.add(held.size());
        }
        gaveWay = day.date();
        held.clear();
    }
}
