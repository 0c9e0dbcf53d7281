package daybook.core.given;

import daybook.core.journal.Entry;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Evening;
import daybook.core.journal.JournalCommand;
import daybook.core.journal.JournalEvent.EntryLogged;
import daybook.core.timeline.Timeline;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import daybook.core.word.MeasureId;
import daybook.core.word.MyAct;
import daybook.core.word.TheirAct;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A journal of many days: an array holds what each day says, from the first on; a day without says nothing. */
public record Lived(LocalDate first, Timeline timeline) {

    public static Lived from(String first, JournalCommand... commands) {
        Given given = Given.given(Sample.ADD_ALEX, Sample.SET_CALLS, Sample.DEFINE_UNREST);
        for (JournalCommand command : commands) {
            given = given.and(command);
        }
        return new Lived(LocalDate.parse(first), given.timeline());
    }

    public Lived feltAfter(double[] steps) {
        return each(
                steps,
                (day, step) -> Contact.contact("a-" + day, day).left(felt(step)).entry());
    }

    public Lived eggshells(double[] levels) {
        return each(
                levels,
                (day, level) -> Contact.contact("g-" + day, day)
                        .eggshells(Eggshells.ofLevel(level.intValue()).orElseThrow())
                        .entry());
    }

    public Lived feltToday(double[] steps) {
        return each(steps, (day, step) -> Written.evening("t-" + day, day, felt(step)));
    }

    public Lived sleep(double[] steps) {
        return each(steps, (day, step) -> evening("s-" + day, day, step.intValue(), null));
    }

    public Lived tension(double[] steps) {
        return each(steps, (day, step) -> evening("b-" + day, day, null, step.intValue()));
    }

    public Lived measured(MeasureId measure, double[] values) {
        return each(values, (day, value) -> Written.measured("m-" + day, day, measure, value));
    }

    public Lived crossed(int... days) {
        Lived lived = this;
        for (int day : days) {
            String date = first.plusDays(day).toString();
            lived = lived.and(CameUp.cameUp("x-" + date, date, MyAct.HELD_STEADY)
                    .they(TheirAct.CROSSED)
                    .entry());
        }
        return lived;
    }

    /** One test a day: 1 held, 0 gave way. */
    public Lived tested(double[] held) {
        return each(
                held,
                (day, one) -> CameUp.cameUp("h-" + day, day, one > 0 ? MyAct.HELD_STEADY : MyAct.GAVE_WAY)
                        .entry());
    }

    private Lived each(double[] values, BiFunction<String, Double, Entry> entry) {
        Lived lived = this;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                lived = lived.and(entry.apply(first.plusDays(i).toString(), values[i]));
            }
        }
        return lived;
    }

    private Lived and(Entry entry) {
        return new Lived(first, timeline.apply(new EntryLogged(entry)));
    }

    private static Felt felt(double step) {
        return Felt.ofStep((int) step).orElseThrow();
    }

    private static CheckIn evening(String id, String day, @Nullable Integer sleep, @Nullable Integer tension) {
        var evening = new Evening(null, null, null, null, null, sleep, tension, null, null, null, Set.of());
        return new CheckIn(Moment.on(day).hour(21).stamp(id), null, null, evening, List.of(), Map.of());
    }
}
