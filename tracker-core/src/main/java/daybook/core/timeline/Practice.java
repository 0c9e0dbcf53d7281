package daybook.core.timeline;

import daybook.core.journal.PracticeTerms;
import daybook.core.word.PracticeId;
import daybook.core.word.PracticeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A practice on the list, with its plan as it was from day to day.
 *
 * @param versions in the order they were made, never empty
 * @param retired the day it was taken off the list, or null while it is on it
 */
public record Practice(
        PracticeId id, List<Version> versions, @Nullable LocalDate retired) {
    private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    public Practice {
        versions = List.copyOf(versions);
    }

    public record Version(LocalDate from, PracticeTerms terms) {}

    /** One that is on every list. */
    static Practice fromTheStart(PracticeKind kind) {
        return new Practice(
                new PracticeId(kind.code()), List.of(new Version(ALWAYS, new PracticeTerms(kind, null, null))), null);
    }

    public PracticeTerms current() {
        return versions.getLast().terms();
    }

    public boolean live() {
        return retired == null;
    }

    /** Whether it is as on every list: nothing of it was ever chosen. */
    public boolean untouched() {
        return live() && versions.size() == 1 && versions.getFirst().from().equals(ALWAYS);
    }

    /** @return how often a week it was planned on that day, if it was */
    public OptionalInt plannedOn(LocalDate day) {
        if (retired != null && !retired.isAfter(day)) {
            return OptionalInt.empty();
        }
        Integer perWeek = null;
        for (Version version : versions) {
            if (!version.from().isAfter(day)) {
                perWeek = version.terms().perWeek();
            }
        }
        return perWeek == null ? OptionalInt.empty() : OptionalInt.of(perWeek);
    }

    Practice changed(Version next) {
        List<Version> all = new ArrayList<>(versions);
        all.add(next);
        return new Practice(id, all, null);
    }

    Practice retiredOn(LocalDate day) {
        return new Practice(id, versions, day);
    }
}
