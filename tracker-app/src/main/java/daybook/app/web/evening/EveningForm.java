package daybook.app.web.evening;

import daybook.app.web.MeasureQuestion;
import daybook.app.web.Reading;
import daybook.core.journal.Entry.CheckIn;
import daybook.core.journal.Evening;
import daybook.core.journal.Stamp;
import daybook.core.timeline.Timeline;
import daybook.core.word.Coded;
import daybook.core.word.OwnWords;
import daybook.core.word.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A day's check-in as typed and ticked.
 *
 * @param id made with the form, or of the check-in that stands already
 */
record EveningForm(
        @Nullable String id,
        @Nullable String day,
        @Nullable String felt,
        @Nullable String rose,
        @Nullable String thorn,
        @Nullable String forMe,
        @Nullable String steadiness,
        @Nullable String sleep,
        @Nullable String tension,
        @Nullable String numbness,
        @Nullable String eggshells,
        @Nullable String grief,
        List<String> tones,
        Map<String, String> measures,
        @Nullable String note,
        @Nullable String emotion,
        @Nullable String intention) {

    /** A request leaves out what nobody ticked. */
    EveningForm {
        tones = Reading.list(tones);
        measures = measures == null ? Map.of() : measures;
    }

    static EveningForm fresh(LocalDate day) {
        return new EveningForm(
                Reading.id(null),
                day.toString(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Map.of(),
                null,
                null,
                null);
    }

    static EveningForm of(CheckIn checkIn) {
        Evening evening = checkIn.evening();
        return new EveningForm(
                checkIn.stamp().id().value(),
                checkIn.stamp().day().toString(),
                evening.felt() == null ? null : step(evening.felt().step()),
                text(evening.rose()),
                text(evening.thorn()),
                step(evening.forMe()),
                step(evening.steadiness()),
                step(evening.sleep()),
                step(evening.tension()),
                step(evening.numbness()),
                evening.eggshells() == null ? null : step(evening.eggshells().level()),
                step(evening.grief()),
                evening.tones().stream().map(Coded::code).toList(),
                MeasureQuestion.filled(checkIn.measures()),
                text(checkIn.stamp().note()),
                text(checkIn.emotion()),
                text(checkIn.intention()));
    }

    /** @param labels words an import brought along: no form asks for them, and no correction drops them */
    CheckIn toEntry(Reading read, Timeline timeline, Stamp stamp, List<OwnWords> labels) {
        return new CheckIn(
                stamp,
                read.own("intention", intention),
                read.own("emotion", emotion),
                new Evening(
                        read.own("rose", rose),
                        read.own("thorn", thorn),
                        read.step("forMe", forMe, 2),
                        read.felt("felt", felt),
                        read.eggshells("eggshells", eggshells),
                        read.step("sleep", sleep, 3),
                        read.step("tension", tension, 3),
                        read.step("numbness", numbness, 3),
                        read.step("steadiness", steadiness, 3),
                        read.step("grief", grief, 3),
                        read.words("tones", Tone.class, tones)),
                labels,
                MeasureQuestion.read(read, timeline, measures));
    }

    private static @Nullable String step(@Nullable Integer at) {
        return at == null ? null : at.toString();
    }

    private static @Nullable String text(@Nullable OwnWords words) {
        return words == null ? null : words.text();
    }

    @Override
    public String toString() {
        return "EveningForm";
    }
}
