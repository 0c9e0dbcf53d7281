package daybook.core.given;

import daybook.core.journal.Chips;
import daybook.core.journal.Entry.Interaction;
import daybook.core.journal.PatternMoment;
import daybook.core.journal.Story;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import daybook.core.word.MeasureId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An interaction in the making: with Alex, nothing said but what a test says. */
public record Contact(
        String id,
        Moment moment,
        @Nullable Felt before,
        @Nullable Felt after,
        @Nullable Eggshells eggshells,
        boolean hard,
        Map<MeasureId, Double> measures,
        Chips chips,
        @Nullable PatternMoment pattern) {

    public static Contact contact(String id, String day) {
        return new Contact(id, Moment.on(day).about(Sample.ALEX), null, null, null, false, Map.of(), Chips.NONE, null);
    }

    public Contact moment(Moment when) {
        return new Contact(id, when, before, after, eggshells, hard, measures, chips, pattern);
    }

    public Contact before(Felt felt) {
        return new Contact(id, moment, felt, after, eggshells, hard, measures, chips, pattern);
    }

    public Contact left(Felt felt) {
        return new Contact(id, moment, before, felt, eggshells, hard, measures, chips, pattern);
    }

    public Contact eggshells(Eggshells walked) {
        return new Contact(id, moment, before, after, walked, hard, measures, chips, pattern);
    }

    public Contact hardOne() {
        return new Contact(id, moment, before, after, eggshells, true, measures, chips, pattern);
    }

    public Contact measured(MeasureId measure, double value) {
        return new Contact(id, moment, before, after, eggshells, hard, Map.of(measure, value), chips, pattern);
    }

    public Contact ticked(Chips ticked) {
        return new Contact(id, moment, before, after, eggshells, hard, measures, ticked, pattern);
    }

    public Contact round(PatternMoment again) {
        return new Contact(id, moment, before, after, eggshells, hard, measures, chips, again);
    }

    public Interaction entry() {
        return new Interaction(
                moment.stamp(id),
                before,
                after,
                eggshells,
                hard,
                null,
                null,
                null,
                chips,
                Story.NONE,
                measures,
                pattern);
    }
}
