package daybook.app.web;

import daybook.core.journal.Stamp;
import daybook.core.timeline.Measure;
import daybook.core.timeline.Person;
import daybook.core.timeline.Practice;
import daybook.core.timeline.Timeline;
import daybook.core.word.BoundaryId;
import daybook.core.word.Coded;
import daybook.core.word.Felt;
import daybook.core.word.MeasureId;
import daybook.core.word.OwnWords;
import daybook.core.word.PatternId;
import daybook.core.word.PersonId;
import daybook.core.word.PracticeId;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The small pieces sentences about a journal are made of, in the reader's language. */
public final class Phrases {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private final Desk desk;
    private final Timeline timeline;

    public Phrases(Desk desk) {
        this.desk = desk;
        this.timeline = desk.timeline();
    }

    public String words(String key, Object... values) {
        return desk.words(key, values);
    }

    public String word(String prefix, Coded word) {
        return desk.words(prefix + "." + word.code());
    }

    public String felt(Felt felt) {
        return word("felt", felt);
    }

    public String name(@Nullable PersonId person) {
        return timeline.person(person)
                .map(Person::alias)
                .map(OwnWords::text)
                .orElseGet(() -> desk.words("told.somebody"));
    }

    /** @return the limit as it stood in that version: "No calls after 9 pm" */
    public String limit(BoundaryId boundary, int version) {
        return timeline.boundary(boundary)
                .map(there -> there.versions()
                        .get(Math.clamp(version, 1, there.versions().size()) - 1)
                        .terms()
                        .limit()
                        .text())
                .orElseGet(() -> desk.words("told.a-boundary"));
    }

    public String clock(Stamp stamp) {
        return CLOCK.format(stamp.at());
    }

    /** @param pattern key of a pattern, such as {@code told.day} */
    public String date(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(desk.words(pattern), desk.locale()).format(day);
    }

    /** "Friday 20 November", with its year where that is another one. */
    public String day(LocalDate day) {
        return date(day.getYear() == desk.today().getYear() ? "told.day" : "told.day-and-year", day);
    }

    /** "20 Nov", with its year where that is another one. */
    public String shortDay(LocalDate day) {
        return date(day.getYear() == desk.today().getYear() ? "told.day-short" : "told.day-short-and-year", day);
    }

    public String number(double value) {
        NumberFormat format = NumberFormat.getInstance(desk.locale());
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    public String yesNo(boolean yes) {
        return desk.words(yes ? "told.yes" : "told.no");
    }

    public String all(String prefix, Collection<? extends Coded> words) {
        return words.stream().map(word -> word(prefix, word)).collect(Collectors.joining(" · "));
    }

    public List<Said> measures(Map<MeasureId, Double> values) {
        List<Said> said = new ArrayList<>();
        values.forEach((id, value) -> said.add(new Said(measure(id), number(value))));
        return said;
    }

    public String measure(MeasureId id) {
        return timeline.measure(id)
                .map((Measure there) -> there.terms().name().text())
                .orElseGet(() -> desk.words("told.a-measure"));
    }

    /** @return the name of a practice: the writer's own, or the one it has in every language */
    public String practice(PracticeId id) {
        return timeline.plans()
                .practice(id)
                .map(Practice::current)
                .map(terms -> terms.name() == null
                        ? word("practice", terms.kind())
                        : terms.name().text())
                .orElseGet(() -> desk.words("told.a-practice"));
    }

    public String pattern(PatternId id) {
        return timeline.plans()
                .pattern(id)
                .map(there -> there.name().text())
                .orElseGet(() -> desk.words("told.a-pattern"));
    }

    /** @return whom it was about, if anybody, and the parts as a sentence: "Alex. Took space, told them." */
    String about(Stamp stamp, List<String> parts) {
        String with = stamp.person() == null ? "" : name(stamp.person()) + ". ";
        return with + String.join(" ", sentence(parts));
    }

    /** The parts as one sentence, or none. */
    public static List<String> sentence(List<String> parts) {
        return parts.isEmpty() ? List.of() : List.of(capital(String.join(", ", parts)) + ".");
    }

    public static String capital(String text) {
        int first = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    static List<String> quotes(@Nullable OwnWords... own) {
        List<String> said = new ArrayList<>();
        for (OwnWords words : own) {
            if (words != null) {
                said.add(words.text());
            }
        }
        return said;
    }
}
