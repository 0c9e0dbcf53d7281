package daybook.app.web.log;

import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalCommand.NamePattern;
import daybook.core.journal.PatternMoment;
import daybook.core.timeline.Pattern;
import daybook.core.word.OwnWords;
import daybook.core.word.PatternId;
import daybook.core.word.PatternStage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The repeating story a contact belonged to, and where in its round it stood.
 *
 * @param id one that has a name already, or {@code new}
 * @param fresh id of one that is named here, made with the form
 */
record PatternForm(
        @Nullable String id,
        @Nullable String stage,
        @Nullable String fresh,
        @Nullable String name) {
    static final String NEW = "new";
    private static final int LONGEST_NAME = 60;

    static PatternForm none() {
        return of(null);
    }

    static PatternForm of(@Nullable PatternMoment moment) {
        return new PatternForm(
                moment == null ? null : moment.id().value(),
                moment == null || moment.stage() == null ? null : moment.stage().code(),
                Reading.id(null),
                null);
    }

    /** @param first takes the naming of a new one, which has to be said before */
    @Nullable
    PatternMoment read(Desk desk, Reading read, List<JournalCommand> first) {
        PatternStage at = read.word("pattern.stage", PatternStage.class, stage);
        PatternId which = which(desk, read, first).orElse(null);
        if (which == null && at != null && !read.failed()) {
            read.no("pattern.id", "log.choose-pattern");
        }
        return which == null ? null : new PatternMoment(which, at);
    }

    private Optional<PatternId> which(Desk desk, Reading read, List<JournalCommand> first) {
        if (NEW.equals(id) || Reading.blank(id) && !Reading.blank(name)) {
            OwnWords called = read.name("pattern.name", name, LONGEST_NAME);
            PatternId made = new PatternId(Reading.id(fresh));
            if (called != null) {
                first.add(new NamePattern(made, called));
            }
            return called == null ? Optional.empty() : Optional.of(made);
        }
        Optional<PatternId> known = desk.timeline().plans().patterns().values().stream()
                .map(Pattern::id)
                .filter(one -> one.value().equals(id))
                .findFirst();
        if (known.isEmpty() && !Reading.blank(id)) {
            read.no("pattern.id", "refused.unknown-pattern");
        }
        return known;
    }

    @Override
    public String toString() {
        return "PatternForm";
    }
}
