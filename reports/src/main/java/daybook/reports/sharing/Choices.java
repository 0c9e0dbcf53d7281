package daybook.reports.sharing;

import daybook.core.collect.Ordered;
import daybook.core.word.EntryId;
import daybook.core.word.PersonId;
import daybook.core.word.SharedPart;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the person chose to show.
 *
 * @param shown parts that are on; what is not here is off
 * @param leftOut people who are left out altogether, as if nothing had been written about them
 * @param words entries whose own words may leave, one by one; {@link SharedPart#NOTES} lets those of the whole period go
 */
public record Choices(Set<SharedPart> shown, Set<PersonId> leftOut, Set<EntryId> words) {
    public Choices {
        shown = Ordered.words(shown);
        leftOut = Ordered.copy(leftOut);
        words = Ordered.copy(words);
    }

    /** What is shared if nobody chooses. */
    public static Choices start() {
        return new Choices(SharedPart.start(), Set.of(), Set.of());
    }

    public boolean shows(SharedPart part) {
        return shown.contains(part);
    }

    public boolean showsWords(EntryId entry) {
        return shows(SharedPart.NOTES) || words.contains(entry);
    }

    public Choices with(SharedPart part) {
        Set<SharedPart> next = EnumSet.of(part);
        next.addAll(shown);
        return new Choices(next, leftOut, words);
    }

    public Choices without(SharedPart part) {
        Set<SharedPart> next = EnumSet.noneOf(SharedPart.class);
        next.addAll(shown);
        next.remove(part);
        return new Choices(next, leftOut, words);
    }

    public Choices without(PersonId person) {
        Set<PersonId> next = new java.util.LinkedHashSet<>(leftOut);
        next.add(person);
        return new Choices(shown, next, words);
    }
}
