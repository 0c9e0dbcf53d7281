package daybook.core.journal;

import static daybook.core.journal.RefusalReason.NAME_TOO_LONG;
import static daybook.core.journal.RefusalReason.PATTERN_NAME_TAKEN;
import static daybook.core.journal.RefusalReason.UNKNOWN_PATTERN;

import daybook.core.collect.Ordered;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.JournalCommand.RetirePattern;
import daybook.core.journal.JournalEvent.PatternNamed;
import daybook.core.journal.JournalEvent.PatternRetired;
import daybook.core.word.OwnWords;
import daybook.core.word.PatternId;
import java.util.Map;

/** Named repeating stories. A retired one is offered no more, and what was logged under it stays. */
public record Patterns(Map<PatternId, Known> known) {
    static final Patterns NONE = new Patterns(Map.of());

    record Known(OwnWords name, boolean retired) {}

    boolean knows(PatternId pattern) {
        return known.containsKey(pattern);
    }

    Decision name(NamePattern name) {
        if (Names.tooLong(name.name())) {
            return Decision.no(NAME_TOO_LONG, name.pattern());
        }
        if (new Known(name.name(), false).equals(known.get(name.pattern()))) {
            return Decision.of();
        }
        return taken(name)
                ? Decision.no(PATTERN_NAME_TAKEN, name.pattern())
                : Decision.of(new PatternNamed(name.pattern(), name.name()));
    }

    private boolean taken(NamePattern name) {
        return known.entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(name.pattern())
                        && !other.getValue().retired()
                        && Names.alike(other.getValue().name(), name.name()));
    }

    Decision retire(RetirePattern retire) {
        Known there = known.get(retire.pattern());
        if (there == null) {
            return Decision.no(UNKNOWN_PATTERN, retire.pattern());
        }
        return there.retired() ? Decision.of() : Decision.of(new PatternRetired(retire.pattern(), retire.on()));
    }

    Patterns named(PatternNamed event) {
        return new Patterns(Ordered.with(known, event.pattern(), new Known(event.name(), false)));
    }

    Patterns retired(PatternRetired event) {
        Known there = known.get(event.pattern());
        return there == null ? this : new Patterns(Ordered.with(known, event.pattern(), new Known(there.name(), true)));
    }
}
