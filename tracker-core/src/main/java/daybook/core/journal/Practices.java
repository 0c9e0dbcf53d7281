package daybook.core.journal;

import static daybook.core.journal.RefusalReason.NAME_TOO_LONG;
import static daybook.core.journal.RefusalReason.PRACTICE_NAME_TAKEN;
import static daybook.core.journal.RefusalReason.PRACTICE_NEEDS_A_NAME;
import static daybook.core.journal.RefusalReason.PRACTICE_PLAN_OUT_OF_RANGE;
import static daybook.core.journal.RefusalReason.UNKNOWN_PRACTICE;

import daybook.core.collect.Ordered;
import daybook.core.journal.JournalCommand.RetirePractice;
import daybook.core.journal.JournalCommand.SetPractice;
import daybook.core.journal.JournalEvent.PracticeRetired;
import daybook.core.journal.JournalEvent.PracticeSet;
import daybook.core.word.OwnWords;
import daybook.core.word.PracticeId;
import daybook.core.word.PracticeKind;
import java.util.LinkedHashMap;
import java.util.Map;

/** The list of practices. Those with a name in every language stand on it from the start, under their code as id. */
public record Practices(Map<PracticeId, Known> known) {
    private static final int MOST_A_WEEK = 50;
    static final Practices FROM_THE_START = new Practices(atTheStart());

    record Known(PracticeTerms terms, boolean retired) {}

    private static Map<PracticeId, Known> atTheStart() {
        Map<PracticeId, Known> all = new LinkedHashMap<>();
        for (PracticeKind kind : PracticeKind.values()) {
            if (kind != PracticeKind.OWN) {
                all.put(new PracticeId(kind.code()), new Known(new PracticeTerms(kind, null, null), false));
            }
        }
        return Ordered.copy(all);
    }

    boolean knows(PracticeId practice) {
        return known.containsKey(practice);
    }

    Decision set(SetPractice set) {
        PracticeTerms terms = set.terms();
        if (new Known(terms, false).equals(known.get(set.practice()))) {
            return Decision.of();
        }
        if (terms.perWeek() != null && (terms.perWeek() < 1 || terms.perWeek() > MOST_A_WEEK)) {
            return Decision.no(PRACTICE_PLAN_OUT_OF_RANGE, set.practice());
        }
        OwnWords name = terms.name();
        if (name == null) {
            return terms.kind() == PracticeKind.OWN
                    ? Decision.no(PRACTICE_NEEDS_A_NAME, set.practice())
                    : Decision.of(new PracticeSet(set.practice(), terms, set.from()));
        }
        if (Names.tooLong(name)) {
            return Decision.no(NAME_TOO_LONG, set.practice());
        }
        return taken(set.practice(), name)
                ? Decision.no(PRACTICE_NAME_TAKEN, set.practice())
                : Decision.of(new PracticeSet(set.practice(), terms, set.from()));
    }

    private boolean taken(PracticeId practice, OwnWords name) {
        return known.entrySet().stream().anyMatch(other -> {
            OwnWords theirs = other.getValue().terms().name();
            return !other.getKey().equals(practice)
                    && !other.getValue().retired()
                    && theirs != null
                    && Names.alike(theirs, name);
        });
    }

    Decision retire(RetirePractice retire) {
        Known there = known.get(retire.practice());
        if (there == null) {
            return Decision.no(UNKNOWN_PRACTICE, retire.practice());
        }
        return there.retired() ? Decision.of() : Decision.of(new PracticeRetired(retire.practice(), retire.on()));
    }

    Practices set(PracticeSet event) {
        return new Practices(Ordered.with(known, event.practice(), new Known(event.terms(), false)));
    }

    Practices retired(PracticeRetired event) {
        Known there = known.get(event.practice());
        return there == null
                ? this
                : new Practices(Ordered.with(known, event.practice(), new Known(there.terms(), true)));
    }
}
