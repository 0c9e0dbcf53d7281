package daybook.reports.sharing;

import daybook.core.journal.Entry;
import daybook.core.journal.Entry.BoundaryTest;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.Entry.PracticeDone;
import daybook.core.word.BoundaryId;
import daybook.core.word.MeasureId;
import daybook.core.word.PatternId;
import daybook.core.word.PersonId;
import daybook.core.word.PracticeId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What the entries that are left speak of; what none of them speaks of needs no name. */
record Used(
        Set<PersonId> people,
        Set<BoundaryId> boundaries,
        Set<MeasureId> measures,
        Set<PatternId> patterns,
        Set<PracticeId> practices) {

    static Used by(List<Entry> entries) {
        Used used = new Used(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        entries.forEach(used::add);
        return used;
    }

    private void add(Entry entry) {
        PersonId person = entry.stamp().person();
        if (person != null) {
            people.add(person);
        }
        measures.addAll(entry.measures().keySet());
        if (entry instanceof BoundaryTest test) {
            boundaries.add(test.boundary());
        }
        if (entry instanceof PracticeDone done) {
            practices.add(done.practice());
        }
        if (entry instanceof Interaction contact && contact.pattern() != null) {
            patterns.add(Objects.requireNonNull(contact.pattern()).id());
        }
    }
}
