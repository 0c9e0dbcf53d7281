package daybook.core.timeline;

import daybook.core.journal.BoundaryTerms;
import daybook.core.word.BoundaryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A boundary with all its versions, oldest first, never empty.
 *
 * @param retired the day it was retired, or null while it is in use
 */
public record Boundary(
        BoundaryId id, List<Version> versions, @Nullable LocalDate retired) {
    public Boundary {
        versions = List.copyOf(versions);
    }

    /** @param number from 1 */
    public record Version(int number, LocalDate from, BoundaryTerms terms) {}

    public Version current() {
        return versions.getLast();
    }

    public boolean live() {
        return retired == null;
    }

    Boundary revised(Version next) {
        List<Version> all = new ArrayList<>(versions);
        all.add(next);
        return new Boundary(id, all, retired);
    }

    Boundary retiredOn(LocalDate day) {
        return new Boundary(id, versions, day);
    }
}
